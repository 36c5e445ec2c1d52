"""The large button, and the times of a cramp that was not just now."""

from datetime import datetime, time
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.big_button import BigButton
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.chips import Chip
from cramp_diary.ui.widgets.fields import TimeField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.tonight import TonightWords, minutes_ago, will_save

__all__ = ["CrampCard"]

EARLIER: Final = (15, 30, 60)


class CrampCard(QWidget):
    """One press saves; signals `pressed(int)` with minutes ago, `timed(time)` for another time."""

    pressed = Signal(int)
    timed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.button = BigButton(look, TonightWords.cramp_now)
        self.chips = [Chip(look, minutes_ago(minutes), checkable=False) for minutes in EARLIER]
        self.other = Chip(look, TonightWords.other_time, checkable=False)
        self.time = TimeField(look, TonightWords.at_what_time)
        self.save = Button(look, TonightWords.save_time, main=True)
        self._other_row = QWidget()
        self._build(look)
        self.button.clicked.connect(lambda: self.pressed.emit(0))
        for chip, minutes in zip(self.chips, EARLIER, strict=True):
            chip.clicked.connect(lambda _checked=False, ago=minutes: self.pressed.emit(ago))
        self.other.clicked.connect(self._ask_time)
        self.save.clicked.connect(self._time_given)

    def _build(self, look: Look) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.button)
        times = QWidget()
        flow = FlowLayout(times, middle=True)
        flow.addWidget(Label(look, TonightWords.or_it_was, muted=True))
        for chip in (*self.chips, self.other):
            flow.addWidget(chip)
        whole.addWidget(times)
        row = QHBoxLayout(self._other_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.time)
        row.addWidget(self.save)
        row.addStretch(1)
        self._other_row.hide()
        whole.addWidget(self._other_row)

    def show_now(self, now: datetime, place: str) -> None:
        """Say on the button what a press would save."""
        self.button.set_second_line(will_save(now, place))

    def show_saving(self) -> None:
        """Say that the press was taken and is saved as soon as it can be."""
        self.button.set_second_line(TonightWords.saving)

    def _ask_time(self) -> None:
        self._other_row.show()
        self.time.setFocus()

    def _time_given(self) -> None:
        value = self.time.value()
        if isinstance(value, time):
            self._other_row.hide()
            self.timed.emit(value)
