"""An icon that stands by itself and cannot be pressed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look

__all__ = ["Picture"]


class Picture(QWidget):
    """Decoration: what it means is said beside it."""

    def __init__(self, look: Look, icon: str, *, role: str = "text", px: int = 24) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._role = role
        self._px = px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        """Return a square that follows the text size."""
        side = self._look.scaled(self._px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._look.icon(self._icon, self._role, self._px))
        painter.end()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
