"""Fields take what people type and say beside it what is wrong."""

from datetime import date, time
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.fields import (
    ChoiceField,
    DateField,
    LongTextField,
    NumberField,
    TextField,
    TimeField,
)

ONSETS = (("early", 1), ("in the middle", 2), ("late", 3))


class Form(QWidget):
    """A form with one of each field."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.name = TextField(look, "Name")
        self.dose = NumberField(look, "Dose", "mg")
        self.start = DateField(look, "From", near=date(2026, 11, 23))
        self.at = TimeField(look, "At")
        self.onset = ChoiceField(look, "When in the night", ONSETS)
        self.note = LongTextField(look, "Note")
        self.save = Button(look, "Keep these", main=True)
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.at)
        column.addWidget(self.name)
        column.addWidget(self.dose)
        column.addLayout(row)
        column.addWidget(self.onset)
        column.addWidget(self.note)
        column.addWidget(self.save)
        column.addStretch(1)

    def fields(self) -> tuple[Field, ...]:
        """Return all fields."""
        return (self.name, self.dose, self.start, self.at, self.onset, self.note)


@pytest.fixture
def form(look: Look, qtbot: QtBot) -> Form:
    """Return a form on the screen."""
    form = Form(look)
    qtbot.addWidget(form)
    form.resize(600, 700)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def heard(field: Field) -> list[str]:
    """Return a list that fills whenever a field changes."""
    told: list[str] = []
    field.changed.connect(lambda: told.append("changed"))
    return told


def test_words_are_taken_without_the_spaces_around(form: Form) -> None:
    told = heard(form.name)
    QTest.keyClicks(form.name.input, " Amlodipine ")
    assert form.name.value() == "Amlodipine"
    assert len(told) == len(" Amlodipine ")


def test_a_passphrase_is_hidden_and_taken_as_typed(look: Look, qtbot: QtBot) -> None:
    field = TextField(look, "Passphrase", secret=True)
    qtbot.addWidget(field)
    QTest.keyClicks(field.input, " two words ")
    assert field.value() == " two words "
    assert "words" not in field.input.displayText()


@pytest.mark.parametrize(
    ("typed", "value"),
    [("2.5", Decimal("2.5")), ("2,5", Decimal("2.5")), ("", None), ("two", None)],
)
def test_a_number_may_have_a_point_or_a_comma(
    form: Form, typed: str, value: Decimal | None
) -> None:
    QTest.keyClicks(form.dose.input, typed)
    assert form.dose.value() == value


def test_a_large_number_comes_back_as_it_was_set(form: Form) -> None:
    form.dose.set_value(12500)
    assert form.dose.value() == 12500
    form.dose.set_value(Decimal("0.125"))
    assert form.dose.value() == Decimal("0.125")
    form.dose.set_value(None)
    assert form.dose.value() is None


@pytest.mark.parametrize("typed", ["314", "3:14", "03.14", "3 14", "3:14 am"])
def test_a_time_is_read_in_any_usual_form(form: Form, typed: str) -> None:
    QTest.keyClicks(form.at.input, typed)
    QTest.keyClick(form.at.input, Qt.Key.Key_Return)
    assert form.at.value() == time(3, 14)
    assert form.at.input.text() == "03:14"


def test_a_date_is_shown_in_our_form_when_the_field_is_left(form: Form) -> None:
    form.start.input.setFocus()
    QTest.keyClicks(form.start.input, "19 oct")
    QTest.keyClick(form.start.input, Qt.Key.Key_Tab)
    assert form.start.value() == date(2026, 10, 19)
    assert form.start.input.text() == "Mon 19 Oct 2026"


def test_up_and_down_walk_by_days(form: Form) -> None:
    form.start.set_value(date(2026, 11, 30))
    told = heard(form.start)
    form.start.input.setFocus()
    QTest.keyClick(form.start.input, Qt.Key.Key_Down)
    assert form.start.value() == date(2026, 12, 1)
    QTest.keyClick(form.start.input, Qt.Key.Key_Up)
    assert form.start.value() == date(2026, 11, 30)
    assert len(told) == 2


def test_a_date_is_picked_from_the_calendar(form: Form) -> None:
    form.start.set_value(date(2026, 11, 23))
    told = heard(form.start)
    QTest.mouseClick(form.start.button, Qt.MouseButton.LeftButton)
    popup = form.start._popup
    assert popup is not None
    assert popup.isVisible()
    assert popup.calendar.selectedDate() == QDate(2026, 11, 23)
    popup.calendar.clicked.emit(QDate(2026, 11, 5))
    assert form.start.value() == date(2026, 11, 5)
    assert not popup.isVisible()
    assert told == ["changed"]


def test_what_cannot_be_read_stays_and_is_explained(form: Form) -> None:
    QTest.keyClicks(form.start.input, "someday")
    form.start.input.setFocus()
    QTest.keyClick(form.start.input, Qt.Key.Key_Tab)
    assert form.start.input.text() == "someday"
    assert form.start.value() is None
    assert not form.start.is_readable()
    assert "23 Nov 2026" in form.start.problem()
    form.start.input.clear()
    QTest.keyClicks(form.start.input, "2026-11-23")
    QTest.keyClick(form.start.input, Qt.Key.Key_Return)
    assert form.start.problem() == ""


def test_a_problem_is_shown_below_and_told_to_a_screen_reader(form: Form, qtbot: QtBot) -> None:
    form.dose.set_value(12)
    before = form.dose.height()
    form.dose.show_problem("Pain goes from 0 to 10. Type another number.")
    assert form.dose.value() == 12
    assert form.dose.input.accessibleDescription().startswith("Pain goes from 0")
    qtbot.waitUntil(lambda: form.dose.height() > before)
    form.dose.show_problem(None)
    assert form.dose.problem() == ""
    qtbot.waitUntil(lambda: form.dose.height() == before)


def test_one_of_a_list_is_chosen_by_key(form: Form) -> None:
    told = heard(form.onset)
    assert form.onset.value() == 1
    form.onset.input.setFocus()
    QTest.keyClick(form.onset.input, Qt.Key.Key_Down)
    assert form.onset.value() == 2
    assert told == ["changed"]


def test_a_choice_survives_other_options(form: Form) -> None:
    form.onset.set_value(3)
    form.onset.set_options((("late", 3), ("unknown", 4)))
    assert form.onset.value() == 3
    form.onset.set_options((("unknown", 4),))
    assert form.onset.value() == 4
    form.onset.set_value("nothing of these")
    assert form.onset.value() is None


def test_the_wheel_over_a_list_changes_nothing(form: Form) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own order
    )
    QApplication.sendEvent(form.onset.input, wheel)
    assert form.onset.value() == 1


def test_a_note_is_left_by_the_tab_key(form: Form) -> None:
    told = heard(form.note)
    form.note.set_value("Still sore at noon.")
    assert told == []
    form.note.input.setFocus()
    QTest.keyClicks(form.note.input, "Yes. ")
    assert form.note.value() == "Yes. Still sore at noon."
    QTest.keyClick(form.note.input, Qt.Key.Key_Tab)
    assert form.save.hasFocus()
    assert told


def test_values_that_are_set_are_not_told(form: Form) -> None:
    told = [heard(field) for field in form.fields()]
    form.name.set_value("Amlodipine")
    form.dose.set_value(5)
    form.start.set_value(date(2026, 11, 23))
    form.at.set_value(time(8, 5))
    form.onset.set_value(2)
    form.note.set_value("a note")
    assert told == [[] for _ in form.fields()]


def test_every_field_has_a_name(form: Form) -> None:
    for field in form.fields():
        named = field.label.buddy()
        assert field.isAncestorOf(named)
        interface = QAccessible.queryAccessibleInterface(named)
        # Qt reads a list's value as its name; the label beside it says what it is for.
        if field is not form.onset:
            assert interface.text(QAccessible.Text.Name) == field.label.text()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_fields_grow_with_the_text(form: Form, look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    for field in form.fields()[:5]:
        qtbot.waitUntil(partial(_at_least, field.label.buddy(), look.control_height()))
    form.start.set_value(date(2026, 9, 30))
    metrics = form.start.input.fontMetrics()
    assert form.start.input.width() > metrics.horizontalAdvance(form.start.input.text()) + 20


def _at_least(widget: QWidget, height: int) -> bool:
    return widget.height() >= height


def test_a_name_longer_than_its_field_is_shortened_there_and_whole_in_the_list(
    look: Look, qtbot: QtBot
) -> None:
    long = "Magnesium citrate (trimagnesium dicitrate), as a powder to be stirred into water"
    field = ChoiceField(look, "What", [("Quinine", 1), (long, 2)])
    qtbot.addWidget(field)
    field.resize(220, 100)
    field.show()
    qtbot.waitExposed(field)
    assert field.minimumSizeHint().width() <= 220
    field.set_value(2)
    option = QStyleOptionComboBox()
    field.input.initStyleOption(option)
    assert option.currentText.startswith("Magnesium")
    assert option.currentText.endswith("…")
    assert field.input.currentText() == long
    field.resize(900, 100)
    qtbot.waitUntil(lambda: field.input.width() > 800)
    field.input.initStyleOption(option)
    assert option.currentText == long
    assert field.input.view().sizeHintForColumn(0) > 220
