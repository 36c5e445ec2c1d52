"""What is taken regularly on the day before a night, and whether it was."""

from typing import TYPE_CHECKING

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.products import Product
from cramp_diary.ui.diary.night_rows import Known, NightRow
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.diary import DiaryWords

if TYPE_CHECKING:
    from cramp_diary.services.library import NightPage

__all__ = ["course_name", "course_rows"]


def course_rows(night: "NightPage", known: Known) -> tuple[NightRow, ...]:
    """Return a row for each course that ran on the day before a night.

    Where a dose was ticked, that stands among the entries instead. It can be said of a course
    that it was not taken, and of a missed dose that this was wrong.
    """
    missed = {dose.course: dose for dose in night.missed}
    ticked = {intake.course for intake in night.intakes} - missed.keys()
    rows: list[NightRow] = []
    for course in night.courses:
        product = known.products.get(course.product)
        if product is not None and course.id not in ticked:
            rows.append(_row(course, missed.get(course.id), product, first=not rows))
    return tuple(rows)


def course_name(course: Course, product: Product | None) -> str:
    """Return what is taken in a course, as "Amlodipine 5 mg"; empty for no product."""
    if product is None:
        return ""
    dose = "" if course.dose is None else amount(course.dose, course.unit)
    return " ".join(part for part in (product.name, course.strength or dose) if part)


def _row(course: Course, missed: MissedDose | None, product: Product, *, first: bool) -> NightRow:
    return NightRow(
        entry=missed or course,
        time="",
        icon=product.icon or "pill",
        words=course_name(course, product),
        second=DiaryWords.not_on_this_day if missed else "",
        divider=DiaryWords.regular if first else None,
        remove="" if missed else DiaryWords.not_taken,
    )
