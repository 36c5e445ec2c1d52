"""Medicines and supplements: whether they were taken, how much, and what was in them."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.exposure import DECIMALS, Exposure, ExposureKind, Rule
from cramp_diary.analysis.refusal import LEAST_VALUES
from cramp_diary.analysis.spread import Spread
from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Composition, Product, ProductKind

__all__ = ["held_in_remedies", "remedies", "remedies_with"]

Array = NDArray[np.float64]


def remedies(diary: Spread) -> Iterator[Exposure]:
    """Return each medicine and supplement: taken or not, and its amount where that varied."""
    for product in diary.sources.products:
        if product.kind is ProductKind.DRINK:
            continue
        courses = _courses(diary, product)
        rule = Rule.COURSE if courses else Rule.NEEDED
        taken = _taken(diary, product, courses)
        if not (taken > 0).any():
            continue
        starts = tuple(p for c in courses if 0 <= (p := diary.place(c.first)) < diary.nights)
        yield Exposure(
            key=product.id,
            kind=ExposureKind.COURSE if courses else ExposureKind.YES_NO,
            rule=rule,
            values=taken,
            name=product.name,
            starts=starts,
            stops=_stops(diary, courses),
        )
        amounts = np.where(np.isnan(taken), np.nan, _amounts(diary, product, courses))
        amounts = amounts.round(DECIMALS)
        if any(not _counted(course, product) for course in courses):
            continue
        # With fewer amounts, how much was taken says no more than that it was.
        if len(np.unique(amounts[~np.isnan(amounts)])) >= LEAST_VALUES:
            yield Exposure(
                key=f"{product.id}-amount",
                kind=ExposureKind.AMOUNT,
                rule=Rule.TAKEN,
                values=amounts,
                name=product.name,
                unit=product.unit.value,
            )


def held_in_remedies(diary: Spread, nutrient: str) -> Array:
    """Return the mg of a nutrient in what was taken of medicines and supplements each day.

    Magnesium is elemental. What holds an unknown amount counts as nothing.
    """
    column = Composition.names().index(nutrient)
    mg = diary.sources.taken.contents[:, column]
    total = np.zeros(diary.nights)
    for product in diary.sources.products:
        if product.kind is ProductKind.DRINK:
            continue
        held = _held(product, nutrient)
        courses = _courses(diary, product)
        total += _logged(diary, product, mg, courses) + held * _by_courses(diary, courses, product)
    return total


def remedies_with(diary: Spread, nutrient: str) -> int:
    """Return how many medicines and supplements of the period hold some of a nutrient."""
    return sum(
        bool(_held(product, nutrient))
        and bool(_courses(diary, product) or diary.rows_of(product).any())
        for product in diary.sources.products
        if product.kind is not ProductKind.DRINK
    )


def _held(product: Product, nutrient: str) -> float:
    """Return the mg of a nutrient in one unit of a product."""
    if nutrient == "magnesium" and product.magnesium is not None:
        return float(product.magnesium.elemental or 0)
    return float(getattr(product.composition, nutrient) or 0) / float(product.per)


def _counted(course: Course, product: Product) -> bool:
    """Return whether the dose of a course is an amount of its product."""
    return course.dose is not None and course.unit is product.unit


def _courses(diary: Spread, product: Product) -> list[Course]:
    """Return the courses of a product that touch the period, oldest first."""
    of_product = (one for one in diary.sources.courses if one.product == product.id)
    inside = (one for one in of_product if diary.run(one).start < diary.run(one).stop)
    return sorted(inside, key=lambda one: one.first)


def _taken(diary: Spread, product: Product, courses: list[Course]) -> Array:
    """Return 1 for taken, 0 for not, NaN where as-needed before its first logged dose."""
    table, rows = diary.sources.taken, diary.rows_of(product)
    logged = diary.some(table.before > 0, rows)
    on = np.zeros(diary.nights, dtype=bool)
    for course in courses:
        on[diary.run(course)] = True
        on[_missed(diary, course)] = False
    values = (on | logged).astype(np.float64)
    if not courses:
        ever = np.flatnonzero(diary.some(table.times > 0, rows))
        values[: ever[0] if len(ever) else diary.nights] = np.nan
    return values


def _amounts(diary: Spread, product: Product, courses: list[Course]) -> Array:
    logged = _logged(diary, product, diary.sources.taken.amount, courses)
    return logged + _by_courses(diary, courses, product)


def _logged(diary: Spread, product: Product, numbers: Array, courses: list[Course]) -> Array:
    """Return what was logged: on days of a course only what came on top of its dose."""
    rows = diary.rows_of(product)
    on_course = np.zeros(diary.nights, dtype=bool)
    for course in courses:
        run = diary.run(course)
        on_course[run] = True
        on_course[_missed(diary, course)] = False
    ticked = diary.sources.taken.of_course
    on_top = diary.total(numbers, rows & ~ticked)
    return on_top + np.where(on_course, 0.0, diary.total(numbers, rows & ticked))


def _by_courses(diary: Spread, courses: list[Course], product: Product) -> Array:
    """Return the amount of the regular doses of each day, in the product's unit."""
    amount = np.zeros(diary.nights)
    for course in courses:
        if course.dose is not None and _counted(course, product):
            daily = np.zeros(diary.nights)
            daily[diary.run(course)] = float(course.dose) * course.times_a_day
            daily[_missed(diary, course)] = 0
            amount += daily
    return amount


def _missed(diary: Spread, course: Course) -> list[int]:
    places = (diary.place(dose.day) for dose in diary.sources.missed if dose.course == course.id)
    return [place for place in places if 0 <= place < diary.nights]


def _stops(diary: Spread, courses: list[Course]) -> tuple[int, ...]:
    """Return the nights from which on a product was not taken: no course begins there."""
    begun = {course.first for course in courses}
    after = (diary.place(one.last) + 1 for one in courses if one.last is not None)
    begun_at = {diary.place(first) for first in begun}
    return tuple(place for place in after if 0 <= place < diary.nights and place not in begun_at)
