"""How a dose is said: as taken, and magnesium always as magnesium."""

from decimal import Decimal

from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Product
from cramp_diary.wording.amounts import amount, joined
from cramp_diary.wording.formats import count, short_number
from cramp_diary.wording.language import _

__all__ = ["dose_words"]


def dose_words(course: Course, product: Product) -> str:
    """Return "5 mg", "50/250 × 2" or "300 mg magnesium"; empty where the dose is not known.

    The strength from the label stands before the number; a number behind × is times a day.
    """
    once = course.strength or _once(course.dose, course, product)
    if not once or course.times_a_day == 1:
        return once
    return _("{dose} × {times}").format(dose=once, times=count(course.times_a_day))


def _once(dose: Decimal | None, course: Course, product: Product) -> str:
    if dose is None:
        return ""
    if course.unit is not product.unit:
        return amount(dose, course.unit)
    label = product.magnesium
    if label is not None and label.elemental is None:
        return _("{mg} compound").format(mg=joined(short_number(label.mg * dose), _("mg")))
    held = label.elemental * dose if label and label.elemental else _magnesium_alone(product, dose)
    if held is None:
        return amount(dose, course.unit)
    return _("{mg} magnesium").format(mg=joined(short_number(held, 1), _("mg")))


def _magnesium_alone(product: Product, dose: Decimal) -> Decimal | None:
    """Return the magnesium of a dose in mg where nothing else is known to be in it."""
    contents = product.contents_of(dose)
    named = [name for name, mg in contents.items() if mg]
    return contents.magnesium if named == ["magnesium"] else None
