"""A medicine itself is put right: its name, its unit, and what is in it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    ProductKind,
    Unit,
)
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.medicines.product_form import ProductForm
from tests.ui.medicines.hands import adding, atorvastatin, click, opened, typed


def product(page: MedicinesPage, name: str) -> Product:
    return next(p for p in page.session.services.products.by_id().values() if p.name == name)


def taken(page: MedicinesPage, drafted: Product, dose: int | None = None) -> Product:
    services = page.session.services
    draft = services.courses.draft(drafted, date(2026, 1, 1))
    course = replace(draft, dose=None if dose is None else Decimal(dose))
    page.session.editor.do("", lambda: services.courses.start(course, drafted))
    page.choose(drafted.id)
    return drafted


def editing(page: MedicinesPage) -> ProductForm:
    return opened(page, Doing.EDIT, ProductForm)


def magnesium(page: MedicinesPage, label: MagnesiumLabel | None) -> Product:
    draft = page.session.services.products.remedy_draft("Magnesium citrate")
    composition = Composition(magnesium=label.elemental if label else None)
    return replace(draft, unit=Unit.TABLET, magnesium=label, composition=composition)


COMPOUND = MagnesiumLabel(
    mg=Decimal(500), meaning=LabelMeaning.COMPOUND, salt="citrate", percent=Decimal("16.2")
)


def test_name_form_and_kind_are_put_right(page: MedicinesPage, told: list[str]) -> None:
    atorvastatin(page)
    form = editing(page)
    assert not form.magnesium.isVisible()
    typed(form.name.input, "Atorvastatin of the hospital")
    typed(form.form.input, "tablet")
    click(form.save)

    changed = product(page, "Atorvastatin of the hospital")
    assert (changed.key, changed.form) == ("atorvastatin", "tablet")
    assert told[-1] == "Changed: Atorvastatin of the hospital"
    assert page.detail_card.title_label.text() == "Atorvastatin of the hospital"
    assert page.about_card.isVisible(), "it is known by its key"
    page.session.editor.undo()
    assert product(page, "Atorvastatin").form == ""


def test_a_name_that_is_in_use_is_refused_beside_it(page: MedicinesPage) -> None:
    taken(page, page.session.services.products.remedy_draft("Quinine"))
    atorvastatin(page)
    page.choose(product(page, "Atorvastatin").id)
    form = editing(page)
    typed(form.name.input, "quinine")
    click(form.save)
    assert form.name.problem() == "This name is in use already. Choose another name."


def test_what_one_tablet_holds_is_copied_from_its_label(page: MedicinesPage) -> None:
    tablets = replace(
        page.session.services.products.remedy_draft("Effervescent aspirin"), unit=Unit.TABLET
    )
    taken(page, tablets)
    form = editing(page)
    assert not form.contents.fields.isVisible()
    click(form.contents.turn)
    assert form.contents.fields.title.text() == "What is in 1\u00a0tablet"
    typed(form.contents.fields.fields["sodium"].input, "415")
    typed(form.contents.fields.fields["potassium"].input, "0")
    click(form.save)

    held = product(page, "Effervescent aspirin")
    assert held.composition == Composition(sodium=Decimal(415), potassium=Decimal(0))
    again = editing(page)
    assert again.contents.fields.isVisible()
    assert again.contents.fields.fields["sodium"].text() == "415"
    assert again.contents.fields.fields["calcium"].text() == ""


def test_of_what_is_weighed_a_whole_dose_is_asked_for(page: MedicinesPage) -> None:
    taken(page, page.session.services.products.remedy_draft("Paracetamol"), dose=500)
    form = editing(page)
    click(form.contents.turn)
    assert form.contents.fields.title.text() == "What is in 500\u00a0mg"
    typed(form.contents.fields.fields["sodium"].input, "400")
    click(form.save)

    held = product(page, "Acetaminophen")
    assert held.contents_of(Decimal(1000)).sodium == 800


def test_what_the_number_of_magnesium_means_is_shown_and_put_right(page: MedicinesPage) -> None:
    taken(page, magnesium(page, COMPOUND), dose=2)
    form = editing(page)
    assert form.magnesium.figure.value() == 500
    assert form.magnesium.meaning.value() is LabelMeaning.COMPOUND
    assert form.magnesium.conversion.text().startswith(
        "1,000\u00a0mg × 16.2\u00a0% = 162\u00a0mg magnesium a dose."
    )
    click(form.magnesium.meaning.members()[0])
    click(form.save)

    held = product(page, "Magnesium citrate")
    assert held.magnesium is not None
    assert (held.magnesium.mg, held.magnesium.elemental) == (Decimal(500), Decimal(500))
    assert held.composition.magnesium == 500


def test_that_nobody_is_sure_what_the_number_means_can_be_said_again(page: MedicinesPage) -> None:
    taken(page, magnesium(page, COMPOUND))
    form = editing(page)
    click(form.magnesium.meaning.members()[2])
    click(form.save)

    held = product(page, "Magnesium citrate")
    assert held.magnesium is None
    assert held.composition.magnesium is None
    assert editing(page).magnesium.meaning.value() is None


def test_the_other_contents_of_magnesium_tablets_stay(page: MedicinesPage) -> None:
    multi = magnesium(page, COMPOUND)
    composition = replace(multi.composition, calcium=Decimal(200))
    taken(page, replace(multi, composition=composition))
    form = editing(page)
    assert not form.contents.fields.fields["magnesium"].isVisible()
    typed(form.name.input, "Magnesium and calcium")
    click(form.save)

    assert product(page, "Magnesium and calcium").composition == composition


def test_a_unit_stays_once_doses_are_written_in_it(page: MedicinesPage) -> None:
    services = page.session.services
    ibuprofen = replace(services.products.remedy_draft("Ibuprofen"), serving=Decimal(400))
    page.session.editor.do("", lambda: services.products.add(ibuprofen))
    form = editing(page)
    assert form.unit.input.isEnabled()
    form.unit.set_value(Unit.TABLET)
    typed(form.serving.input, "1")
    click(form.save)
    assert product(page, "Ibuprofen").unit is Unit.TABLET

    click(page.detail_card.buttons[Doing.NOW])
    assert not editing(page).unit.input.isEnabled()


def test_quinine_in_a_medicine_is_said(page: MedicinesPage) -> None:
    taken(page, page.session.services.products.remedy_draft("Cramp mixture"))
    assert not page.about_card.isVisible()
    form = editing(page)
    click(form.quinine)
    click(form.save)
    assert product(page, "Cramp mixture").quinine
    assert "Tonic water contains quinine too." in page.about_card.quinine.text()


def test_an_own_supplement_is_added_with_what_is_in_it(page: MedicinesPage) -> None:
    form = adding(page, "Salt sweets")
    click(form.name_part.kind.members()[1])
    form.dose_fields.unit.set_value(Unit.TABLET)
    form.dose_fields.unit.changed.emit()
    click(form.contents.turn)
    typed(form.contents.fields.fields["sodium"].input, "120")
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)

    own = product(page, "Salt sweets")
    assert (own.kind, own.per) == (ProductKind.SUPPLEMENT, Decimal(1))
    assert own.composition == Composition(sodium=Decimal(120))


@pytest.mark.parametrize("name", ["Salt sweets", "Paracetamol"])
def test_as_long_as_a_weighed_dose_is_not_known_nobody_is_asked_what_it_holds(
    page: MedicinesPage, name: str
) -> None:
    form = adding(page, name)
    form.dose_fields.unit.set_value(Unit.MG)
    form.dose_fields.unit.changed.emit()
    assert not form.contents.isVisible()
    typed(form.dose_fields.dose.input, "250")
    assert form.contents.isVisible()


def test_a_figure_that_cannot_be_read_is_said_beside_it(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = editing(page)
    typed(form.serving.input, "some")
    click(form.save)
    assert form.serving.problem() == "This is not a number yet. Type it in digits."
    typed(form.serving.input, "0")
    click(form.save)
    assert form.serving.problem().startswith("The usual amount goes from ")
