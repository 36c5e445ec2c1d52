"""A month of nights, week by week, with what each week's record amounts to."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.night_cell import NightCell
from cramp_diary.ui.widgets.night_face import PAD
from cramp_diary.ui.widgets.week_total import WeekTotal
from cramp_diary.wording.formats import weekday_short
from cramp_diary.wording.nights_drawn import MonthWords

__all__ = ["MonthGrid", "first_of_grid"]

WEEKS: Final = 6
DAYS: Final = 7
GAP: Final = 5
A_MONDAY: Final = date(2026, 1, 5)
DAY: Final = timedelta(days=1)
STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def first_of_grid(month: date) -> date:
    """Return the Monday with which six weeks begin that hold the whole month of a date."""
    first = month.replace(day=1)
    return first - first.weekday() * DAY


class MonthGrid(QWidget):
    """Six weeks of nights, one stop of the tab key; arrows walk, also into other months.

    Home and End go to the ends of a week, Page Up and Page Down to another month.
    """

    night_chosen = Signal(object)
    month_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._month = date(2000, 1, 1)
        self._today = self._month
        self._chosen: date | None = None
        self._goal: date | None = None
        self._cells = [NightCell(look, self._month) for _ in range(WEEKS * DAYS)]
        self._totals = [WeekTotal(look) for _ in range(WEEKS)]
        self.setAccessibleName(MonthWords.name)
        self._build()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        names = [weekday_short(A_MONDAY + i * DAY) for i in range(DAYS)]
        for column, name in enumerate([*names, MonthWords.recorded]):
            heading = Label(self._look, name, Step.SMALL, muted=True)
            heading.setContentsMargins(PAD if column < DAYS else 0, 0, 0, 0)
            grid.addWidget(heading, 0, column if column < DAYS else DAYS + 1)
        for number, cell in enumerate(self._cells):
            cell.clicked.connect(partial(self._cell_clicked, cell))
            grid.addWidget(cell, number // DAYS + 1, number % DAYS)
        for week, total in enumerate(self._totals):
            grid.addWidget(total, week + 1, DAYS + 1)
        for column in range(DAYS):
            grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(DAYS, GAP)

    def set_month(self, first: date, marks: Mapping[date, NightMark], today: date) -> None:
        """Show the month that begins with `first`; a night without a mark is not recorded.

        `today` is the night that is not over; none after it can be pressed.
        """
        had_focus = self._focused() is not None
        self._month, self._today = first.replace(day=1), today
        start = first_of_grid(first)
        for number, cell in enumerate(self._cells):
            night = start + number * DAY
            mark = marks.get(night, NightMark(night, NightStatus.UNRECORDED))
            cell.show_night(mark, today, with_month=number == 0 or night.day == 1)
            cell.set_chosen(chosen=night == self._chosen)
        for week, total in enumerate(self._totals):
            monday = start + week * DAYS * DAY
            nights = (monday + i * DAY for i in range(DAYS))
            total.show_week([marks[n] for n in nights if n in marks], monday, today)
        self._put_tab_stop(self._goal)
        if had_focus and self._goal is not None:
            self._focus_on(self._goal)
        self._goal = None

    def set_chosen(self, night: date | None) -> None:
        """Mark the night that is shown beside the month."""
        self._chosen = night
        for cell in self._cells:
            cell.set_chosen(chosen=cell.night() == night)
        self._put_tab_stop(None)

    def cells(self) -> tuple[NightCell, ...]:
        """Return the 42 nights in order."""
        return tuple(self._cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from the night that has the keyboard."""
        cell, key = self._focused(), Qt.Key(event.key())
        if cell is None:
            super().keyPressEvent(event)
        elif key in MONTHS:
            goal = min(_month_away(cell.night(), MONTHS[key]), self._today)
            self._go_to(goal, shown=goal.replace(day=1) == self._month)
        elif (steps := _steps(key, cell.night())) is not None:
            goal = min(cell.night() + steps * DAY, self._today)
            self._go_to(goal, shown=self._cell_of(goal) is not None)
        else:
            super().keyPressEvent(event)

    def _go_to(self, night: date, *, shown: bool) -> None:
        if shown:
            self._focus_on(night)
        else:
            self._goal = night
            self.month_wanted.emit(night.replace(day=1))

    def _focus_on(self, night: date) -> None:
        cell = self._cell_of(night)
        if cell is not None and cell.isEnabled():
            self._put_tab_stop(night)
            cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _put_tab_stop(self, wanted: date | None) -> None:
        able = [cell for cell in self._cells if cell.isEnabled()]
        of_month = [c for c in able if c.night().replace(day=1) == self._month]
        nights = [wanted, self._chosen, self._today, of_month[-1].night() if of_month else None]
        found = (cell for night in nights for cell in able if cell.night() == night)
        stop = next(found, able[-1] if able else None)
        for cell in self._cells:
            one = cell is stop
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one else Qt.FocusPolicy.ClickFocus)

    def _cell_clicked(self, cell: NightCell) -> None:
        self.set_chosen(cell.night())
        self.night_chosen.emit(cell.night())

    def _cell_of(self, night: date) -> NightCell | None:
        return next((cell for cell in self._cells if cell.night() == night), None)

    def _focused(self) -> NightCell | None:
        return next((cell for cell in self._cells if cell.hasFocus()), None)


def _steps(key: Qt.Key, night: date) -> int | None:
    """Return how many nights a key leads away from a night; None if it leads nowhere."""
    if key == Qt.Key.Key_Home:
        return -night.weekday()
    if key == Qt.Key.Key_End:
        return DAYS - 1 - night.weekday()
    return STEPS.get(key)


def _month_away(night: date, months: int) -> date:
    """Return the same day of another month, or that month's last day."""
    index = night.year * 12 + night.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    last = (first + 31 * DAY).replace(day=1) - DAY
    return first.replace(day=min(night.day, last.day))
