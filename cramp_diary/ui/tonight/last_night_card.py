"""The morning after: what the night was, soreness, sleep lost, and how disturbed it was."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.entries import DurationBand, Episode, NightRecord
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.tonight.cramp_list import CrampList
from cramp_diary.ui.tonight.questions import question_part
from cramp_diary.ui.tonight.sleep_lost import SleepLost
from cramp_diary.ui.widgets.buttons import Button, LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.labels import label
from cramp_diary.wording.tonight_day import of_night
from cramp_diary.wording.tonight_morning import MorningWords, last_night

__all__ = ["LastNightCard"]


class LastNightCard(Card):
    """Signals `amended(NightRecord)` and `lasted(Episode)` with one answer more.

    `details_wanted()` leads to the night. After one without cramps it asks only when wanted.
    """

    amended = Signal(object)
    lasted = Signal(object)
    details_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._record: NightRecord | None = None
        self._only: Episode | None = None
        self._night: date | None = None
        self._night_words = Label(look, "", Step.SMALL, muted=True)
        self.cramps = CrampList(look)
        self.details = Button(look, MorningWords.change, "pencil", height=44)
        bands = [(label(band), band) for band in DurationBand]
        self.duration = ChoiceChips(look, bands, name=MorningWords.how_long)
        self.soreness = NumberKeys(look, name=MorningWords.how_sore)
        self.sleep_lost = SleepLost(look)
        self.disturbance = NumberKeys(look, name=MorningWords.more)
        self.ask = LinkButton(look, MorningWords.add_night, step=Step.BODY)
        self.more = LinkButton(look, MorningWords.more, step=Step.BODY)
        for link in (self.ask, self.more):
            link.token = 44
        self._lay_out()
        self._connect()
        self.hide()

    def show_night(self, night: date, cramps: Sequence[Episode], record: NightRecord) -> None:
        """Show the cramps of a night and what is said about it as a whole."""
        fresh, self._night = night != self._night, night
        self._record = record
        self._only = cramps[0] if len(cramps) == 1 else None
        self.set_title(last_night(len(cramps)))
        self._night_words.set_text(of_night(night))
        self.cramps.show_cramps(cramps)
        self.soreness.set_value(record.soreness)
        self.sleep_lost.set_value(record.sleep_lost)
        self.disturbance.set_value(record.disturbance)
        self.duration.set_value(self._only.band if self._only is not None else None)
        self._show_questions(fresh=fresh, quiet=not cramps)

    def first_stop(self) -> QWidget:
        """Return what the keyboard should be on."""
        return self.details if self.ask.isHidden() else self.ask

    def ask_about_night(self) -> None:
        """Ask about soreness and sleep, after a night without cramps too."""
        self._asked.show()
        self.ask.hide()

    def _show_questions(self, *, fresh: bool, quiet: bool) -> None:
        record, only = self._record, self._only
        said = record is not None and (record.soreness, record.sleep_lost) != (None, None)
        disturbed = record is not None and record.disturbance is not None
        self.details.setVisible(not quiet)
        self._how_long.setVisible(only is not None and only.seconds is None)
        if fresh or not quiet or said or disturbed:
            self._asked.setVisible(not quiet or said or disturbed)
            self.ask.setVisible(self._asked.isHidden())
        if fresh or disturbed:
            self._disturbed.setVisible(disturbed)
            self.more.setVisible(not disturbed)

    def _lay_out(self) -> None:
        look = self._look
        self._how_long = question_part(look, MorningWords.how_long, self.duration)
        self._disturbed = question_part(look, MorningWords.more, self.disturbance)
        self._asked = QWidget()
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            Rule(look),
            self._how_long,
            question_part(look, MorningWords.how_sore, self.soreness),
            question_part(look, MorningWords.lost, self.sleep_lost),
            self.more,
            self._disturbed,
        ):
            column.addWidget(part)
        for part in (self._night_words, self.cramps, self.details, self.ask, self._asked):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.details.clicked.connect(self.details_wanted)
        self.ask.clicked.connect(self.ask_about_night)
        self.more.clicked.connect(self._ask_how_disturbed)
        self.duration.chosen.connect(self._lasted)
        self.soreness.chosen.connect(lambda value: self._amend(soreness=value))
        self.sleep_lost.chosen.connect(lambda value: self._amend(sleep_lost=value))
        self.disturbance.chosen.connect(lambda value: self._amend(disturbance=value))

    def _ask_how_disturbed(self) -> None:
        self.more.hide()
        self._disturbed.show()
        self.disturbance.setFocus()

    def _lasted(self, value: object) -> None:
        if self._only is not None:
            band = value if isinstance(value, DurationBand) else None
            self.lasted.emit(replace(self._only, band=band, seconds=None))

    def _amend(self, **answers: object) -> None:
        if self._record is not None:
            self.amended.emit(replace(self._record, **answers))  # type: ignore[arg-type]  # by name
