"""No day has two courses of one product: which of them is in the way of another."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from cramp_diary.domain.courses import Course
from cramp_diary.domain.nights import DAY
from cramp_diary.domain.problems import Fault, Problem

__all__ = ["overlap_problem", "overlapping"]


def overlapping(one: Course, other: Course) -> bool:
    """Return whether two courses are of one product and have a day in common."""
    return (
        one.id != other.id
        and one.product == other.product
        and one.first <= (other.last or date.max)
        and other.first <= (one.last or date.max)
    )


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
