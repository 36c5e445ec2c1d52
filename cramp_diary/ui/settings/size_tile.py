"""A size of text as two letters of that size."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step, font
from cramp_diary.ui.widgets.pressable import Face
from cramp_diary.ui.widgets.tile_choice import Tile
from cramp_diary.wording.settings import SettingsWords

__all__ = ["SizeTile"]

ROOM: Final = 44


class SizeTile(Tile):
    """The letters have the size that text would have, whatever size it has now."""

    def __init__(self, look: Look, words: str, scale: float) -> None:
        super().__init__(look, words)
        self._scale = scale
        self._fit()
        look.changed.connect(self._fit)

    def paint_picture(self, painter: QPainter, rect: QRectF, face: Face) -> None:
        """Paint the letters."""
        painter.setFont(font(Step.NAV, SEMIBOLD, self._scale))
        painter.setPen(self._look.color(face.words))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, SettingsWords.letters)

    def _fit(self) -> None:
        # The picture is scaled with the text around it; the letters in it are not.
        self.picture_height = round(ROOM / self._look.scale)
        self.look_changed()
