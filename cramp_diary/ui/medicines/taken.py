"""What is taken, regularly and when needed, by product, and which months are shown of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Product, ProductKind

__all__ = ["Taken", "all_taken", "shown_period"]

MOST_MONTHS: Final = 6
FEWEST_MONTHS: Final = 3
AHEAD: Final = timedelta(days=31)
MONTHS_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class Taken:
    """A product with its courses and its single doses, both oldest first.

    Without a course it is taken when needed.
    """

    product: Product
    courses: tuple[Course, ...] = ()
    doses: tuple[Intake, ...] = ()

    def running(self, day: date) -> Course | None:
        """Return the newest course that runs on a day."""
        return next((course for course in reversed(self.courses) if course.runs_on(day)), None)

    def course(self, identity: EntryId | None, day: date) -> Course | None:
        """Return the course of that identity, else the one that runs, else the newest, if any."""
        named = next((course for course in self.courses if course.id == identity), None)
        newest = self.courses[-1] if self.courses else None
        return named or self.running(day) or newest

    def is_in(self, period: Period) -> bool:
        """Return whether it is taken in a period; always for what is taken when needed."""
        if not self.courses or any(dose.day in period for dose in self.doses):
            return True
        return any(
            course.first <= period.last and (course.last is None or course.last >= period.first)
            for course in self.courses
        )


def all_taken(
    courses: Iterable[Course],
    products: Mapping[EntryId, Product],
    doses: Mapping[EntryId, Sequence[Intake]],
) -> tuple[Taken, ...]:
    """Return in order of name every product that has a course, and what is taken when needed.

    That is each medicine or supplement that is not hidden, and each drink with quinine.
    """
    ordered = sorted(courses, key=lambda course: (course.first, course.id))
    found = (
        Taken(
            product,
            tuple(course for course in ordered if course.product == product.id),
            tuple(doses.get(product.id, ())),
        )
        for product in products.values()
    )
    kept = (one for one in found if one.courses or _is_listed(one.product))
    return tuple(sorted(kept, key=lambda one: one.product.name.casefold()))


def shown_period(taken: Iterable[Taken], today: date) -> Period:
    """Return six calendar months up to today; fewer, down to three, before which nothing was taken.

    It reaches into the next month for what is to begin soon.
    """
    listed = tuple(taken)
    starts = [course.first for one in listed for course in one.courses]
    starts += [one.doses[0].day for one in listed if one.doses]
    oldest = _months_back(today, MOST_MONTHS - 1)
    newest = _months_back(today, FEWEST_MONTHS - 1)
    first = min(starts, default=today).replace(day=1)
    soon = [start for start in starts if start <= today + AHEAD]
    return Period(min(max(first, oldest), newest), max([today, *soon]))


def _is_listed(product: Product) -> bool:
    drug = product.quinine or product.kind is not ProductKind.DRINK
    return drug and not product.hidden


def _months_back(day: date, months: int) -> date:
    """Return the first day of the month so many months before that of `day`."""
    number = day.year * MONTHS_A_YEAR + day.month - 1 - months
    return date(number // MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1, 1)
