"""Pages as pictures, side by side."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look

__all__ = ["BETWEEN", "Sheets"]

BETWEEN: Final = 14


class Sheets(QWidget):
    """White paper with a hairline: it stays white by day in every palette, for it is paper.

    In the night palette it is turned round, ink on black: so much white would blind.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._given: tuple[QImage, ...] = ()
        self._shown: tuple[QImage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_images(self, images: Sequence[QImage]) -> None:
        """Show other pictures of pages."""
        self._given = tuple(images)
        self._look_changed()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size of the pages and the room between them."""
        sizes = [image.deviceIndependentSize().toSize() for image in self._given]
        width = sum(size.width() for size in sizes) + BETWEEN * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages."""
        painter = QPainter(self)
        painter.setPen(self._look.color("edge"))
        left = 0.0
        for image in self._shown:
            size = image.deviceIndependentSize()
            painter.drawImage(QPointF(left, 0), image)
            page = QRectF(left, 0, size.width(), size.height())
            painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))
            left += size.width() + BETWEEN
        painter.end()

    def _look_changed(self) -> None:
        by_night = self._look.palette.name == "night"
        self._shown = tuple(map(self._dimmed, self._given)) if by_night else self._given
        self.update()

    def _dimmed(self, image: QImage) -> QImage:
        dim = image.convertToFormat(QImage.Format.Format_RGB32)
        dim.invertPixels()
        painter = QPainter(dim)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(dim.rect(), self._look.color("text"))
        painter.end()
        return dim
