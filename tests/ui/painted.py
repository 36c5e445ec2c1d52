"""The words of the program as they are painted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.widgets.words import LEFT, Words

__all__ = ["Painted", "painted"]


@dataclass(frozen=True, slots=True)
class Painted:
    """Words on a widget, as `Words.paint` was told; `transform` leads from `rect` to the widget."""

    words: Words
    widget: QWidget
    transform: QTransform
    rect: QRectF
    color: QColor
    align: Qt.AlignmentFlag
    middle: bool


@contextmanager
def painted() -> Iterator[list[Painted]]:
    """Collect the words that are painted on widgets meanwhile."""
    found: list[Painted] = []
    paint = Words.paint

    def watch(  # noqa: PLR0913 - as Words.paint
        words: Words,
        painter: QPainter,
        rect: QRectF,
        color: QColor,
        align: Qt.AlignmentFlag = LEFT,
        *,
        middle: bool = True,
    ) -> None:
        paint(words, painter, rect, color, align, middle=middle)
        device = painter.device()
        if isinstance(device, QWidget):
            transform = painter.transform()
            found.append(Painted(words, device, transform, QRectF(rect), color, align, middle))

    Words.paint = watch  # type: ignore[method-assign, assignment]  # all that is written goes by it
    try:
        yield found
    finally:
        Words.paint = paint  # type: ignore[method-assign]  # as before
