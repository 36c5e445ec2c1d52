"""The form of a factor's value."""

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import FactorValue
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.diary.forms.factor_form import FactorForm
from cramp_diary.ui.look.look import Look

NIGHT = date(2026, 11, 16)
AT = Moment(datetime(2026, 11, 16, 12, 30), 3600)  # noqa: DTZ001 - a wall time
STRETCHED = Factor(id=EntryId("s"), written=AT, name="Stretched", kind=FactorKind.YES_NO)
STRESS = Factor(id=EntryId("t"), written=AT, name="Stress", kind=FactorKind.SCALE)
STEPS = Factor(id=EntryId("w"), written=AT, name="Steps", kind=FactorKind.AMOUNT, unit="steps")


def value(factor: Factor, said: int) -> FactorValue:
    return FactorValue(
        id=EntryId("v"), night=NIGHT, written=AT, factor=factor.id, value=Decimal(said)
    )


def draft(name: str, kind: FactorKind, unit: str) -> Factor:
    return Factor(id=EntryId("new"), written=AT, name=name, kind=kind, unit=unit)


def shown(qtbot: QtBot, form: FactorForm) -> FactorForm:
    qtbot.addWidget(form)
    form.show()
    return form


def offered(form: FactorForm) -> list[tuple[FactorValue, Factor]]:
    taken: list[tuple[FactorValue, Factor]] = []
    form.accepted.connect(lambda said, factor: taken.append((said, factor)))
    form.submit()
    return taken


def test_what_was_said_comes_out_again(qtbot: QtBot, look: Look) -> None:
    for factor, said in ((STRETCHED, 0), (STRESS, 6), (STEPS, 8000)):
        form = shown(qtbot, FactorForm(look, [factor]))
        form.set_entry(value(factor, said))
        assert offered(form) == [(value(factor, said), factor)]


def test_a_new_value_starts_open(qtbot: QtBot, look: Look) -> None:
    form = shown(qtbot, FactorForm(look, [STRETCHED, STRESS], draft))
    form.set_entry(value(STRETCHED, 0), is_new=True)
    assert offered(form) == []
    QTest.mouseClick(form.value.yes_no.members()[1], Qt.MouseButton.LeftButton)
    assert offered(form) == [(value(STRETCHED, 0), STRETCHED)]


def test_each_kind_asks_in_its_own_way(qtbot: QtBot, look: Look) -> None:
    form = shown(qtbot, FactorForm(look, [STRETCHED, STRESS, STEPS], draft))
    asked = (form.value.yes_no, form.value.scale, form.value.amount)
    for factor in (STRETCHED, STRESS, STEPS):
        form.factor.set_value(factor.id)
        form.factor.changed.emit()
        shown_for = [widget.isVisible() for widget in asked]
        assert shown_for == [factor is STRETCHED, factor is STRESS, factor is STEPS]


def test_something_new_gets_a_name_and_a_kind(qtbot: QtBot, look: Look) -> None:
    form = shown(qtbot, FactorForm(look, [], draft))
    form.set_entry(value(STRETCHED, 0), is_new=True)
    assert form.name.isVisible()
    QTest.keyClicks(form.name.input, "Tea")
    QTest.mouseClick(form.kind.members()[1], Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.unit.input, "cups")
    QTest.keyClicks(form.value.amount.input, "2,5")
    ((said, factor),) = offered(form)
    assert factor == draft("Tea", FactorKind.AMOUNT, "cups")
    assert (said.factor, said.value) == (factor.id, Decimal("2.5"))


def test_a_kind_is_always_chosen(qtbot: QtBot, look: Look) -> None:
    form = shown(qtbot, FactorForm(look, [], draft))
    QTest.mouseClick(form.kind.members()[0], Qt.MouseButton.LeftButton)
    assert form.kind.value() is FactorKind.YES_NO


def test_a_value_is_asked_for_where_there_is_none(qtbot: QtBot, look: Look) -> None:
    form = shown(qtbot, FactorForm(look, [STEPS], draft))
    form.set_entry(value(STEPS, 0), is_new=True)
    QTest.keyClicks(form.value.amount.input, "many")
    assert offered(form) == []
    assert "not a number yet" in form.value.amount.problem()
    form.value.amount.input.clear()
    assert offered(form) == []
    assert form.value.amount.problem() == "Choose a value first."
