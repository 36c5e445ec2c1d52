"""Keeps a thing whose words wrap at the height of its words."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

__all__ = ["HeightOfWords"]


class HeightOfWords:
    """Gives the size hint of a widget that is as high as its words at the width it was given.

    A size policy cannot say this: Qt takes "fixed" to mean the height of the unwrapped words, so
    the hint has to follow the width. The widget calls `follow` whenever it was resized.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._given: int | None = None

    def hint(self, natural_width: int) -> QSize:
        """Return the natural width, and the height at the width given, if that is smaller."""
        width = natural_width if self._given is None else min(natural_width, self._given)
        return QSize(natural_width, self._widget.heightForWidth(width))

    def follow(self) -> None:
        """Ask for another height when the words wrap otherwise than before."""
        before, self._given = self._given, self._widget.width()
        tall = self._widget.heightForWidth
        if before is None or tall(before) != tall(self._given):
            self._widget.updateGeometry()
