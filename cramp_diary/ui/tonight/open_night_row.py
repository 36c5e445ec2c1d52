"""One night that nobody has said anything about, and what can be said of it."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording import formats
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["OpenNightRow", "Remembered"]


class Remembered(StrEnum):
    """What the person says about a night that was left open."""

    QUIET = "quiet"
    CRAMPS = "cramps"
    NOTHING = "nothing"


SAID = {NightStatus.QUIET: Remembered.QUIET, NightStatus.CRAMPS: Remembered.CRAMPS}


class OpenNightRow(QWidget):
    """Signals `said(Remembered)`, and `details_wanted()` once there are cramps.

    `is_last` marks the night that just ended.
    """

    said = Signal(object)
    details_wanted = Signal()

    def __init__(self, look: Look, night: date, *, is_last: bool = False) -> None:
        super().__init__()
        self._is_last = is_last
        name = formats.night_name(night)
        self.below = Label(look, DayWords.not_yet, Step.SMALL, muted=True)
        self.details = LinkButton(look, DayWords.add_details)
        self.details.hide()
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
        self.details.clicked.connect(self.details_wanted)

    def show_mark(self, mark: NightMark) -> None:
        """Show what is known of the night; what was said stays, and undo takes it back."""
        is_open = mark.status is NightStatus.UNRECORDED
        forgotten = self.choice.value() is Remembered.NOTHING
        if not (is_open and forgotten):
            self.choice.set_value(SAID.get(mark.status))
            self.below.set_text(self._words(mark.status))
        self.choice.setEnabled(is_open)
        self.details.setVisible(bool(mark.cramps))

    def _lay_out(self, name: Label) -> None:
        head = QHBoxLayout()
        head.addWidget(self.below, 1)
        head.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self.choice)

    def _chosen(self, value: object) -> None:
        if value is Remembered.NOTHING:
            self.below.set_text(DayWords.stays_open)
        elif isinstance(value, Remembered):
            self.said.emit(value)
        else:
            self.below.set_text(self._words(NightStatus.UNRECORDED))

    def _words(self, status: NightStatus) -> str:
        return {
            NightStatus.QUIET: DayWords.said_quiet,
            NightStatus.CRAMPS: DayWords.said_cramps,
            NightStatus.UNRECORDED: DayWords.last_open if self._is_last else DayWords.not_yet,
        }.get(status, DayWords.recorded_now)
