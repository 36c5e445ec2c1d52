"""What is taken regularly, product by product, and which months are shown of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Product

__all__ = ["Taken", "all_taken", "shown_period"]

MOST_MONTHS: Final = 6
FEWEST_MONTHS: Final = 3
AHEAD: Final = timedelta(days=31)
MONTHS_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class Taken:
    """A product with its courses, oldest first; there is at least one."""

    product: Product
    courses: tuple[Course, ...]

    def running(self, day: date) -> Course | None:
        """Return the newest course that runs on a day."""
        return next((course for course in reversed(self.courses) if course.runs_on(day)), None)

    def course(self, identity: EntryId | None, day: date) -> Course:
        """Return the course of that identity, else the one that runs, else the newest."""
        named = next((course for course in self.courses if course.id == identity), None)
        return named or self.running(day) or self.courses[-1]

    def is_in(self, period: Period) -> bool:
        """Return whether any course runs in a period."""
        return any(
            course.first <= period.last and (course.last is None or course.last >= period.first)
            for course in self.courses
        )


def all_taken(courses: Iterable[Course], products: Mapping[EntryId, Product]) -> tuple[Taken, ...]:
    """Return every product that has a course, in order of name."""
    ordered = sorted(courses, key=lambda course: (course.product, course.first, course.id))
    grouped = (
        Taken(products[product], tuple(own))
        for product, own in groupby(ordered, key=lambda course: course.product)
    )
    return tuple(sorted(grouped, key=lambda taken: taken.product.name.casefold()))


def shown_period(taken: Iterable[Taken], today: date) -> Period:
    """Return six calendar months up to today; fewer, down to three, before which nothing was taken.

    It reaches into the next month for what is to begin soon.
    """
    starts = [course.first for one in taken for course in one.courses]
    oldest = _months_back(today, MOST_MONTHS - 1)
    newest = _months_back(today, FEWEST_MONTHS - 1)
    first = min(starts, default=today).replace(day=1)
    soon = [start for start in starts if start <= today + AHEAD]
    return Period(min(max(first, oldest), newest), max([today, *soon]))


def _months_back(day: date, months: int) -> date:
    """Return the first day of the month so many months before that of `day`."""
    number = day.year * MONTHS_A_YEAR + day.month - 1 - months
    return date(number // MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1, 1)
