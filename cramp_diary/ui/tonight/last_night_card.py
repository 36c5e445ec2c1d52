"""The morning after a night with cramps: what they were, soreness, and sleep lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording import formats
from cramp_diary.wording.amounts import duration
from cramp_diary.wording.entries import cramp_brief, part_short
from cramp_diary.wording.tonight_day import DayWords, last_night, of_night

__all__ = ["LastNightCard"]

LOSSES: Final = (15, 30, 60)
MINUTE: Final = 60


class LastNightCard(Card):
    """Signals `amended(NightRecord)` with one more answer in it, and `details_wanted()`."""

    amended = Signal(object)
    details_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._record: NightRecord | None = None
        self._night = Label(look, "", Step.SMALL, muted=True)
        self._lines: list[Label] = []
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(14)
        self._list.setVerticalSpacing(2)
        self._list.setColumnStretch(1, 1)
        self.details = Button(look, DayWords.change_or_add, "pencil")
        self.soreness = NumberKeys(look, name=DayWords.how_sore)
        usual = [(duration(minutes * MINUTE), minutes) for minutes in LOSSES]
        self.sleep_lost = ChoiceChips(look, [(DayWords.no_loss, 0), *usual], name=DayWords.lost)
        self._lay_out()
        self.details.clicked.connect(self.details_wanted)
        self.soreness.chosen.connect(self._sore)
        self.sleep_lost.chosen.connect(self._lost)
        self.hide()

    def show_night(self, night: date, cramps: Sequence[Episode], record: NightRecord) -> None:
        """Show the cramps of a night and what is said about it as a whole."""
        self._record = record
        self.set_title(last_night(len(cramps)))
        self._night.set_text(of_night(night))
        for old in self._lines:
            self._list.removeWidget(old)
            old.deleteLater()
        self._lines = []
        for row, cramp in enumerate(cramps):
            for column, words in enumerate((_onset(cramp), cramp_brief(cramp))):
                self._lines.append(Label(self._look, words))
                self._list.addWidget(self._lines[-1], row, column)
        self.soreness.set_value(record.soreness)
        self.sleep_lost.set_value(record.sleep_lost)

    def _lay_out(self) -> None:
        self.body.addWidget(self._night)
        self.body.addLayout(self._list)
        self.body.addWidget(self.details)
        self.body.addSpacing(4)
        self.body.addWidget(Rule(self._look))
        for words, control in (
            (DayWords.how_sore, self.soreness),
            (DayWords.lost, self.sleep_lost),
        ):
            self.body.addWidget(Label(self._look, words, weight=SEMIBOLD))
            self.body.addWidget(control)
        self.body.addStretch(1)

    def _sore(self, value: object) -> None:
        if self._record is not None:
            sore = value if isinstance(value, int) else None
            self.amended.emit(replace(self._record, soreness=sore))

    def _lost(self, value: object) -> None:
        if self._record is not None:
            lost = value if isinstance(value, int) else None
            self.amended.emit(replace(self._record, sleep_lost=lost))


def _onset(cramp: Episode) -> str:
    onset = cramp.onset
    return formats.clock(onset.wall) if isinstance(onset, Moment) else part_short(onset)
