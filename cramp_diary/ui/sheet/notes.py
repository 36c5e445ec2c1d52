"""The sentences below rows: what is wrong there, or why something could not be typed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.words import Words, words_in

__all__ = ["Notes"]

RADIUS: Final = 8
ICON: Final = 16
LEFT: Final = 12
INSIDE: Final = 5
AROUND: Final = 4
AFTER: Final = 10


class Notes:
    """Lays sentences below the rows of a table, and gives those rows the height for them.

    They stay in sight while the table scrolls sideways.
    """

    def __init__(self, look: Look, table: QTableView, sentence: Callable[[int], str]) -> None:
        """Ask `sentence` for the one of a row, "" for none."""
        self._look = look
        self._table = table
        self._sentence = sentence

    def give_room(self) -> None:
        """Make each row as high as its cells and its sentence."""
        header = self._table.verticalHeader()
        model = self._table.model()
        for row in range(model.rowCount()):
            height = self._look.control_height() + self._height(self._sentence(row))
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)

    def paint(self) -> None:
        """Paint the sentences of the rows that are seen, over what the table painted."""
        table = self._table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        if first < 0:
            return
        end = last if last >= 0 else table.model().rowCount() - 1
        painter = QPainter(table.viewport())
        for row in range(first, end + 1):
            sentence = self._sentence(row)
            if sentence:
                top = table.rowViewportPosition(row) + self._look.control_height()
                self._paint(painter, sentence, top)
        painter.end()

    def _paint(self, painter: QPainter, sentence: str, top: int) -> None:
        words, left = self._words(sentence), self._left()
        lead = self._look.scaled(ICON) + 8
        room = self._room()
        width = min(words.natural_width, room)
        height = words.height(room)
        box = QRectF(left, top + AROUND, width + lead + 2 * LEFT, height + 2 * INSIDE)
        color = self._look.color
        paint_box(painter, box, radius=RADIUS, ground=color("warning_ground"))
        side, line = self._look.scaled(ICON), self._look.line_height(Step.SMALL)
        place = QPointF(box.left() + LEFT, round(box.top() + INSIDE + (line - side) / 2))
        painter.drawPixmap(place, self._look.icon("warning", "warning", ICON))
        inside = QRectF(box.left() + LEFT + lead, box.top() + INSIDE, room + 1, height)
        words.paint(painter, inside, color("warning"), middle=False)

    def _height(self, sentence: str) -> int:
        if not sentence:
            return 0
        return self._words(sentence).height(self._room()) + 2 * INSIDE + 2 * AROUND

    def _words(self, sentence: str) -> Words:
        return words_in(self._look, sentence, Step.SMALL)

    def _left(self) -> int:
        """Return where sentences begin: behind the first column, unless that fills the table."""
        first = self._table.columnWidth(0)
        return AFTER if first * 2 > self._table.viewport().width() else first + AFTER

    def _room(self) -> int:
        lead = self._look.scaled(ICON) + 8
        return max(80, self._table.viewport().width() - self._left() - lead - 2 * LEFT - AFTER)
