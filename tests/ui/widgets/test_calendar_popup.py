"""The month that opens beside a field for a date."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.calendar_popup import BELOW, CalendarPopup

DAY = date(2026, 11, 23)
FRAME = 2


@pytest.fixture
def popup(look: Look, stage: QWidget) -> CalendarPopup:
    return CalendarPopup(look, stage)


def table(popup: CalendarPopup) -> QWidget:
    found = popup.calendar.findChild(QTableView)
    assert isinstance(found, QWidget)
    return found


def place_of(popup: CalendarPopup) -> QRect:
    """Return where the calendar was put; without a screen it gets a frame all the same."""
    framed = QGuiApplication.platformName() == "offscreen"
    return popup.geometry().translated(-FRAME, -FRAME) if framed else popup.geometry()


def test_it_opens_below_the_field(popup: CalendarPopup) -> None:
    popup.open_at(QPoint(30, 20), DAY)

    assert place_of(popup).topLeft() == QPoint(30, 20 + BELOW)


def test_every_day_of_the_month_stays_on_the_screen(popup: CalendarPopup) -> None:
    room = popup.screen().availableGeometry()
    popup.open_at(room.bottomRight(), DAY)

    assert room.contains(place_of(popup))


def test_enter_picks_the_day_and_esc_none_and_the_form_around_it_stays(
    popup: CalendarPopup, stage: QWidget
) -> None:
    picked: list[date] = []
    of_the_form: list[None] = []
    popup.picked.connect(picked.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        shortcut = QShortcut(QKeySequence(key), stage)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: of_the_form.append(None))

    popup.open_at(QPoint(30, 20), DAY)
    QTest.keyClick(table(popup), Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert picked == []

    popup.open_at(QPoint(30, 20), DAY)
    QTest.keyClick(table(popup), Qt.Key.Key_Left)
    QTest.keyClick(table(popup), Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert picked == [date(2026, 11, 22)]
    assert of_the_form == []
