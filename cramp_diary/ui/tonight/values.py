"""What the page shows, decided without Qt."""

from collections.abc import Container, Iterable, Mapping
from datetime import date
from decimal import Decimal

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Episode, FactorValue, Intake
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.ui.tonight.evening_card import Answered
from cramp_diary.ui.tonight.tablets_card import Tablet
from cramp_diary.wording.amounts import amount

__all__ = ["answers", "asked_nights", "drinks_of", "is_blank", "tablets"]


def asked_nights(
    marks: Iterable[NightMark],
    wanted: Container[date],
    kept: Container[date],
) -> tuple[NightMark, ...]:
    """Return the nights to ask about, newest first.

    They are the `wanted` ones that are not recorded, and those that were asked about and `kept`
    in sight whatever was said of them.
    """
    shown = [
        mark
        for mark in marks
        if mark.night in kept or (mark.night in wanted and mark.status is NightStatus.UNRECORDED)
    ]
    return tuple(reversed(shown))


def is_blank(cramp: Episode) -> bool:
    """Return whether nothing is known of a cramp but its night."""
    return cramp == Episode(id=cramp.id, night=cramp.night, written=cramp.written)


def drinks_of(
    intakes: Iterable[Intake],
    products: Mapping[EntryId, Product],
) -> tuple[tuple[str, Decimal], ...]:
    """Return the ml of each drink, in order of the first glass."""
    totals: dict[str, Decimal] = {}
    for intake in intakes:
        product = products[intake.product]
        if product.kind is ProductKind.DRINK and intake.amount is not None:
            if product.unit is not Unit.ML:
                continue
            totals[product.name] = totals.get(product.name, Decimal(0)) + intake.amount
    return tuple(totals.items())


def tablets(
    courses: Iterable[Course],
    intakes: Iterable[Intake],
    products: Mapping[EntryId, Product],
) -> tuple[Tablet, ...]:
    """Return the courses of today by name, each with the dose that was ticked for it."""
    ticked = {intake.course: intake for intake in intakes if intake.course is not None}
    rows = [
        Tablet(course, products[course.product].name, _dose(course), ticked.get(course.id))
        for course in courses
    ]
    return tuple(sorted(rows, key=lambda tablet: tablet.name.casefold()))


def answers(factors: Iterable[Factor], values: Iterable[FactorValue]) -> tuple[Answered, ...]:
    """Return the factors in the person's order with their values, None where left open."""
    given = {value.factor: value.value for value in values}
    return tuple(Answered(factor, given.get(factor.id)) for factor in factors)


def _dose(course: Course) -> str:
    if course.strength:
        return course.strength
    return "" if course.dose is None else amount(course.dose, course.unit)
