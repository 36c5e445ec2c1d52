"""Names offered below a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.inputs import LineInput
from cramp_diary.ui.widgets.suggestions import Suggestions

NAMES = ("Atorvastatin", "Ezetimibe", "Simvastatin")


@pytest.fixture
def line(look: Look, stage: QWidget) -> LineInput:
    assert look
    line = LineInput()
    line.setParent(stage)
    line.setAccessibleName("Name")
    line.show()
    line.setFocus()
    return line


def offered(suggestions: Suggestions) -> list[str]:
    model = suggestions.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_names_that_hold_what_was_typed_are_offered(line: LineInput) -> None:
    suggestions = Suggestions(line, NAMES)
    QTest.keyClicks(line, "STAT")

    popup = suggestions.popup()
    assert popup is not None
    assert popup.isVisible()
    assert popup.accessibleName() == "Name"
    assert offered(suggestions) == ["Atorvastatin", "Simvastatin"]


def test_a_name_is_taken_by_keys(line: LineInput) -> None:
    suggestions = Suggestions(line, NAMES)
    QTest.keyClicks(line, "stat")
    popup = suggestions.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)

    assert line.text() == "Simvastatin"
    assert not popup.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_an_open_list_keeps_its_keys_from_the_form_around_it(
    line: LineInput, stage: QWidget, key: Qt.Key
) -> None:
    pressed: list[None] = []
    shortcut = QShortcut(QKeySequence(key), stage)
    shortcut.activated.connect(lambda: pressed.append(None))
    popup = Suggestions(line, NAMES).popup()
    assert popup is not None
    QTest.keyClicks(line, "stat")
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, key)
    assert not popup.isVisible()
    assert not pressed

    QTest.keyClick(line, key)
    assert pressed


def test_what_is_found_for_the_typed_words_is_offered_in_its_order(
    line: LineInput,
) -> None:
    asked: list[str] = []

    def find(typed: str) -> list[str]:
        asked.append(typed)
        return ["Salmeterol", "Atenolol"] if typed == "slm" else []

    suggestions = Suggestions(line, find=find)
    QTest.keyClicks(line, "slm")
    popup = suggestions.popup()
    assert popup is not None
    assert popup.isVisible()
    assert offered(suggestions) == ["Salmeterol", "Atenolol"]

    QTest.keyClicks(popup, "x")
    assert not popup.isVisible()
    assert asked == ["s", "sl", "slm", "slmx"]
