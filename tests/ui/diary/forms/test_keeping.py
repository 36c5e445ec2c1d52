"""What stands in a form can be kept and brought back into another, whatever it is."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.factor_form import FactorForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.forms.night_form import NightForm
from cramp_diary.ui.diary.forms.product_field import ProductChoices
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.wording.volumes import VolumeUnit
from tests import strategies as any_
from tests.set_clock import SetClock

NOW: Final = Moment.parse("2026-11-23T22:10:27+01:00")
NIGHT: Final = date(2026, 11, 23)
WATER: Final = Product(
    id=EntryId("w"),
    written=NOW,
    kind=ProductKind.DRINK,
    name="Water",
    unit=Unit.ML,
    serving=Decimal(250),
)
TONIC: Final = replace(WATER, id=EntryId("t"), name="Tonic water", serving=Decimal(200))
SALT: Final = Product(
    id=EntryId("s"),
    written=NOW,
    kind=ProductKind.SUPPLEMENT,
    name="Salt",
    unit=Unit.SACHET,
)
FACTORS: Final = tuple(
    Factor(id=EntryId(kind), written=NOW, name=kind, kind=kind, unit="km") for kind in FactorKind
)
CRAMP: Final = Episode(id=EntryId("c"), night=NIGHT, written=NOW)
DRUNK: Final = Intake(id=EntryId("i"), night=NIGHT, written=NOW, product=WATER.id)
RECORD: Final = NightRecord(id=EntryId("n"), night=NIGHT, written=NOW)
SAID: Final = FactorValue(
    id=EntryId("f"),
    night=NIGHT,
    written=NOW,
    factor=FACTORS[0].id,
    value=Decimal(1),
)

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
quick = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)


class Desk:
    """Makes forms as the program does, and lets a test fill and read them."""

    def __init__(self, look: Look, clock: SetClock) -> None:
        self._look = look
        self._clock = clock

    def cramp(self, entry: Episode = CRAMP) -> CrampForm:
        form = CrampForm(self._look, self._clock)
        form.set_entry(entry, Boundaries())
        return form

    def intake(
        self,
        entry: Intake = DRUNK,
        products: tuple[Product, ...] = (WATER, TONIC, SALT),
        volumes: VolumeUnit = VolumeUnit.ML,
    ) -> IntakeForm:
        choices = ProductChoices("Drink", products, (), lambda name: replace(SALT, name=name))
        form = IntakeForm(self._look, self._clock, choices, volumes=volumes)
        form.set_entry(entry, Boundaries())
        return form

    def night(self, entry: NightRecord = RECORD) -> NightForm:
        form = NightForm(self._look)
        form.set_entry(entry)
        return form

    def value(self, entry: FactorValue = SAID, factors: tuple[Factor, ...] = FACTORS) -> FactorForm:
        def draft(name: str, kind: FactorKind, unit: str) -> Factor:
            return Factor(id=EntryId("new"), written=NOW, name=name, kind=kind, unit=unit)

        form = FactorForm(self._look, factors, draft)
        form.set_entry(entry)
        return form


@pytest.fixture
def desk(qtbot: QtBot, look: Look, clock: SetClock) -> Desk:
    assert qtbot is not None
    return Desk(look, clock)


def offered(form: EntryForm) -> object:
    """Return what a form offers; nothing where something typed cannot be read."""
    assert isinstance(form, CrampForm | IntakeForm | NightForm | FactorForm)
    taken: list[object] = []
    form.accepted.connect(lambda *entries: taken.append(entries))
    form.submit()
    return taken


def after_a_restart(form: EntryForm, new: EntryForm) -> EntryForm:
    """Bring what stands in a form into a new one, by way of a file."""
    new.recall(json.loads(json.dumps(form.snapshot())))
    assert new.snapshot() == form.snapshot()
    return new


@quick
@given(cramp=any_.episodes)
def test_a_cramp_comes_back_as_it_was(desk: Desk, cramp: Episode) -> None:
    form = desk.cramp(cramp)
    new = after_a_restart(form, desk.cramp(replace(CRAMP, id=cramp.id, written=cramp.written)))
    assert offered(new) == offered(form) != []


@quick
@given(intake=any_.intakes(TONIC.id) | any_.intakes(SALT.id))
def test_an_intake_comes_back_as_it_was(desk: Desk, intake: Intake) -> None:
    intake = replace(intake, contents=None)
    form = desk.intake(intake)
    new = after_a_restart(form, desk.intake(replace(DRUNK, id=intake.id, written=intake.written)))
    assert offered(new) == offered(form) != []


@quick
@given(record=any_.night_records)
def test_a_night_comes_back_as_it_was(desk: Desk, record: NightRecord) -> None:
    form = desk.night(record)
    kept = replace(RECORD, id=record.id, night=record.night, written=record.written)
    assert offered(after_a_restart(form, desk.night(kept))) == offered(form) != []


@quick
@given(value=st.sampled_from(FACTORS).flatmap(any_.factor_values))
def test_a_value_comes_back_as_it_was(desk: Desk, value: FactorValue) -> None:
    form = desk.value(value)
    kept = replace(value, factor=FACTORS[0].id, value=Decimal(0))
    assert offered(after_a_restart(form, desk.value(kept))) == offered(form) != []


FORMS: Final[tuple[Callable[[Desk], EntryForm], ...]] = (
    Desk.cramp,
    Desk.intake,
    Desk.night,
    Desk.value,
)


@pytest.mark.parametrize("make", FORMS)
@quick
@given(data=st.data())
def test_what_does_not_fit_changes_nothing_and_hurts_nobody(
    desk: Desk, make: Callable[[Desk], EntryForm], data: st.DataObject
) -> None:
    form = make(desk)
    before = form.snapshot()

    def anything_instead(value: object) -> st.SearchStrategy[Any]:
        if isinstance(value, dict):
            inner = {name: anything_instead(part) for name, part in value.items()}
            return plain | st.fixed_dictionaries({}, optional=inner)
        return plain | st.just(value)

    form.recall(data.draw(anything_instead(before)))
    assert form.snapshot().keys() == before.keys()
    offered(form)


@pytest.mark.parametrize("make", FORMS)
@given(state=plain)
@example(state={"onset": {"before": ["2026-11-23", "0001-01-01T00:00:00+00:00"]}})
@example(state={"amount": {"unit": "ml", "typed": True, "text": "1e999999", "volumes": "us-fl-oz"}})
@example(state={"amount": {"unit": "ml", "exactly": "1e999999"}, "note": "\0"})
@quick
def test_a_draft_of_another_program_hurts_nobody(
    desk: Desk, make: Callable[[Desk], EntryForm], state: object
) -> None:
    form = make(desk)
    form.recall(state)  # type: ignore[arg-type]  # what a damaged diary may hold
    offered(form)


def test_what_cannot_be_read_comes_back_with_what_is_wrong_with_it(desk: Desk) -> None:
    form = desk.cramp()
    QTest.keyClicks(form.onset.time.input, "25:99")
    QTest.keyClicks(form.duration.number.input, "ten")
    new = desk.cramp()
    after_a_restart(form, new)
    assert new.onset.time.text() == "25:99"
    assert new.onset.time.problem() == "This is not a time yet. Type it like 03:14."
    assert new.duration.number.problem() == "This is not a number yet. Type it in digits."
    assert offered(new) == []


def test_a_half_named_drink_comes_back(desk: Desk) -> None:
    form = desk.intake()
    form.product.choice.set_value(None)
    form.product._chosen()
    QTest.keyClicks(form.product.name.input, "Broth")
    QTest.keyClicks(form.amount.input, "2")
    new = desk.intake()
    after_a_restart(form, new)
    assert new.product.name.value() == "Broth"
    assert not new.product.name.isHidden()
    assert new.amount.amount() == Decimal(2)


def test_an_amount_of_a_drink_that_is_not_offered_any_more_is_said_of_no_other(desk: Desk) -> None:
    form = desk.intake(replace(DRUNK, product=TONIC.id, amount=Decimal(400)))
    new = desk.intake(products=(WATER,))
    new.recall(form.snapshot())
    assert new.product.value() is None
    assert offered(new) == []
    assert new.product.name.problem() == "Give it a name first."


def test_a_value_of_something_that_is_not_asked_any_more_is_said_of_nothing_else(
    desk: Desk,
) -> None:
    form = desk.value(replace(SAID, value=Decimal(0)))
    first = FACTORS[1]
    fresh = replace(SAID, factor=first.id, value=Decimal(3))
    new = desk.value(fresh, factors=(first,))
    new.recall(form.snapshot())
    assert offered(new) == [(fresh, first)]


def test_an_amount_typed_in_ounces_stays_that_much_in_millilitres(desk: Desk) -> None:
    form = desk.intake(volumes=VolumeUnit.US_FL_OZ)
    form.amount.input.clear()
    QTest.keyClicks(form.amount.input, "10")
    new = desk.intake()
    new.recall(form.snapshot())
    assert new.amount.text() == "296"
    assert new.amount.amount() == form.amount.amount() == Decimal("295.7")


def test_a_form_tells_whatever_is_done_in_it(desk: Desk) -> None:
    form = desk.cramp()
    told: list[str] = []
    form.altered.connect(lambda: told.append("altered"))
    does: dict[str, Callable[[], None]] = {
        "time": lambda: QTest.keyClicks(form.onset.time.input, "3"),
        "part": form.onset.part.members()[0].click,
        "pain": form.pain.members()[7].click,
        "muscle": lambda: form.place.muscle.input.setCurrentIndex(1),
        "relief": form.relief.members()[1].click,
        "note": lambda: QTest.keyClicks(form.note.input, "x"),
    }
    for name, do in does.items():
        told.clear()
        do()
        assert told, name


def test_nothing_of_a_passphrase_is_kept(look: Look, qtbot: QtBot) -> None:
    field = TextField(look, "Passphrase", secret=True)
    qtbot.addWidget(field)
    field.set_value("hunter2")
    assert field.snapshot() is None
    field.recall("other")
    assert field.value() == "hunter2"
