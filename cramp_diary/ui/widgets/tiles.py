"""Large numbers side by side, each with what it is a number of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label

__all__ = ["Tiles"]

BETWEEN = 24


class Tiles(Card):
    """Pairs of a number and words; as many in a row as are asked for."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._tiles: list[QWidget] = []
        self._across = 5
        self._grid = QGridLayout()
        self._grid.setSpacing(BETWEEN)
        self.body.addLayout(self._grid)

    def show_numbers(self, numbers: Sequence[tuple[str, str]]) -> None:
        """Show other numbers."""
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._tiles = [self._tile(figure, words) for figure, words in numbers]
        self._place()

    def set_across(self, across: int) -> None:
        """Put so many in a row."""
        if across != self._across:
            self._across = across
            self._place()

    def _place(self) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._across else 0)
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // self._across, place % self._across)

    def _tile(self, figure: str, words: str) -> QWidget:
        tile = QWidget()
        column = QVBoxLayout(tile)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(self._look, figure, Step.FIGURE, BOLD))
        column.addWidget(Label(self._look, words, Step.SMALL, muted=True))
        column.addStretch(1)
        return tile
