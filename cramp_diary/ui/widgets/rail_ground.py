"""The ground at the left of the window, on which the navigation stands."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.look import Look

__all__ = ["RailGround"]

WIDE: Final = 224
NARROW: Final = 92
NARROW_LARGER: Final = 68  # per 100 % of text: 126 at 150 %


class RailGround(QWidget):
    """Wide, or narrow; it has its colour and its width before anything stands on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_narrow = False
        look.changed.connect(self._look_changed)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a state, named by the method
        """Put words below icons, and leave night, lock and owner to the page head."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._look_changed()

    def is_narrow(self) -> bool:
        """Return whether words stand below icons."""
        return self._is_narrow

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        painter = QPainter(self)
        color = self._look.color
        painter.fillRect(self.rect(), color("sunken"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), color("line"))
        painter.end()

    def _look_changed(self) -> None:
        self._fit()
        self.update()

    def _fit(self) -> None:
        scale = self._look.scale
        narrow = round(NARROW + NARROW_LARGER * (scale - 1))
        self.setFixedWidth(narrow if self._is_narrow else round(WIDE * scale))
