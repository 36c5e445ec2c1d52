"""The large button, and the times of a cramp that was not just now."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.big_button import BigButton
from cramp_diary.ui.widgets.chips import Chip
from cramp_diary.ui.widgets.even_flow import EvenFlow
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.tonight import TonightWords, minutes_ago, will_save, will_save_short

__all__ = ["CrampCard"]

EARLIER: Final = (15, 30, 60)
ACROSS: Final = (4, 2, 1)


class CrampCard(QWidget):
    """One press saves; signals `pressed(int)` with minutes ago, `other_wanted()`."""

    pressed = Signal(int)
    other_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.button = BigButton(look, TonightWords.cramp_now)
        self.chips = [Chip(look, minutes_ago(minutes), checkable=False) for minutes in EARLIER]
        self.other = Chip(look, TonightWords.other_time, checkable=False)
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.button)
        times = QWidget()
        self._or = Label(look, TonightWords.or_it_was, muted=True)
        self._times = EvenFlow(times, across=ACROSS)
        for part in (self._or, *self.chips, self.other):
            self._times.addWidget(part)
        self._times.set_even(even=False)
        self._column.addWidget(times)
        self._column.addStretch(1)
        self.button.clicked.connect(lambda: self.pressed.emit(0))
        for chip, minutes in zip(self.chips, EARLIER, strict=True):
            chip.clicked.connect(lambda _checked=False, ago=minutes: self.pressed.emit(ago))
        self.other.clicked.connect(self.other_wanted)

    def add_below(self, widget: QWidget) -> None:
        """Add what belongs to the times."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_narrow(self, *, narrow: bool) -> None:
        """Say less, and let the times share the width evenly."""
        self._narrow = narrow
        self._or.setVisible(not narrow)
        self._times.set_even(even=narrow)

    def show_now(self, now: datetime, place: str) -> None:
        """Say on the button what a press would save."""
        words = will_save_short if self._narrow else will_save
        self.button.set_second_line(words(now, place))

    def show_saving(self) -> None:
        """Say that the press was taken and is saved as soon as it can be."""
        self.button.set_second_line(TonightWords.saving)
