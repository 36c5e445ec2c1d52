"""Where everything in a row goes, so that measuring and painting agree."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

from cramp_diary.ui.factors.columns import Columns, Extent, Shape
from cramp_diary.ui.factors.rows import FactorRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.words import Words, words_in
from cramp_diary.wording.factors_page import nights_line, ratio_line

__all__ = ["Placed", "RowPlan", "plan_row"]

AROUND: Final = 7
UNDER_TITLE: Final = -2
MARK: Final = 14
BESIDE_MARK: Final = 8
PLOT_HEIGHT: Final = 30
LEAST: Final = 62


@dataclass(frozen=True, slots=True)
class Placed:
    """Words and where they stand; `muted` for what comes second."""

    words: Words
    rect: QRectF
    muted: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Words, the square of the mark before the verdict, and the room of the interval."""

    words: tuple[Placed, ...]
    mark: QRectF
    plot: QRectF
    height: int


class _Stack:
    """Puts one thing below the other."""

    def __init__(self, look: Look, column: Extent) -> None:
        self._look, self._column = look, column
        self._placed: list[Placed] = []
        self.height = 0

    def add(  # noqa: PLR0913 - each one is a property of the words
        self,
        text: str,
        step: Step = Step.SMALL,
        weight: int = REGULAR,
        *,
        muted: bool = True,
        right: bool = False,
        indent: int = 0,
    ) -> None:
        if text:
            words = words_in(self._look, text, step, weight)
            width = self._column.width - indent
            height = words.height(width)
            rect = QRectF(self._column.left + indent, self.height, width, height)
            self._placed.append(Placed(words, rect, muted, right))
            self.height += height

    def room(self, height: int) -> QRectF:
        """Return the room for something that is no words."""
        rect = QRectF(self._column.left, self.height, self._column.width, height)
        self.height += height
        return rect

    def moved(self, top: float) -> list[Placed]:
        return [
            Placed(one.words, one.rect.translated(0, top), one.muted, one.right)
            for one in self._placed
        ]


def plan_row(look: Look, row: FactorRow, columns: Columns) -> RowPlan:
    """Return where everything in a row goes."""
    if columns.shape is Shape.SIDE_BY_SIDE:
        return _side_by_side(look, row, columns)
    if columns.shape is Shape.HALVES:
        return _halves(look, row, columns)
    return _below(look, row, columns)


def _side_by_side(look: Look, row: FactorRow, columns: Columns) -> RowPlan:
    name, words, ratio, nights = (
        _Stack(look, column)
        for column in (columns.name, columns.words, columns.ratio, columns.nights)
    )
    _name(name, row)
    _verdict(look, words, row)
    ratio.add(row.ratio, Step.BODY, muted=False, right=True)
    ratio.add(row.interval, right=True)
    for line in row.nights:
        nights.add(line)
    stacks = (name, words, ratio, nights)
    height = max(LEAST, max(stack.height for stack in stacks) + 2 * AROUND)
    placed = [one for stack in stacks for one in stack.moved((height - stack.height) // 2)]
    mark = _mark(look, columns.words, (height - words.height) // 2)
    plot = QRectF(columns.plot.left, 0, columns.plot.width, height)
    return RowPlan(tuple(placed), mark, plot, height)


def _halves(look: Look, row: FactorRow, columns: Columns) -> RowPlan:
    left, right = _Stack(look, columns.name), _Stack(look, columns.words)
    _name(left, row)
    _numbers(left, row)
    _verdict(look, right, row)
    plot = right.room(look.scaled(PLOT_HEIGHT)).translated(0, AROUND)
    height = max(left.height, right.height) + 2 * AROUND
    # What is left over in height goes to the interval, at the end of the row.
    plot.setBottom(height - AROUND)
    placed = (*left.moved(AROUND), *right.moved(AROUND))
    return RowPlan(placed, _mark(look, columns.words, AROUND), plot, height)


def _below(look: Look, row: FactorRow, columns: Columns) -> RowPlan:
    stack = _Stack(look, columns.name)
    _name(stack, row)
    top = stack.height + AROUND
    _verdict(look, stack, row)
    plot = stack.room(look.scaled(PLOT_HEIGHT)).translated(0, AROUND)
    _numbers(stack, row)
    mark = _mark(look, columns.words, top)
    return RowPlan(tuple(stack.moved(AROUND)), mark, plot, stack.height + 2 * AROUND)


def _name(stack: _Stack, row: FactorRow) -> None:
    stack.add(row.name, Step.BODY, SEMIBOLD, muted=row.estimate is None)


def _verdict(look: Look, stack: _Stack, row: FactorRow) -> None:
    indent = look.scaled(MARK) + BESIDE_MARK
    stack.add(row.title, Step.BODY, SEMIBOLD, muted=row.estimate is None, indent=indent)
    stack.height += UNDER_TITLE
    stack.add(row.sentence)
    stack.add(row.notes)


def _numbers(stack: _Stack, row: FactorRow) -> None:
    if row.estimate is not None:
        stack.add(ratio_line(row.ratio, row.interval), muted=False)
    stack.add(nights_line(*row.nights))


def _mark(look: Look, column: Extent, top: float) -> QRectF:
    size, line = look.scaled(MARK), look.line_height(Step.BODY)
    return QRectF(column.left, top + (line - size) / 2, size, size)
