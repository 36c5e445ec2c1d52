"""The mark of the program: a moon and one block, in the colours in use."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.box import paint_box

__all__ = ["Emblem"]

# Measures of the drawing in resources/icons/app.svg, which is 256 wide.
DRAWN: Final = 256
CORNER: Final = 69
MOON: Final = (QPointF(131.3, 122.7), 72.5)
SHADE: Final = (QPointF(164.4, 89.5), 64.7)
BLOCK: Final = QRectF(163, 50, 42, 42)
BLOCK_CORNER: Final = 12


class Emblem(QWidget):
    """The mark, `px` wide at a text size of 100 %."""

    def __init__(self, look: Look, px: int = 30) -> None:
        super().__init__()
        self._look = look
        self._px = px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = self._look.scaled(self._px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tile, moon and block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / DRAWN, self.height() / DRAWN)
        color = self._look.color
        paint_box(painter, QRectF(0, 0, DRAWN, DRAWN), radius=CORNER, ground=color("accent"))
        moon, shade = QPainterPath(), QPainterPath()
        moon.addEllipse(MOON[0], MOON[1], MOON[1])
        shade.addEllipse(SHADE[0], SHADE[1], SHADE[1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("on_accent"))
        painter.drawPath(moon.subtracted(shade))
        painter.drawRoundedRect(BLOCK, BLOCK_CORNER, BLOCK_CORNER)
        painter.end()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
