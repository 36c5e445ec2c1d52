"""The nights of the last week that nobody has said anything about."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.nights import NightMark
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.tonight.open_night_row import OpenNightRow, Remembered
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["OpenNightsCard", "Remembered"]


class OpenNightsCard(Card):
    """One row a night; signals `said(date, Remembered | None)`, `counted(date, int)`.

    `details_wanted(date)` and `night_wanted(date)` ask for more about a night.

    Hidden when there is no night to show. A night that was answered stays where it is: the next
    one must not slip under a hand that presses twice.
    """

    said = Signal(object, object)
    counted = Signal(object, int)
    details_wanted = Signal(object)
    night_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.open_nights)
        self._look = look
        self._rows: dict[date, OpenNightRow] = {}
        self._parts: list[QWidget] = []
        self._ended: date | None = None
        self.body.addWidget(Label(look, DayWords.never_zero, Step.SMALL, muted=True))
        self.body.addStretch(1)
        self.hide()

    @property
    def choices(self) -> dict[date, ChoiceChips]:
        """The answers that are offered, by night."""
        return {night: row.choice for night, row in self._rows.items()}

    def row(self, night: date) -> OpenNightRow:
        """Return the row of a night that is shown."""
        return self._rows[night]

    def nights(self) -> tuple[date, ...]:
        """Return the nights that are shown."""
        return tuple(self._rows)

    def show_nights(self, marks: Sequence[NightMark], ended: date | None = None) -> None:
        """Ask about the nights that are not recorded, and show what was said of the others.

        `ended` is the night that just ended, if one did.
        """
        if tuple(mark.night for mark in marks) != self.nights() or ended != self._ended:
            self._ended = ended
            self._make_rows(marks)
        for mark in marks:
            self._rows[mark.night].show_mark(mark)
        self.setVisible(bool(marks))

    def _make_rows(self, marks: Sequence[NightMark]) -> None:
        for old in self._parts:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows, self._parts = {}, []
        for mark in marks:
            row = OpenNightRow(self._look, mark.night, is_last=mark.night == self._ended)
            row.said.connect(partial(self.said.emit, mark.night))
            row.counted.connect(partial(self.counted.emit, mark.night))
            row.details_wanted.connect(partial(self.details_wanted.emit, mark.night))
            row.night_wanted.connect(partial(self.night_wanted.emit, mark.night))
            self._rows[mark.night] = row
            self._parts += [Rule(self._look), row]
        for place, part in enumerate(self._parts, start=1):
            self.body.insertWidget(place, part)
