"""What a person did with medicines and drinks before a picture is taken of their pages."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from cramp_diary.app import Program
from cramp_diary.domain.products import LabelMeaning, Product
from cramp_diary.ui.drinks.page import DrinksPage
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.shell.furnishing import Furnishing

__all__ = [
    "added_magnesium",
    "changed_drink",
    "edited_medicine",
    "many_medicines",
    "stopped_medicine",
    "taken_when_needed",
    "tonic_water",
]

DAYS_AGO: Final = (1, 4, 9, 20, 26, 50, 51, 90)
COMMON: Final = ("Amlodipine", "Levothyroxine", "Metformin", "Omeprazole", "Sertraline", "Warfarin")


def taken_when_needed(program: Program) -> None:
    """Take a tablet now and then."""
    _medicines(program).choose(_ibuprofen(program).id)


def many_medicines(program: Program) -> None:
    """Take a dozen, one of them with a name as long as a name can be."""
    services = program.session.services
    _ibuprofen(program)
    for number, name in enumerate(COMMON):
        product = services.products.remedy_draft(name)
        course = services.courses.draft(product, date(2026, 3 + number, 5))
        services.courses.start(replace(course, dose=Decimal(5 * number + 5)), product)
    long = (
        "Preparation made up by the pharmacist after the paper of the hospital, with all its parts"
    )
    draft = services.products.remedy_draft(f"{long}, {long.lower()}, and more of them"[:200])
    services.courses.start(services.courses.draft(draft, date(2026, 9, 1)), draft)
    _medicines(program)


def added_magnesium(program: Program) -> None:
    """Add what needs the most questions."""
    page = _medicines(program)
    page.begin_adding()
    form = page.add_card.place.form()
    assert form is not None
    form.name_part.name.set_value("Magnesium oxide")
    form.dose_fields.dose.set_value(500)
    form.magnesium.meaning.members()[1].click()
    assert form.magnesium.meaning.value() is LabelMeaning.COMPOUND


def edited_medicine(program: Program) -> None:
    """Look at what is in the magnesium."""
    _do(program, Doing.EDIT, "Magnesium")


def stopped_medicine(program: Program) -> None:
    """Start something again."""
    _do(program, Doing.AGAIN, "Quinine")


def tonic_water(program: Program) -> None:
    """Show the drinks, one of them hidden, one with quinine."""
    _drinks(program)


def _drinks(program: Program) -> DrinksPage:
    products = program.session.services.products
    tonic = products.drink("Tonic water")
    products.hide(products.drink("Beer"))
    _as_own(program)
    program.session.page_wanted.emit("drinks")
    page = program.window.frame.page("drinks")
    assert isinstance(page, DrinksPage)
    page.choose(tonic.id)
    return page


def changed_drink(program: Program) -> None:
    """Change a drink."""
    page = _drinks(program)
    page.choose(program.session.services.products.favourites()[-1].id)
    page.drink_card.change.click()


def _ibuprofen(program: Program) -> Product:
    services = program.session.services
    draft = services.products.remedy_draft("Ibuprofen")
    product = replace(draft, serving=Decimal(400), form="tablet")
    services.products.add(product)
    for days in DAYS_AGO:
        at = services.journal.moment(services.journal.now().wall - timedelta(days=days, hours=3))
        services.journal.save(services.products.intake(product, at))
    return product


def _do(program: Program, doing: Doing, name: str) -> None:
    page = _medicines(program)
    products = program.session.services.products.by_id().values()
    page.choose(next(one.id for one in products if one.name.startswith(name)))
    page.detail_card.buttons[doing].click()


def _medicines(program: Program) -> MedicinesPage:
    _as_own(program)
    program.session.page_wanted.emit("medicines")
    page = program.window.frame.page("medicines")
    assert isinstance(page, MedicinesPage)
    page.refresh()
    return page


def _as_own(program: Program) -> None:
    (furnishing,) = program.window.findChildren(Furnishing)
    furnishing.banner.show_sentence("")
