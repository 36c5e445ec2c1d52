"""To what goes with the cramps, into a row and back, without the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.factors.detail_page import FactorPage
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.trends.page import TrendsPage
from tests.ui.watched import watch


@pytest.fixture
def window(opened_session: Session, qtbot: QtBot) -> MainWindow:
    """Return the window with the keyboard on the page of the charts."""
    watch(opened_session.services)
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.show_page("trends")
    with qtbot.waitActive(window):
        window.show()
    Furnishing(window, opened_session)
    trends = window.frame.shown()
    assert isinstance(trends, TrendsPage)
    trends.chooser.members()[0].setFocus()
    return window


def to_the_rows(window: MainWindow) -> FactorsPage:
    QTest.keySequence(window, "Ctrl+5")
    page = window.frame.shown()
    assert isinstance(page, FactorsPage)
    return page


def test_the_keyboard_waits_for_the_first_row(window: MainWindow, qtbot: QtBot) -> None:
    page = to_the_rows(window)
    assert page.findings is None
    qtbot.waitUntil(lambda: page.findings is not None)
    assert page.rows_card.rows()[0].hasFocus()


def test_the_keyboard_stays_where_it_was_moved_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    page = to_the_rows(window)
    (furnishing,) = window.findChildren(Furnishing)
    entry = furnishing.rail.button("diary")
    entry.setFocus()
    qtbot.waitUntil(lambda: page.findings is not None)
    assert entry.hasFocus()


def test_a_row_is_opened_and_left_to_the_same_row(window: MainWindow, qtbot: QtBot) -> None:
    page = to_the_rows(window)
    qtbot.waitUntil(lambda: page.findings is not None)
    row = page.rows_card.rows()[1]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    detail = window.frame.shown()
    assert isinstance(detail, FactorPage)
    assert detail.title_label.text() == row.row.name
    assert detail.back.hasFocus()
    QTest.keyClick(detail.back, Qt.Key.Key_Escape)
    assert window.frame.shown() is page
    assert row.hasFocus()
