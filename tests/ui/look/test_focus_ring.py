"""A ring shows where the keyboard is, and only then."""

from weakref import ref

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.focus_ring import _Frame
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.nav_rail import NavItem, NavRail


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> QWidget:
    """Return a window with two buttons and a field."""
    window = QWidget()
    row = QHBoxLayout(window)
    for words in ("First", "Second"):
        row.addWidget(Button(look, words))
    row.addWidget(TextField(look, "Name"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def ring_in(window: QWidget) -> QRect | None:
    """Return where the ring is, in the window."""
    for frame in window.findChildren(_Frame):
        if frame.isVisible():
            return QRect(frame.mapTo(window, frame.rect().topLeft()), frame.size())
    return None


def around(widget: QWidget, window: QWidget) -> QRect:
    """Return the place of a ring 3 px wide at 2 px distance."""
    corner = widget.mapTo(window, widget.rect().topLeft())
    return QRect(corner, widget.size()).adjusted(-5, -5, 5, 5)


def test_the_ring_follows_the_tab_key(window: QWidget) -> None:
    first, second = window.findChildren(Button)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_in(window) == around(first, window)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert ring_in(window) == around(second, window)


def test_a_press_of_the_mouse_shows_no_ring_until_a_key_is_used(window: QWidget) -> None:
    _, second = window.findChildren(Button)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert second.hasFocus()
    assert ring_in(window) is None
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert ring_in(window) == around(second, window)


def test_a_field_has_its_ring_however_it_was_reached(window: QWidget) -> None:
    field = window.findChildren(TextField)[0].input
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert ring_in(window) == around(field, window)


def test_the_ring_moves_with_its_widget(window: QWidget, qtbot: QtBot) -> None:
    _, second = window.findChildren(Button)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    window.resize(window.width() + 300, window.height() + 100)
    qtbot.waitUntil(lambda: ring_in(window) == around(second, window))


def test_the_ring_goes_with_its_widget(window: QWidget, qtbot: QtBot) -> None:
    first, _ = window.findChildren(Button)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    first.hide()
    qtbot.waitUntil(lambda: ring_in(window) != around(first, window))


def test_the_ring_scrolls_with_its_widget(look: Look, qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [Button(look, str(i)) for i in range(20)]
    for button in buttons:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    area.verticalScrollBar().setValue(30)
    assert ring_in(inside) == around(buttons[1], inside)


def test_the_ring_keeps_no_window_alive(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(Button(look, "Only"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    gone = ref(window)
    del row, window
    assert gone() is None


def test_a_ring_inside_stays_within_its_widget(look: Look, qtbot: QtBot) -> None:
    rail = NavRail(look, (NavItem("tonight", "Tonight", "moon"),))
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 600)
    rail.show()
    rail.activateWindow()
    qtbot.waitUntil(rail.isActiveWindow)
    button = rail._buttons["tonight"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_in(rail)
    assert ring is not None
    assert QRect(button.mapTo(rail, button.rect().topLeft()), button.size()).contains(ring)
