"""Rows of what was taken, spread over the nights of a period."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.exposure import Sources
from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Product, ProductKind

__all__ = ["Spread"]

Array = NDArray[np.float64]
Rows = NDArray[np.bool_]


class Spread:
    """The tables of a period night by night; `is_drink` marks the rows of drinks."""

    def __init__(self, sources: Sources) -> None:
        """Spread `sources`, which hold one night or more."""
        self.sources = sources
        self.nights = len(sources.nights)
        self._first = sources.nights.first
        taken = sources.taken
        kinds: dict[str, ProductKind] = {product.id: product.kind for product in sources.products}
        drinks = [kinds.get(key) is ProductKind.DRINK for key in taken.products]
        self.is_drink: Rows = np.array(drinks, dtype=bool)[taken.product]

    def total(self, numbers: Array, rows: Rows) -> Array:
        """Return the sum of some rows on each night; unknown ones count as nothing."""
        night = self.sources.taken.night[rows]
        sums = np.bincount(night, np.nan_to_num(numbers[rows]), self.nights)
        return sums.astype(np.float64)

    def some(self, wanted: Rows, rows: Rows) -> Rows:
        """Return the nights on which some of the rows is wanted."""
        return self.total(wanted.astype(np.float64), rows) > 0

    def rows_of(self, product: Product) -> Rows:
        """Return the rows of one product."""
        taken = self.sources.taken
        if product.id not in taken.products:
            return np.zeros(len(taken.product), dtype=bool)
        rows: Rows = taken.product == taken.products.index(product.id)
        return rows

    def place(self, day: date) -> int:
        """Return a day as a number of nights from the first of the period."""
        return (day - self._first).days

    def run(self, course: Course) -> slice:
        """Return the nights of a course inside the period."""
        stop = self.nights if course.last is None else self.place(course.last) + 1
        return slice(max(0, self.place(course.first)), max(0, min(self.nights, stop)))
