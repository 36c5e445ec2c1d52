"""What was drunk and taken on the day before each night, product by product."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["TakenTable"]


@dataclass(frozen=True, slots=True, eq=False)
class TakenTable:
    """One row per day, product, and whether it was a dose of a course; arrays have length r.

    `night` counts from the first night of the period. `products` are the identities that
    `product` counts through. `of_course` marks doses that were ticked for a course. What was
    taken after the first cramp of the night is no exposure: `times` counts every intake of the
    row, `before` those without it, and all other numbers are of those alone. `untimed` counts
    those without a time. `amount` is in the product's unit, `evening` what was taken of it from
    18:00 on; `contents` is (r, 7), in mg, in the order of Composition. NaN is unknown.
    """

    products: tuple[str, ...]
    night: NDArray[np.int64]
    product: NDArray[np.int64]
    of_course: NDArray[np.bool_]
    times: NDArray[np.int64]
    before: NDArray[np.int64]
    untimed: NDArray[np.int64]
    amount: NDArray[np.float64]
    evening: NDArray[np.float64]
    contents: NDArray[np.float64]
