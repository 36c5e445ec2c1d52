"""Chips and number keys, as one stop of the tab key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.number_keys import NumberKeys

TAB = (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
BACK = (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def before(look: Look) -> Button:
    return Button(look, "Before")


@pytest.fixture
def after(look: Look) -> Button:
    return Button(look, "After")


@pytest.fixture
def keys(look: Look, before: Button, after: Button) -> Iterator[NumberKeys]:
    window = QWidget()
    column = QVBoxLayout(window)
    keys = NumberKeys(look, name="Pain")
    for part in (before, keys, after):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    yield keys
    window.close()


def test_the_tab_key_leaves_a_group_from_any_member(
    keys: NumberKeys, before: Button, after: Button
) -> None:
    for member in keys.members():
        member.setFocus()
        QTest.keyClick(member, *TAB)
        assert after.hasFocus()
        member.setFocus()
        QTest.keyClick(member, *BACK)
        assert before.hasFocus()
