"""The nights of the last week that nobody has said anything about."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording import formats
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["OpenNightsCard", "Remembered"]


class Remembered(StrEnum):
    """What the person says about a night that was left open."""

    QUIET = "quiet"
    CRAMPS = "cramps"
    NOTHING = "nothing"


class OpenNightsCard(Card):
    """One row a night; signals `said(date, Remembered)`. Hidden when no night is open."""

    said = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.open_nights)
        self._look = look
        self._nights: tuple[date, ...] = ()
        self.choices: dict[date, ChoiceChips] = {}
        self.head.addWidget(Label(look, DayWords.never_zero, Step.SMALL, muted=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.body.addLayout(self._rows)
        self.hide()

    def show_nights(self, nights: Sequence[date]) -> None:
        """Ask about these nights, newest first."""
        wanted = tuple(reversed(nights))
        if wanted != self._nights:
            self._nights = wanted
            self._make_rows()
        self.setVisible(bool(nights))

    def _make_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.choices = {}
        for night in self._nights:
            self._rows.addWidget(self._row(night))

    def _row(self, night: date) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self._look, formats.night_name(night), weight=SEMIBOLD))
        below = Label(self._look, DayWords.not_yet, Step.SMALL, muted=True)
        column.addWidget(below)
        choice = ChoiceChips(
            self._look,
            (
                (DayWords.quiet, Remembered.QUIET),
                (DayWords.had_cramps, Remembered.CRAMPS),
                (DayWords.dont_remember, Remembered.NOTHING),
            ),
            name=formats.night_name(night),
        )
        choice.chosen.connect(lambda value, n=night, b=below: self._chosen(n, value, b))
        self.choices[night] = choice
        row = QWidget()
        across = QVBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(words)
        across.addWidget(choice)
        return row

    def _chosen(self, night: date, value: object, below: Label) -> None:
        if value is Remembered.NOTHING:
            below.set_text(DayWords.stays_open)
        elif isinstance(value, Remembered):
            self.said.emit(night, value)
        else:
            below.set_text(DayWords.not_yet)
