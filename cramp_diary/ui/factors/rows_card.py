"""All rows on one paper, with a head that names their columns."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cramp_diary.ui.factors.axis import TICKS, place
from cramp_diary.ui.factors.columns import Extent, Grid, Shape
from cramp_diary.ui.factors.interval_paint import axis_point
from cramp_diary.ui.factors.row import RowButton
from cramp_diary.ui.factors.rows import FactorRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.words import CENTRE, LEFT, RIGHT, words_in
from cramp_diary.wording.factors_page import FactorsWords
from cramp_diary.wording.findings import FindingWords

__all__ = ["RowsCard"]

HEAD_ROOM: Final = 18
BETWEEN_LABELS: Final = 6
HAIRLINE: Final = 1


class RowsCard(Card):
    """One stop of the tab key, arrows go along the rows. `opened(str)` carries a row's key."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._head = _Head(look)
        self.list = _Rows(look)
        self._grid = Grid(look, ())
        self._shown: tuple[FactorRow, ...] = ()
        self.list.pressed.connect(self.opened)
        # Before any row measures itself anew.
        look.changed.connect(self._measure_anew)
        self.body.setSpacing(0)
        self.body.addWidget(self._head)
        self.body.addWidget(self.list)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(HAIRLINE, HAIRLINE, HAIRLINE, HAIRLINE)

    def show_rows(self, rows: tuple[FactorRow, ...]) -> None:
        """Show rows in the given order; the keyboard stays on the row of the same key."""
        if rows != self._shown:
            self._shown = rows
            self._grid = Grid(self._look, rows)
            self._head.show_columns(self._grid)
            self.list.show_rows(rows, self._grid)

    def _measure_anew(self) -> None:
        self._grid.measure_anew()

    def rows(self) -> tuple[RowButton, ...]:
        """Return the rows in order."""
        return self.list.rows()


class _Rows(ArrowGroup):
    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(FactorsWords.rows)
        self._look = look
        self._buttons: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> tuple[RowButton, ...]:
        return tuple(self._buttons)

    def show_rows(self, rows: tuple[FactorRow, ...], grid: Grid) -> None:
        held = next((one.row.key for one in self._buttons if one.hasFocus()), None)
        for old in self._buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [RowButton(self._look, row, grid, is_last=row is rows[-1]) for row in rows]
        self._members = list(self._buttons)
        for button in self._buttons:
            button.clicked.connect(partial(self.pressed.emit, button.row.key))
            self._column.addWidget(button)
            if button.row.key == held:
                button.show()  # only what is to be seen takes the keyboard
                button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Head(QWidget):
    """The names of the columns, and of the places along the axis that have room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid: Grid | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_columns(self, grid: Grid) -> None:
        self._grid = grid
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(1, self._look.line_height(Step.SMALL) + HEAD_ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, width = QPainter(self), self.width()
        if self._grid is not None:
            where = self._grid.columns(width)
            for text, column, align in self._titles(where.shape):
                self._paint(painter, text, getattr(where, column), align)
            for text, extent in self._axis(where.plot):
                self._paint(painter, text, extent, CENTRE)
        line = QRectF(0, self.height() - 1, width, 1)
        painter.fillRect(line, self._look.color("edge"))
        painter.end()

    def _titles(self, shape: Shape) -> tuple[tuple[str, str, Qt.AlignmentFlag], ...]:
        words = FindingWords
        if shape is Shape.SIDE_BY_SIDE:
            return (
                (words.what, "name", LEFT),
                (words.words, "words", LEFT),
                (words.ratio, "ratio", RIGHT),
                (words.nights, "nights", LEFT),
            )
        return ((words.what, "name", LEFT),) if shape is Shape.HALVES else ()

    def _axis(self, plot: Extent) -> Iterator[tuple[str, Extent]]:
        """Yield the words along the axis, those at the ends only where they have room."""
        words = FindingWords
        ticks = [
            (text, self._around(text, axis_point(plot.left, plot.width, place(ratio))))
            for text, ratio in zip((words.half, words.same, words.twice), TICKS, strict=True)
        ]
        yield from ticks
        room = ticks[0][1].left - plot.left
        fewer = self._around(words.fewer, plot.left + (room - BETWEEN_LABELS) / 2)
        if fewer.left >= plot.left:
            yield words.fewer, fewer
        more = self._around(words.more, (ticks[-1][1].right + BETWEEN_LABELS + plot.right) / 2)
        if more.right <= plot.right:
            yield words.more, more

    def _around(self, text: str, x: float) -> Extent:
        half = words_in(self._look, text, Step.SMALL).natural_width / 2 + 1
        return Extent(round(x - half), round(x + half))

    def _paint(self, painter: QPainter, text: str, extent: Extent, align: Qt.AlignmentFlag) -> None:
        room = QRectF(extent.left, 0, extent.width, self.height() - 1)
        words = words_in(self._look, text, Step.SMALL)
        words.paint(painter, room, self._look.color("muted"), align)
