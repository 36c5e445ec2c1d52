"""A month to pick a date from."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.language import chosen_locale

__all__ = ["CalendarPopup"]

BELOW: Final = 5
CELL: Final = 40
OWN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
WEEKEND: Final = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalendarPopup(QFrame):
    """Goes away when a day was picked or something else was pressed.

    `picked` carries a date.
    """

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.setObjectName("calendar")
        self.setAccessibleName(ControlWords.calendar)
        self.calendar = QCalendarWidget()
        for table in (self.calendar, self.calendar.findChild(QTableView)):
            if isinstance(table, QWidget):
                table.setAccessibleName(ControlWords.calendar)
        self.calendar.setLocale(QLocale(chosen_locale()))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._pressed)
        self.calendar.activated.connect(self._pressed)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def open_at(self, corner: QPoint, day: date) -> None:
        """Open at the month of a day, below a corner, or as near to it as the screen has room."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        place = QRect(corner + QPoint(0, BELOW), self.size())
        room = self.screen().availableGeometry()
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        self.move(max(place.left(), room.left()), max(place.top(), room.top()))
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc for the calendar: a form around the field has them as shortcuts."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def _pressed(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(date(day.year(), day.month(), day.day()))

    def _look_changed(self) -> None:
        plain = QTextCharFormat()
        plain.setForeground(self._look.color("text"))
        for day in WEEKEND:
            self.calendar.setWeekdayTextFormat(day, plain)
        header = QTextCharFormat()
        header.setForeground(self._look.color("muted"))
        header.setFont(self._look.font(Step.SMALL))
        self.calendar.setHeaderTextFormat(header)
        cell = self._look.control_height(CELL)
        self.calendar.setMinimumSize(7 * cell, 7 * cell + self._look.control_height())
        side = self._look.scaled(20)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", ControlWords.earlier_month),
            ("qt_calendar_nextmonth", "chevron-right", ControlWords.later_month),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(QIcon(self._look.icon(icon, "accent")))
                button.setIconSize(QSize(side, side))
                button.setAccessibleName(words)
