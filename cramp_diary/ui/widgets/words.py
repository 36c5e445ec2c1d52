"""Words laid out in lines of the height that the type scale asks for."""

from collections.abc import Iterator
from functools import cached_property
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, Step

__all__ = ["CENTRE", "LEFT", "RIGHT", "Words", "words_in"]

LEFT: Final = Qt.AlignmentFlag.AlignLeft
CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight

UNBOUNDED: Final = 100_000.0
LINE_SEPARATOR: Final = "\u2028"


class Words:
    """A text in one font; measures and paints itself wrapped to a width in pixels."""

    def __init__(self, text: str, font: QFont, line_height: int) -> None:
        self.text = text
        self._font = font
        self._line_height = line_height
        self._laid: tuple[float, QTextLayout] | None = None

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return what is set off from the rest: nothing, unless a subclass says so."""
        return []

    @cached_property
    def natural_width(self) -> int:
        """Return the width that needs no wrapping."""
        lines = self._lines(self._new_layout(UNBOUNDED))
        return ceil(max((line.naturalTextWidth() for line in lines), default=0.0))

    @cached_property
    def narrowest_width(self) -> int:
        """Return the width of the longest word, below which words would be broken."""
        words = self.text.split()
        if len(words) <= 1:
            return self.natural_width
        metrics = QFontMetricsF(self._font)
        return ceil(max(metrics.horizontalAdvance(word) for word in words))

    def height(self, width: int) -> int:
        """Return the height of the lines at a width; one line for an empty text."""
        if width >= self.natural_width and "\n" not in self.text:
            return self._line_height
        return max(1, self._layout(max(1, width)).lineCount()) * self._line_height

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        color: QColor,
        align: Qt.AlignmentFlag = LEFT,
        *,
        middle: bool = True,
    ) -> None:
        """Paint the lines into `rect`, in the middle of its height or from its top."""
        layout = self._layout(rect.width())
        spare = rect.height() - layout.lineCount() * self._line_height
        top = rect.top() + (spare / 2 if middle else 0)
        painter.setPen(color)
        for line in self._lines(layout):
            room = rect.width() - line.naturalTextWidth()
            left = rect.left() + {LEFT: 0.0, CENTRE: room / 2, RIGHT: room}[align]
            # Half of the leading above and half below, so that icons beside the words are level.
            # Halves always go up: with round() they would depend on where the widget stands.
            level = floor(top + (self._line_height - line.height()) / 2 + 0.5)
            line.draw(painter, QPointF(left, level))
            top += self._line_height

    def _layout(self, width: float) -> QTextLayout:
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, self._new_layout(width))
        return self._laid[1]

    def _new_layout(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text.replace("\n", LINE_SEPARATOR), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self.formats())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
        layout.endLayout()
        return layout

    @staticmethod
    def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
        return (layout.lineAt(i) for i in range(layout.lineCount()))


def words_in(look: Look, text: str, step: Step = Step.BODY, weight: int = REGULAR) -> Words:
    """Return a text in a step of the type scale at the text size in use."""
    key = ("words", text, step, weight)
    return look.keep(key, lambda: Words(text, look.font(step, weight), look.line_height(step)))
