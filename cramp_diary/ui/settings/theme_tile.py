"""A palette as a small picture of the window in it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import Palette
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.pressable import Face
from cramp_diary.ui.widgets.tile_choice import Tile

__all__ = ["ThemeTile"]

RADIUS: Final = 6
DIMMED: Final = 0.4


class ThemeTile(Tile):
    """One palette, or two side by side where the desktop decides."""

    picture_height = 54

    def __init__(self, look: Look, words: str, *palettes: Palette) -> None:
        super().__init__(look, words)
        self._palettes = palettes

    def paint_picture(self, painter: QPainter, rect: QRectF, face: Face) -> None:
        """Paint the rail, a page with its button, and three nights."""
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS, RADIUS)
        painter.setClipPath(path)
        if self._look.palette.name == "night":
            # Paper as bright as by day would be a flash for eyes that are used to the dark.
            painter.setOpacity(DIMMED)
        share = rect.width() / len(self._palettes)
        for place, palette in enumerate(self._palettes):
            part = QRectF(rect)
            part.setLeft(rect.left() + place * share)
            painter.save()
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            _paint_window(painter, rect, palette)
            painter.restore()
        painter.restore()
        paint_box(painter, rect, radius=RADIUS, edge=self._look.color(face.edge))


def _paint_window(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    color = {role: QColor(palette.role(role)) for role in ROLES}
    painter.fillRect(rect, color["window"])
    rail = QRectF(rect.left(), rect.top(), rect.width() * 0.16, rect.height())
    painter.fillRect(rail, color["sunken"])
    left, right = rail.right() + 6, rect.right() - 6
    button = QRectF(left, rect.top() + 7, right - left, rect.height() * 0.34)
    paint_box(painter, button, radius=4, ground=color["accent"])
    card = QRectF(left, button.bottom() + 5, right - left, rect.bottom() - button.bottom() - 12)
    paint_box(painter, card, radius=4, ground=color["card"], edge=color["line"])
    side = min(card.height() - 8, (card.width() - 18) / 3)
    for place, role in enumerate(("cramp_1", "cramp_2", "cramp_3")):
        night = QRectF(
            card.left() + 5 + place * (side + 4), card.center().y() - side / 2, side, side
        )
        paint_box(painter, night, radius=2, ground=color[role])


ROLES: Final = ("window", "sunken", "accent", "card", "line", "cramp_1", "cramp_2", "cramp_3")
