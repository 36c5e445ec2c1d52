"""One night that nobody has said anything about, and what can be said of it."""

from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.tonight.questions import question_part
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording import formats
from cramp_diary.wording.tonight_day import DayWords
from cramp_diary.wording.tonight_morning import MorningWords

__all__ = ["OpenNightRow", "Remembered"]


class Remembered(StrEnum):
    """What the person says about a night that was left open."""

    QUIET = "quiet"
    CRAMPS = "cramps"
    NOTHING = "nothing"


MOST_COUNTED: Final = 5
NOT_COUNTED: Final = 0
BETWEEN_LINKS: Final = 20
SAID: Final = {
    NightStatus.QUIET: Remembered.QUIET,
    NightStatus.CRAMPS: Remembered.CRAMPS,
    NightStatus.PARTLY: Remembered.CRAMPS,
}


class OpenNightRow(QWidget):
    """Signals `said(Remembered | None)`; `counted(int)` once there are cramps, 0 for not counted.

    `details_wanted()` leads to the cramps, `night_wanted()` to how the night was. `is_last` marks
    the night that just ended.
    """

    said = Signal(object)
    counted = Signal(int)
    details_wanted = Signal()
    night_wanted = Signal()

    def __init__(self, look: Look, night: date, *, is_last: bool = False) -> None:
        super().__init__()
        self._is_last = is_last
        name = formats.night_name(night)
        self.below = Label(look, DayWords.not_yet, Step.SMALL, muted=True)
        self.details = _link(look, MorningWords.add_details, name)
        self.night = _link(look, MorningWords.add_night, name)
        numbers = [(formats.count(number), number) for number in range(1, MOST_COUNTED + 1)]
        options = [*numbers, (MorningWords.not_counted, NOT_COUNTED)]
        self.count = ChoiceChips(look, options, name=MorningWords.how_many)
        self._many = question_part(look, MorningWords.how_many, self.count)
        for later in (self.details, self.night, self._many):
            later.hide()
        self.choice = ChoiceChips(
            look,
            (
                (DayWords.quiet, Remembered.QUIET),
                (DayWords.had_cramps, Remembered.CRAMPS),
                (DayWords.dont_remember, Remembered.NOTHING),
            ),
            boxed=True,
            name=name,
        )
        self._lay_out(Label(look, name, weight=SEMIBOLD))
        self.choice.chosen.connect(self._chosen)
        self.count.chosen.connect(self._counted)
        self.details.clicked.connect(self.details_wanted)
        self.night.clicked.connect(self.night_wanted)

    def show_mark(self, mark: NightMark) -> None:
        """Show what is known of the night; what was said stays, and undo takes it back."""
        is_open = mark.status is NightStatus.UNRECORDED
        forgotten = self.choice.value() is Remembered.NOTHING
        if not (is_open and forgotten):
            self.choice.set_value(SAID.get(mark.status))
            self.below.set_text(self._words(mark.status))
        self.count.set_value(NOT_COUNTED if mark.status is NightStatus.PARTLY else mark.cramps)
        for part in (self._many, self.details):
            part.setVisible(bool(mark.cramps))
        self.night.setVisible(self._is_last and not is_open)

    def _lay_out(self, name: Label) -> None:
        links = QWidget()
        flow = FlowLayout(links, BETWEEN_LINKS)
        flow.addWidget(self.details)
        flow.addWidget(self.night)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self.below)
        column.addLayout(words)
        for part in (self.choice, self._many, links):
            column.addWidget(part)

    def _counted(self, value: object) -> None:
        if isinstance(value, int):
            self.counted.emit(value)

    def _chosen(self, value: object) -> None:
        if value is Remembered.NOTHING:
            self.below.set_text(DayWords.stays_open)
        elif value is None:
            self.below.set_text(self._words(NightStatus.UNRECORDED))
        self.said.emit(value)

    def _words(self, status: NightStatus) -> str:
        return {
            NightStatus.QUIET: DayWords.said_quiet,
            NightStatus.CRAMPS: DayWords.said_cramps,
            NightStatus.PARTLY: DayWords.said_cramps,
            NightStatus.UNRECORDED: DayWords.last_open if self._is_last else DayWords.not_yet,
        }.get(status, DayWords.recorded_now)


def _link(look: Look, words: str, night: str) -> LinkButton:
    link = LinkButton(look, words)
    link.token = 44
    link.setAccessibleName(words)
    link.setAccessibleDescription(night)
    return link
