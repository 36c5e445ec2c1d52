"""The rounded paper that the sheet lies on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.drawing import rounded

__all__ = ["SheetFrame"]

RADIUS = 14


class SheetFrame(QWidget):
    """Holds a table up to its edge; the corners of the table are rounded off over it."""

    def __init__(self, look: Look, table: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._edge = _Edge(look, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edge around the table."""
        super().resizeEvent(event)
        self._edge.setGeometry(self.rect())
        self._edge.raise_()


class _Edge(QWidget):
    """Paints the page over the four corners, and the hairline."""

    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__(around)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRect(QRectF(self.rect()))
        paper = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS)
        painter.fillPath(whole.subtracted(paper), self._look.color("window"))
        painter.strokePath(paper, QPen(self._look.color("line"), 1))
        painter.end()
