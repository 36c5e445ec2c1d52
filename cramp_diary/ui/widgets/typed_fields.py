"""Fields in which a value is typed in any usual form and shown again in ours."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.buttons import IconButton
from cramp_diary.ui.widgets.calendar_popup import CalendarPopup
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.inputs import LineInput
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.formats import clock, weekday_day_month_year
from cramp_diary.wording.reading import read_date, read_time

__all__ = ["DateField", "TimeField", "TypedField"]

AROUND: Final = 32


class TypedField(Field):
    """A line that is read when the keyboard leaves it.

    Subclasses give a `sample` of the longest value, `value()` and `tidy()`.
    """

    sample = ""

    def __init__(self, look: Look, label: str, unreadable: str, hint: str = "") -> None:
        super().__init__(look, label, hint)
        self._unreadable = unreadable
        self.input = LineInput()
        self.input.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_input(self.input)
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self._read)
        look.changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Return what stands in the field."""
        return self.input.text().strip()

    def show_text(self, text: str) -> None:
        """Show another value; no signal."""
        self.input.setText(text)
        self.show_problem(None)

    def snapshot(self) -> object:
        """Return the line as it was typed, readable or not."""
        return self.input.text()

    def recall(self, state: object) -> None:
        """Show the line that stood there, and say so where it cannot be read."""
        if isinstance(state, str):
            self.show_text(state)
            if not self.is_readable():
                self.show_problem(self._unreadable)

    def is_readable(self) -> bool:
        """Return whether the field is empty or holds a value."""
        return not self.text() or self.value() is not None

    def value(self) -> object:
        """Return what the line says, None for nothing."""
        raise NotImplementedError

    def tidy(self) -> str:
        """Return the value in our own form."""
        raise NotImplementedError

    def _read(self) -> None:
        if not self.is_readable():
            self.show_problem(self._unreadable)
            return
        if self.problem() == self._unreadable:
            self.show_problem(None)
        if self.text() and self.tidy() != self.input.text():
            self.input.setText(self.tidy())

    def _fit(self) -> None:
        metrics = QFontMetrics(self._look.font(Step.BODY, BOLD))
        self.input.setFixedWidth(metrics.horizontalAdvance(self.sample) + AROUND)


class TimeField(TypedField):
    """A time of the day; "314" and "3:14" are both 03:14."""

    sample = "00:00 pm"

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        super().__init__(look, label, ControlWords.not_a_time, hint)
        self.row.addStretch(1)

    def value(self) -> time | None:
        """Return the time; None when the field is empty or holds none."""
        return read_time(self.text())

    def set_value(self, value: time | None) -> None:
        """Show a time, or nothing; no signal."""
        self.show_text("" if value is None else clock(value))

    def tidy(self) -> str:
        """Return the time as 03:14."""
        value = self.value()
        return clock(value) if value else ""


class DateField(TypedField):
    """A date, typed or picked from a calendar; the up and down keys walk by days.

    `near` tells which year is meant by a date typed without one; the value before it, if none is
    given. Where it is asked for, it is today's for as long as the field is there.
    """

    sample = "Wed 30 Sept 2026"

    def __init__(
        self,
        look: Look,
        label: str,
        hint: str = "",
        *,
        near: date | Callable[[], date] | None = None,
    ) -> None:
        super().__init__(look, label, ControlWords.not_a_date, hint)
        self._near = near
        self._last: date | None = None
        self._popup: CalendarPopup | None = None
        self.button = IconButton(look, "calendar", ControlWords.open_calendar)
        self.button.clicked.connect(self._open)
        self.row.addWidget(self.button)
        self.row.addStretch(1)

    def value(self) -> date | None:
        """Return the date; None when the field is empty or holds none."""
        return read_date(self.text(), self._near_day() or self._last or _today())

    def set_value(self, value: date | None) -> None:
        """Show a date, or nothing; no signal."""
        self._last = value
        self.show_text("" if value is None else weekday_day_month_year(value))

    def tidy(self) -> str:
        """Return the date as Mon 23 Nov 2026."""
        value = self.value()
        return weekday_day_month_year(value) if value else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days; the line itself has no use for these keys."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        value = self.value()
        if step and value is not None:
            self._pick(value + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self._look, self)
            self._popup.picked.connect(self._pick)
        corner = self.input.mapToGlobal(self.input.rect().bottomLeft())
        self._popup.open_at(corner, self.value() or self._near_day() or _today())

    def _near_day(self) -> date | None:
        return self._near() if callable(self._near) else self._near

    def _pick(self, day: date) -> None:
        self.set_value(day)
        self.changed.emit()


def _today() -> date:
    today = QDate.currentDate()
    return date(today.year(), today.month(), today.day())
