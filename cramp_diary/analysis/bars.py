"""Medicines and supplements as bars on the time axis of a period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Product, ProductKind

__all__ = ["Lane", "Segment", "Turn", "changed_first", "lanes", "turns"]

DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Segment:
    """One course inside a period, from `first` to `last`, both included.

    `starts` and `stops` say whether it began or ended inside the period; `changes` that it
    took over from another dose inside the period without a day between. The dose that it took
    over from neither stops nor has an end of its own.
    """

    course: Course
    first: date
    last: date
    starts: bool = False
    stops: bool = False
    changes: bool = False

    @property
    def turns(self) -> tuple[date, ...]:
        """The days inside the period from which on something was otherwise."""
        begins = (self.first,) if self.starts or self.changes else ()
        return (*begins, self.last + DAY) if self.stops else begins


@dataclass(frozen=True, slots=True)
class Lane:
    """All courses of one product inside a period, oldest first, and its single doses.

    `taken` are the nights before which it was taken outside of any course.
    """

    product: Product
    segments: tuple[Segment, ...] = ()
    taken: tuple[date, ...] = ()

    @property
    def name(self) -> str:
        """The product's name."""
        return self.product.name

    @property
    def supplement(self) -> bool:
        """Whether it is a supplement."""
        return self.product.kind is ProductKind.SUPPLEMENT

    @property
    def turns(self) -> tuple[date, ...]:
        """The days inside the period from which on something was otherwise, oldest first."""
        return tuple(sorted({day for segment in self.segments for day in segment.turns}))


@dataclass(frozen=True, slots=True)
class Turn:
    """A day from which on one or more medicines were taken otherwise; `letter` names it."""

    letter: str
    day: date
    products: tuple[EntryId, ...]


def lanes(
    courses: Iterable[Course],
    products: Iterable[Product],
    period: Period,
    intakes: Iterable[Intake] = (),
) -> tuple[Lane, ...]:
    """Return a lane for each product that was taken in the period, in order of name.

    Single doses count for medicines, supplements and drinks with quinine.
    """
    taken = _single_doses(intakes, period)
    running = _segments(courses, period)
    found = (
        Lane(product, running.get(product.id, ()), taken.get(product.id, ()))
        for product in products
        if product.id in running or (product.id in taken and _is_taken(product))
    )
    return tuple(sorted(found, key=lambda lane: lane.name.casefold()))


def changed_first(given: Sequence[Lane]) -> tuple[Lane, ...]:
    """Return those with a change first, in order of date, then single doses, then the rest."""
    return tuple(
        sorted(
            given,
            key=lambda lane: (not lane.turns, lane.turns[:1], not lane.taken, lane.name.casefold()),
        ),
    )


def turns(given: Iterable[Lane]) -> tuple[Turn, ...]:
    """Return the changes of all lanes by day; one day has one letter: A to Z, then AA."""
    marks = sorted((day, index) for index, lane in enumerate(given) for day in lane.turns)
    ids = [lane.product.id for lane in given]
    days = groupby(marks, key=lambda mark: mark[0])
    return tuple(
        Turn(_letter(number), day, tuple(ids[index] for _, index in group))
        for number, (day, group) in enumerate(days)
    )


def _segments(courses: Iterable[Course], period: Period) -> dict[EntryId, tuple[Segment, ...]]:
    ordered = sorted(courses, key=lambda course: (course.product, course.first, course.id))
    by_product = groupby(ordered, key=lambda course: course.product)
    clipped = {product: _clipped(list(group), period) for product, group in by_product}
    return {product: segments for product, segments in clipped.items() if segments}


def _clipped(courses: list[Course], period: Period) -> tuple[Segment, ...]:
    last_of = {course.id: course.last for course in courses}
    successors = {
        course.follows
        for course in courses
        if course.follows and _joined(last_of.get(course.follows), course.first)
    }
    whole = (
        Segment(
            course,
            first=max(course.first, period.first),
            last=min(course.last or period.last, period.last),
            starts=course.first >= period.first,
            stops=bool(course.last and course.last <= period.last and course.id not in successors),
        )
        for course in courses
        if course.first <= period.last and (course.last is None or course.last >= period.first)
    )
    return tuple(
        replace(segment, starts=False, changes=segment.starts)
        if segment.course.follows in successors
        else segment
        for segment in whole
    )


def _joined(last: date | None, first: date) -> bool:
    return last is not None and last <= first <= last + DAY


def _single_doses(intakes: Iterable[Intake], period: Period) -> dict[EntryId, tuple[date, ...]]:
    found: dict[EntryId, set[date]] = {}
    for intake in intakes:
        if intake.course is None and intake.night in period:
            found.setdefault(intake.product, set()).add(intake.night)
    return {product: tuple(sorted(nights)) for product, nights in found.items()}


def _is_taken(product: Product) -> bool:
    return product.quinine or product.kind is not ProductKind.DRINK


def _letter(number: int) -> str:
    rest, last = divmod(number, 26)
    return (_letter(rest - 1) if rest else "") + chr(ord("A") + last)
