"""The end of the table's head, above the bar that scrolls it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look

__all__ = ["HeadEnd"]


class HeadEnd(QWidget):
    """As high as a header, in its colours."""

    def __init__(self, look: Look, header: QHeaderView) -> None:
        super().__init__()
        self._look = look
        self._header = header
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        header.geometriesChanged.connect(self.updateGeometry)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of the header."""
        return QSize(0, self._header.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("window"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._look.color("edge"))
        painter.end()
