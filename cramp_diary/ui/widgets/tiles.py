"""Large numbers side by side, each with what it is a number of."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.card import ACROSS, Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.words import words_in

__all__ = ["Tiles"]

BETWEEN: Final = 32
BELOW: Final = 18
LEAST_WIDTH: Final = 128
ROWS_OF: Final = (5, 3, 2, 1)


class _Tile(QWidget):
    """A number over its words; as wide as the others, whatever they say."""

    def __init__(self, look: Look, figure: str, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(look, figure, Step.FIGURE, BOLD))
        column.addWidget(Label(look, words, Step.SMALL, muted=True))
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Tiles(Card):
    """Pairs of a number and words, in columns of one width with a hairline between them.

    There are as many in a row as have room for their numbers in one line.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._numbers: tuple[tuple[str, str], ...] = ()
        self._tiles: list[_Tile] = []
        self._across = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(BELOW)
        self.body.addLayout(self._grid)
        look.changed.connect(self._place)

    def show_numbers(self, numbers: Sequence[tuple[str, str]]) -> None:
        """Show other numbers."""
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._numbers = tuple(numbers)
        self._tiles = [_Tile(self._look, figure, words) for figure, words in numbers]
        self._across = 0
        self._place()

    def across(self) -> int:
        """Return how many stand in a row."""
        return self._across

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many stand in a row."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, then a hairline before each number that has one at its left."""
        super().paintEvent(event)
        painter = QPainter(self)
        for place, tile in enumerate(self._tiles):
            if self._across and place % self._across:
                top = tile.mapTo(self, tile.rect().topLeft())
                line = QRectF(top.x() - BETWEEN // 2, top.y(), 1, tile.height())
                painter.fillRect(line, self._look.color("line"))
        painter.end()

    def _place(self) -> None:
        across = self._fitting()
        if across == self._across or not self._tiles:
            return
        self._across = across
        for column in range(max(self._grid.columnCount(), across)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // across, place % across)

    def _fitting(self) -> int:
        figures = (
            words_in(self._look, figure, Step.FIGURE, BOLD).natural_width
            for figure, _words in self._numbers
        )
        needed = max((self._look.scaled(LEAST_WIDTH), *figures))
        room = self.width() - 2 * ACROSS + BETWEEN
        return next((n for n in ROWS_OF if n * (needed + BETWEEN) <= room), ROWS_OF[-1])
