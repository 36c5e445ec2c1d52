"""No day has two courses of one product, whatever is started, stopped or put right."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from cramp_diary.domain.changes import Change
from cramp_diary.domain.courses import Course
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.nights import DAY
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.domain.products import Product
from cramp_diary.services.courses import Courses
from cramp_diary.services.products import Products
from cramp_diary.storage.store import DiaryStore

FIRST, CHANGED, LAST = date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)


@pytest.fixture
def quinine(products: Products) -> Product:
    return products.remedy("quinine")


@pytest.fixture
def course(courses: Courses, quinine: Product) -> Course:
    """Return what is taken from the first day on."""
    course = courses.draft(quinine, FIRST)
    courses.start(course)
    return course


def test_no_day_has_two_courses_of_one_product(
    courses: Courses, quinine: Product, course: Course
) -> None:
    courses.stop(course, CHANGED)
    later = courses.draft(quinine, LAST)
    courses.start(later)
    first = courses.draft(quinine, FIRST - 9 * DAY)
    for wrong, problem in (
        (courses.draft(quinine, LAST + DAY), Problem("first", Fault.OVERLAPS, low=LAST)),
        (first, Problem("last", Fault.OVERLAPS, low=FIRST, high=CHANGED)),
        (courses.draft(quinine, CHANGED + DAY), Problem("last", Fault.OVERLAPS, low=LAST)),
    ):
        with pytest.raises(InvalidEntryError) as refused:
            courses.start(wrong)
        assert refused.value.problems == (problem,)
    between = replace(first, first=CHANGED + DAY, last=LAST - DAY)
    courses.start(between)

    assert [one.first for one in courses.all()] == [FIRST, CHANGED + DAY, LAST]


def test_no_correction_and_no_other_end_lets_two_courses_overlap(
    courses: Courses, quinine: Product, course: Course
) -> None:
    courses.stop(course, CHANGED)
    courses.start(courses.draft(quinine, LAST))
    before, later = courses.all()
    for wrong in (
        partial(courses.correct, replace(before, last=LAST)),
        partial(courses.correct, replace(before, last=None)),
        partial(courses.stop, before, LAST),
    ):
        with pytest.raises(InvalidEntryError) as refused:
            wrong()
        assert refused.value.problems == (Problem("last", Fault.OVERLAPS, low=LAST),)
    with pytest.raises(InvalidEntryError) as refused:
        courses.correct(replace(later, first=CHANGED))
    assert refused.value.problems == (Problem("first", Fault.OUT_OF_RANGE, low=CHANGED + DAY),)
    courses.correct(replace(later, first=CHANGED + DAY))

    assert [one.first for one in courses.all()] == [FIRST, CHANGED + DAY]


def test_courses_that_a_file_brought_over_one_another_can_still_be_stopped(
    courses: Courses, store: DiaryStore, quinine: Product, course: Course
) -> None:
    twin = courses.draft(quinine, CHANGED)
    store.apply(Change(after=(twin,)))
    courses.stop(course, LAST)
    courses.stop(twin, LAST)

    assert [one.last for one in courses.all()] == [LAST, LAST]
