"""The pages of medicines and drinks as they can be on the screen."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Final

from cramp_diary.domain.products import Unit
from cramp_diary.ui.drinks.page import DrinksPage
from cramp_diary.ui.medicines.doing import AT_ONCE, Doing
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.shell.diary_page import DiaryPage
from tests.ui.running import Run
from tests.ui.states_tonight import page, throw_away

__all__ = ["MEDICINE_STATES"]


def medicines(run: Run) -> MedicinesPage:
    shown = page(run, "medicines")
    assert isinstance(shown, MedicinesPage)
    shown._close_forms()
    throw_away(run)
    shown.refresh()
    return shown


def adding(run: Run) -> MedicinesPage:
    shown = medicines(run)
    shown.begin_adding()
    return shown


def adding_when_needed(run: Run) -> MedicinesPage:
    shown = adding(run)
    form = shown.add_card.place.form()
    assert form is not None
    form.name_part.name.set_value("Cramp bark tablet")
    form.dose_fields.unit.set_value(Unit.TABLET)
    form.way.members()[1].click()
    form.contents.turn.click()
    return shown


def when_needed(run: Run) -> MedicinesPage:
    products = run.session.services.products
    product = products.remedy("Ibuprofen")
    if product.id not in products.single_doses():
        for _ in range(7):
            run.session.services.journal.save(
                products.intake(product, run.session.clock.now(), Decimal(400))
            )
    shown = medicines(run)
    shown.choose(product.id)
    return shown


def sources(run: Run) -> MedicinesPage:
    shown = medicines(run)
    tonic = run.session.services.products.drink("Tonic water")
    shown.refresh()
    shown.choose(tonic.id)
    shown.about_card.sources.click()
    return shown


def course_form(doing: Doing, run: Run) -> MedicinesPage:
    if doing in {Doing.OTHER, Doing.REGULAR}:
        shown = when_needed(run)
    else:
        shown = medicines(run)
        ended = doing is Doing.AGAIN
        course = next(c for c in run.session.services.courses.all() if (c.last is None) != ended)
        shown.choose(course.product)
    shown._wanted(doing)
    return shown


def drinks(run: Run) -> DrinksPage:
    run.session.services.products.drink("Tonic water")
    shown = page(run, "drinks")
    assert isinstance(shown, DrinksPage)
    shown._close_forms()
    throw_away(run)
    shown.refresh()
    return shown


def drink_form(run: Run) -> DrinksPage:
    shown = drinks(run)
    shown.choose(run.session.services.products.favourites()[-1].id)
    shown.drink_card.change.click()
    return shown


def new_drink(run: Run) -> DrinksPage:
    shown = drinks(run)
    shown.begin_adding()
    return shown


MEDICINE_STATES: Final[dict[str, Callable[[Run], DiaryPage]]] = {
    "medicines": medicines,
    "adding": adding,
    "adding-when-needed": adding_when_needed,
    "when-needed": when_needed,
    "sources": sources,
    **{f"course-{d}": partial(course_form, d) for d in Doing if d not in AT_ONCE},
    "drinks": drinks,
    "drink-form": drink_form,
    "new-drink": new_drink,
}
