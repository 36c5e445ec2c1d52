"""The card with the month."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from cramp_diary.domain.nights import NightMark, Period
from cramp_diary.domain.problems import EARLIEST
from cramp_diary.ui.diary.months import month_after, month_before
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button, IconButton, LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.month_grid import MonthGrid, first_of_grid
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.diary import DiaryWords
from cramp_diary.wording.formats import month_year

__all__ = ["MonthCard", "shown_nights"]

SHOWN_NIGHTS: Final = 42
CLOSE: Final = 7
BESIDE_LEGEND: Final = 14
DAY: Final = timedelta(days=1)


class MonthCard(Card):
    """Earlier, month, later, Today; below them the nights and what their signs mean."""

    month_wanted = Signal(object)
    night_chosen = Signal(object)
    today_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._month = date(2000, 1, 1)
        self.earlier = IconButton(look, "chevron-left", DiaryWords.earlier)
        self.later = IconButton(look, "chevron-right", DiaryWords.later)
        self.today = Button(look, DiaryWords.today)
        self.grid = MonthGrid(look)
        self.deleted = LinkButton(look, DiaryWords.deleted)
        self.head.insertWidget(0, self.earlier)
        self.head.setStretch(1, 0)
        self.head.addWidget(self.later)
        self.head.addStretch(1)
        self.head.addWidget(self.today)
        self.body.setSpacing(CLOSE)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(Rule(look))
        below = QHBoxLayout()
        below.setSpacing(BESIDE_LEGEND)
        below.addWidget(Label(look, DiaryWords.legend, Step.SMALL, muted=True), 1)
        below.addWidget(self.deleted, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(below)
        self.earlier.clicked.connect(lambda: self.month_wanted.emit(month_before(self._month)))
        self.later.clicked.connect(lambda: self.month_wanted.emit(month_after(self._month)))
        self.today.clicked.connect(self.today_wanted)
        self.grid.month_wanted.connect(self.month_wanted)
        self.grid.night_chosen.connect(self.night_chosen)

    def show_month(
        self, month: date, marks: Mapping[date, NightMark], tonight: date, chosen: date
    ) -> None:
        """Show a month with the chosen night marked; no night after `tonight` can be chosen."""
        self._month = month
        self.set_title(month_year(month))
        self.later.setEnabled(month_after(month) <= tonight)
        self.earlier.setEnabled(month_before(month) >= EARLIEST)
        self.grid.set_chosen(chosen)
        self.grid.set_month(month, marks, tonight)


def shown_nights(month: date) -> Period:
    """Return the six weeks that are shown with a month."""
    first = first_of_grid(month)
    return Period(first, first + (SHOWN_NIGHTS - 1) * DAY)
