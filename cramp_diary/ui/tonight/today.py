"""What was drunk and taken today, as the cards show it; decided without Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.wording.amounts import amount

__all__ = ["Tablet", "drinks_of", "needed_of", "tablets", "wall_of"]


@dataclass(frozen=True, slots=True)
class Tablet:
    """One course of today: its words, and the dose that was ticked, if one was."""

    course: Course
    name: str
    dose: str
    taken: Intake | None


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


def needed_of(
    intakes: Iterable[Intake],
    products: Mapping[EntryId, Product],
) -> tuple[tuple[str, datetime], ...]:
    """Return what was taken when needed, with its time, in the order of the day."""
    doses = [
        (intake.at.wall, products[intake.product].name)
        for intake in intakes
        if intake.course is None
        and intake.at is not None
        and products[intake.product].kind is not ProductKind.DRINK
    ]
    return tuple((name, wall) for wall, name in sorted(doses))


def wall_of(day: date, at: time, day_hour: int) -> datetime:
    """Return the wall time of a time of a day that begins at `day_hour`."""
    return datetime.combine(day if at.hour >= day_hour else day + timedelta(days=1), at)


def _dose(course: Course) -> str:
    if course.strength:
        return course.strength
    return "" if course.dose is None else amount(course.dose, course.unit)
