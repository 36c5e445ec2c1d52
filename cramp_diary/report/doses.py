"""Doses as they were taken, magnesium always as magnesium."""

from decimal import Decimal
from typing import Final

from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Product, Unit
from cramp_diary.wording import report_medicines as words
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.report_medicines import MedicineWords

__all__ = ["dose_in_words", "short_dose"]

TENTH: Final = Decimal("0.1")


def dose_in_words(product: Product, course: Course | None) -> str:
    """Return "5 mg, once a day, morning"; without a course, what a single dose is."""
    if course is None:
        usual = amount(product.serving, product.unit) if product.serving is not None else ""
        return words.now_and_then(usual)
    dose = _magnesium(product, course) or short_dose(course)
    return words.at_times(words.a_day(dose, course.times_a_day), course.times)


def short_dose(course: Course) -> str:
    """Return the dose alone: "5 mg", or the words from the label."""
    if course.strength.strip():
        return course.strength.strip()
    return MedicineWords.dose_unknown if course.dose is None else amount(course.dose, course.unit)


def _magnesium(product: Product, course: Course) -> str:
    """Return a dose with its magnesium; empty for a dose that is none or not countable."""
    if course.dose is None or course.strength or course.unit is not product.unit:
        return ""
    label = product.magnesium
    if label and label.elemental is None:
        compound = label.mg * course.dose
        if course.unit is Unit.MG:
            return words.compound_alone(compound)
        return words.compound(short_dose(course), compound)
    held = label.elemental if label else product.composition.magnesium
    if not held:
        return ""
    mg = held * course.dose / (1 if label else product.per)
    if course.unit is Unit.MG and mg == course.dose:
        return words.magnesium(mg)
    return words.equals_magnesium(short_dose(course), mg.quantize(TENTH))
