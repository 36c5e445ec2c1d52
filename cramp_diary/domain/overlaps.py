"""No day has two courses of one product: which of them is in the way of another."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import combinations

from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.importing import Overlap
from cramp_diary.domain.nights import DAY
from cramp_diary.domain.problems import Fault, Problem

__all__ = ["overlap_problem", "overlapping", "overlaps_of"]


def overlapping(one: Course, other: Course) -> bool:
    """Return whether two courses are of one product and have a day in common."""
    return (
        one.id != other.id
        and one.product == other.product
        and one.first <= (other.last or date.max)
        and other.first <= (one.last or date.max)
    )


def overlaps_of(
    fresh: Collection[EntryId], courses: Iterable[Course], names: Mapping[EntryId, str]
) -> tuple[Overlap, ...]:
    """Return where a course among `fresh` has days in common with another of all `courses`.

    Earliest first; `names` are those of the products.
    """
    pairs = combinations(sorted(courses, key=lambda course: (course.product, course.first)), 2)
    found = (
        Overlap(
            names.get(one.product, ""),
            max(one.first, other.first),
            min((last for last in (one.last, other.last) if last), default=None),
        )
        for one, other in pairs
        if overlapping(one, other) and (one.id in fresh or other.id in fresh)
    )
    return tuple(sorted(found, key=lambda overlap: (overlap.first, overlap.product)))


def overlap_problem(course: Course, others: Iterable[Course]) -> Problem | None:
    """Return what is wrong with a course that has days in common with others; None without.

    Where it can begin after those in the way, that is said: of what was stopped and taken again,
    the start is what was mistaken. Otherwise the first one in the way is named.
    """
    there = sorted(others, key=lambda other: other.first)
    met = [other for other in there if overlapping(course, other)]
    if not met:
        return None
    free = _day_after(met) if met[-1].first <= course.first else None
    later = None if free is None else replace(course, first=free)
    if later is not None and _lasts(later) and not any(overlapping(later, one) for one in there):
        return Problem("first", Fault.OUT_OF_RANGE, low=free)
    field = "first" if met[0].first <= course.first else "last"
    return Problem(field, Fault.OVERLAPS, low=met[0].first, high=met[0].last)


def _day_after(courses: Collection[Course]) -> date | None:
    """Return the day after the last one of courses that have all ended."""
    ends = [course.last for course in courses if course.last is not None]
    return max(ends) + DAY if len(ends) == len(courses) else None


def _lasts(course: Course) -> bool:
    return course.last is None or course.first <= course.last
