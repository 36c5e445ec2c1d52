"""The table behind a chart: as high as its rows up to ten, then it scrolls."""

from typing import Final

from PySide6.QtCore import Qt

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.wrapping_table import WrappingTable

__all__ = ["NumbersTable"]

MOST_ROWS: Final = 10


class NumbersTable(WrappingTable):
    """Its first `words` columns hold words and wrap."""

    def __init__(self, look: Look, words: int) -> None:
        super().__init__(look, range(words))
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self.verticalHeader().sectionResized.connect(self._fit)

    def fit_columns(self) -> None:
        """Give columns and rows the room that their words need, and the table that of its rows."""
        super().fit_columns()
        self._fit()

    def _fit(self) -> None:
        rows = self.verticalHeader()
        shown = min(MOST_ROWS, rows.count())
        few = rows.count() <= MOST_ROWS
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if few else policy.ScrollBarAsNeeded
        )
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() > 0 else 0
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + sum(map(rows.sectionSize, range(shown))) + room + 2)
