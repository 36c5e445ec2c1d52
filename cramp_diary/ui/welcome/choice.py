"""One of the two choices of the first page: a large row with an icon, two lines and an arrow."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import Words, words_in

__all__ = ["Choice"]

HEIGHT: Final = 90
WIDTH: Final = 692
NARROWEST: Final = 280
TILE: Final = 52
TILE_CORNER: Final = 10
SIDE: Final = 20
ICON: Final = 24
AROUND: Final = 16


class Choice(Pressable):
    """`words` say what it does, `second` how."""

    corner = 14

    def __init__(self, look: Look, words: str, second: str, icon: str) -> None:
        super().__init__(look, words)
        self._second = second
        self._tile_icon = icon
        self.setAccessibleDescription(second)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def natural_width(self) -> int:
        """Return the width of a row with much room."""
        return WIDTH

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which the words wrap well."""
        return QSize(self._look.scaled(NARROWEST), HEIGHT)

    def heightForWidth(self, width: int) -> int:
        """Return the height of both lines and room around them."""
        return max(HEIGHT, sum(self._heights(self._words_width(width))) + 2 * AROUND)

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the tile with its icon, the two lines, and the arrow."""
        tile = QRectF(SIDE, (self.height() - TILE) / 2, TILE, TILE)
        paint_box(painter, tile, radius=TILE_CORNER, ground=self._look.color("accent_soft"))
        self._paint_icon(painter, self._tile_icon, tile.center())
        arrow = self.width() - SIDE - self._look.scaled(ICON) / 2
        self._paint_icon(painter, "chevron-right", QPointF(arrow, self.height() / 2))
        width = self._words_width(self.width())
        first, second = self._heights(width)
        top = (self.height() - first - second) / 2
        above, below = self._lines()
        left = SIDE + TILE + SIDE
        color = self._look.color
        above.paint(painter, QRectF(left, top, width, first), color(face.words))
        below.paint(painter, QRectF(left, top + first, width, second), color("muted"))

    def _paint_icon(self, painter: QPainter, name: str, centre: QPointF) -> None:
        half = self._look.scaled(ICON) / 2
        place = QPointF(round(centre.x() - half), round(centre.y() - half))
        painter.drawPixmap(place, self._look.icon(name, "accent", ICON))

    def _lines(self) -> tuple[Words, Words]:
        title = words_in(self._look, self.words(), Step.SECTION, SEMIBOLD)
        return title, words_in(self._look, self._second, Step.BODY)

    def _heights(self, width: int) -> tuple[int, int]:
        above, below = self._lines()
        return above.height(width), below.height(width)

    def _words_width(self, width: int) -> int:
        return width - SIDE - TILE - SIDE - self._look.scaled(ICON) - 2 * SIDE
