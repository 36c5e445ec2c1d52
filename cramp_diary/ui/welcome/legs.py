"""The picture beside the first sentences."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from cramp_diary.assets import resources
from cramp_diary.ui.look.look import Look

__all__ = ["Legs"]

MARGIN: Final = 0.10
MOST_HEIGHT: Final = 0.8


class Legs(QWidget):
    """The legs, drawn in the accent colour on the sunken ground; decoration."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drawing: QSvgRenderer | None = None
        look.changed.connect(self._look_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, hairline and legs."""
        color = self._look.color
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.setPen(color("line"))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        drawing = self._drawing = self._drawing or self._drawn()
        size = drawing.defaultSize()
        width = self.width() * (1 - 2 * MARGIN)
        height = min(width * size.height() / size.width(), self.height() * MOST_HEIGHT)
        width = height * size.width() / size.height()
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        drawing.render(painter, QRectF(left, top, width, height))
        painter.end()

    def _drawn(self) -> QSvgRenderer:
        color = self._look.color
        svg = (resources() / "pictures" / "legs.svg").read_text(encoding="utf-8")
        skin = f'fill="{color("card").name()}"'
        drawn = svg.replace("currentColor", color("accent").name())
        for part in ("region", "joint"):
            drawn = drawn.replace(f'class="{part}"', f'class="{part}" {skin}')
        return QSvgRenderer(drawn.encode())

    def _look_changed(self) -> None:
        self._drawing = None
        self.update()
