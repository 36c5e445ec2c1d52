"""The end of the table's head, above the bar that scrolls it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look

__all__ = ["HeadEnd"]


class HeadEnd(QWidget):
    """In the colours of a header; the table gives it the header's height.

    It does not ask the header itself: the binding may take one that is kept for deleted.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("window"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._look.color("edge"))
        painter.end()
