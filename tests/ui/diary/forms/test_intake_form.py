"""The form of something drunk or taken."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.forms.product_field import ProductChoices
from cramp_diary.ui.look.look import Look
from cramp_diary.wording.volumes import VolumeUnit
from tests.set_clock import SetClock

NIGHT = date(2026, 11, 16)
AT = Moment(datetime(2026, 11, 16, 12, 30), 3600)  # noqa: DTZ001 - a wall time


def product(name: str, kind: ProductKind, unit: Unit, serving: int | None = None) -> Product:
    return Product(
        id=EntryId(name),
        written=AT,
        kind=kind,
        name=name,
        unit=unit,
        serving=None if serving is None else Decimal(serving),
    )


WATER = product("Water", ProductKind.DRINK, Unit.ML, 250)
COFFEE = product("Coffee", ProductKind.DRINK, Unit.ML, 237)
DRUNK = Intake(
    id=EntryId("i"), night=NIGHT, written=AT, product=WATER.id, at=AT, amount=Decimal(500)
)


def drink(name: str) -> Product:
    return replace(product(name, ProductKind.DRINK, Unit.ML), serving=Decimal(330))


def remedy(name: str) -> Product:
    return product(name, ProductKind.MEDICINE, Unit.MG)


class Taken:
    """What a form offered last."""

    def __init__(self, form: IntakeForm) -> None:
        self.intake: Intake | None = None
        self.product: Product | None = None
        form.accepted.connect(self.take)
        form.submit()

    def take(self, intake: Intake, taken: Product) -> None:
        self.intake, self.product = intake, taken


@pytest.fixture
def form(qtbot: QtBot, look: Look, clock: SetClock) -> IntakeForm:
    return shown(qtbot, look, clock)


def shown(
    qtbot: QtBot,
    look: Look,
    clock: SetClock,
    volumes: VolumeUnit = VolumeUnit.ML,
    entry: Intake = DRUNK,
) -> IntakeForm:
    choices = ProductChoices("Drink", (WATER, COFFEE), ("Cola", "Tonic water"), drink)
    form = IntakeForm(look, clock, choices, volumes=volumes)
    qtbot.addWidget(form)
    form.set_entry(entry, Boundaries())
    form.show()
    return form


def choose(form: IntakeForm, value: EntryId | None) -> None:
    form.product.choice.set_value(value)
    form.product.choice.changed.emit()


def test_what_is_not_touched_comes_out_as_it_went_in(form: IntakeForm) -> None:
    taken = Taken(form)
    assert (taken.intake, taken.product) == (DRUNK, WATER)


@pytest.mark.parametrize("volumes", VolumeUnit)
def test_ounces_round_for_the_eye_only(
    qtbot: QtBot, look: Look, clock: SetClock, volumes: VolumeUnit
) -> None:
    assert Taken(shown(qtbot, look, clock, volumes)).intake == DRUNK


def test_ounces_are_kept_as_millilitres(qtbot: QtBot, look: Look, clock: SetClock) -> None:
    form = shown(qtbot, look, clock, VolumeUnit.US_FL_OZ)
    assert form.amount.text() == "16.9"
    form.amount.input.clear()
    QTest.keyClicks(form.amount.input, "8")
    taken = Taken(form).intake
    assert taken is not None
    assert taken.amount == Decimal("236.6")


def test_another_drink_brings_its_usual_amount(form: IntakeForm) -> None:
    choose(form, COFFEE.id)
    taken = Taken(form).intake
    assert taken is not None
    assert (taken.product, taken.amount) == (COFFEE.id, Decimal(237))


def test_an_amount_that_was_typed_stays_with_another_drink(form: IntakeForm) -> None:
    form.amount.input.clear()
    QTest.keyClicks(form.amount.input, "300")
    choose(form, COFFEE.id)
    taken = Taken(form).intake
    assert taken is not None
    assert taken.amount == Decimal(300)


def test_something_else_is_made_of_its_name(form: IntakeForm) -> None:
    choose(form, None)
    assert Taken(form).intake is None
    assert form.product.name.problem() == "Give it a name first."
    QTest.keyClicks(form.product.name.input, "Cola")
    taken = Taken(form)
    assert taken.product == drink("Cola")
    assert taken.intake is not None
    assert (taken.intake.product, taken.intake.amount) == (EntryId("Cola"), Decimal(330))
    assert not form.product.unit_choice.isVisible()


def test_a_medicine_by_name_can_be_counted_in_tablets(
    qtbot: QtBot, look: Look, clock: SetClock
) -> None:
    form = IntakeForm(look, clock, ProductChoices("Dose", (), (), remedy))
    qtbot.addWidget(form)
    form.set_entry(replace(DRUNK, product=EntryId(""), amount=None), Boundaries())
    form.show()
    QTest.keyClicks(form.product.name.input, "Ibuprofen")
    assert form.product.unit_choice.isVisible()
    form.product.unit_choice.set_value(Unit.TABLET)
    form.product.unit_choice.changed.emit()
    QTest.keyClicks(form.amount.input, "2")
    taken = Taken(form)
    assert taken.product is not None
    assert taken.intake is not None
    assert (taken.product.unit, taken.intake.amount) == (Unit.TABLET, Decimal(2))


def test_contents_from_elsewhere_go_when_the_amount_changes(
    qtbot: QtBot, look: Look, clock: SetClock
) -> None:
    known = replace(DRUNK, contents=Composition(sodium=Decimal(5)))
    form = shown(qtbot, look, clock, entry=known)
    assert Taken(form).intake == known
    form.amount.input.clear()
    QTest.keyClicks(form.amount.input, "300")
    taken = Taken(form).intake
    assert taken is not None
    assert taken.contents is None


def test_a_drink_of_the_night_lies_on_the_day_after(form: IntakeForm) -> None:
    form.when.time.input.clear()
    QTest.keyClicks(form.when.time.input, "2:45")
    taken = Taken(form).intake
    assert taken is not None
    assert taken.at == Moment(datetime(2026, 11, 17, 2, 45), 3600)  # noqa: DTZ001 - a wall time
    assert taken.night == NIGHT


def test_without_a_time_only_the_day_is_known(form: IntakeForm) -> None:
    form.when.time.input.clear()
    taken = Taken(form).intake
    assert taken == replace(DRUNK, at=None)


def test_an_amount_that_is_no_number_is_not_offered(form: IntakeForm) -> None:
    form.amount.input.clear()
    QTest.keyClicks(form.amount.input, "a glass")
    assert Taken(form).intake is None
    assert "not a number yet" in form.amount.problem()
