"""What is said around the page leaves the page where it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.undo_bar import UndoBar
from tests.ui.running import let_pass


@pytest.fixture
def window(qtbot: QtBot, opened_session: Session) -> Iterator[MainWindow]:
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.resize(900, 640)
    window.show_page("settings")
    window.show()
    yield window
    window.close()


@pytest.fixture
def bar(window: MainWindow, opened_session: Session) -> UndoBar:
    furnishing = Furnishing(window, opened_session)
    furnishing.ring.stop()
    let_pass(30)
    return furnishing.undo_bar


def scrolled(window: MainWindow) -> QScrollArea:
    page = window.frame.shown()
    assert page is not None
    area = page.findChild(QScrollArea)
    assert area is not None
    return area


def test_the_page_does_not_move_when_the_bar_comes_and_goes(
    window: MainWindow, bar: UndoBar
) -> None:
    area = scrolled(window)
    line = area.verticalScrollBar()
    line.setValue(line.maximum())
    before = line.value()
    bar.show_message("Saved: a cramp at 03:14")
    let_pass(30)
    assert bar.isVisible()
    assert line.value() == before
    bar._timer.timeout.emit()
    let_pass(30)
    assert not bar.isVisible()
    assert line.value() == before


def test_the_end_of_a_page_can_be_scrolled_out_from_under_the_bar(
    window: MainWindow, bar: UndoBar
) -> None:
    bar.show_message("Saved")
    area = scrolled(window)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    let_pass(30)
    page = window.frame.shown()
    assert isinstance(page, SettingsPage)
    last = page.file_card
    bottom = last.mapToGlobal(last.rect().bottomLeft()).y()
    assert bottom <= bar.mapToGlobal(bar.contentsRect().topLeft()).y()


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_the_bar_is_as_wide_as_what_is_read_and_stands_below_it(
    window: MainWindow, bar: UndoBar, width: int
) -> None:
    window.resize(width, 800)
    bar.show_message("Saved")
    let_pass(30)
    frame = window.frame
    shown = bar.contentsRect().translated(bar.mapTo(frame, bar.rect().topLeft()))
    page = window.frame.shown()
    assert page is not None
    left = page.title_label.mapTo(frame, page.title_label.rect().topLeft()).x()
    assert shown.left() == left
    assert shown.bottom() == frame.height() - (8 if width == 900 else 16) - 1
    assert shown.width() <= 1440


def test_what_has_the_keyboard_comes_out_from_under_the_bar(
    window: MainWindow, bar: UndoBar
) -> None:
    page = window.frame.shown()
    assert isinstance(page, SettingsPage)
    hidden = next(
        button
        for button in page.findChildren(Pressable)
        if button.isVisible() and button.mapTo(page, button.rect().bottomLeft()).y() > 610
    )
    hidden.setFocus()
    page._scroll.ensureWidgetVisible(hidden, 0, 0)
    let_pass(30)
    bar.show_message("Saved")
    let_pass(30)
    bottom = hidden.mapToGlobal(hidden.rect().bottomLeft()).y()
    assert bottom <= bar.mapToGlobal(bar.contentsRect().topLeft()).y()


def test_the_tab_key_comes_to_nothing_under_the_bar(window: MainWindow, bar: UndoBar) -> None:
    page = window.frame.shown()
    assert isinstance(page, SettingsPage)
    bar.show_message("Saved")
    let_pass(30)
    window.activateWindow()
    window.frame.focus_first()
    reached = set()
    for _ in range(60):
        now = window.focusWidget()
        assert now is not None
        if page.isAncestorOf(now):
            reached.add(now)
            # Of a field of several lines Qt shows the line that is typed in.
            middle = now.mapToGlobal(now.rect().center()).y()
            assert middle <= bar.mapToGlobal(bar.contentsRect().topLeft()).y()
        QTest.keyClick(now, Qt.Key.Key_Tab)
        let_pass(1)
    assert len(reached) > 10
