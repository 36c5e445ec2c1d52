"""How long a cramp lasted: guessed by a chip, or counted and shown as one."""

from functools import partial
from typing import Final

from cramp_diary.domain.entries import DurationBand
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.tonight.keyed_chips import KeyedChips
from cramp_diary.ui.widgets.chips import Chip
from cramp_diary.wording.amounts import duration
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["DurationChips"]

COUNTED: Final = "counted"


class DurationChips(KeyedChips):
    """The bands, and behind them what was counted, as long as that is what is saved.

    `chosen(DurationBand | None)`: None when the counted time was pressed, which takes it back.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tuple(DurationBand), name=DayWords.how_long)
        self.counted = Chip(look, "")
        self.counted.clicked.connect(partial(self._pressed, len(self._members)))
        self._members.append(self.counted)
        self._values = (*self._values, COUNTED)
        flow = self.layout()
        if flow is not None:
            flow.addWidget(self.counted)
        self.show_duration(None, None)

    def show_duration(self, band: DurationBand | None, seconds: int | None) -> None:
        """Show what is saved: a band, or the seconds that were counted."""
        is_counted = seconds is not None
        self.counted.set_words("" if seconds is None else duration(seconds))
        self.counted.setVisible(is_counted)
        self.counted.setEnabled(is_counted)
        self.set_value(COUNTED if is_counted else band)
        self.updateGeometry()
