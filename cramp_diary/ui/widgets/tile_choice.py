"""A choice among a few things that are shown as they would look."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.chips import chosen_face
from cramp_diary.ui.widgets.even_flow import EvenFlow
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import CENTRE, words_in

__all__ = ["Tile", "TileChoice"]

PAD: Final = 8
GAP: Final = 6
BADGE: Final = 18
TICK: Final = 12


class Tile(Pressable):
    """A picture over its name; a tick in the corner of the chosen one.

    Subclasses set `picture_height` and paint the picture.
    """

    corner = 12
    pad = PAD
    picture_height = 56

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, words)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paint_picture(self, painter: QPainter, rect: QRectF, face: Face) -> None:
        """Paint what is chosen by this tile."""
        raise NotImplementedError

    def face(self) -> Face:
        """Return the look of its state."""
        return chosen_face(self, self._look)

    def weight(self) -> int:
        """Return the heavier weight when chosen."""
        return SEMIBOLD if self.isChecked() else REGULAR

    def heaviest(self) -> int:
        """Return the weight of a chosen tile."""
        return SEMIBOLD

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the picture, the name below it, and the tick."""
        width = self.width() - 2 * PAD
        picture = QRectF(PAD, PAD, width, self._look.scaled(self.picture_height))
        self.paint_picture(painter, picture, face)
        words = words_in(self._look, self.words(), self.step, self.weight())
        top = picture.bottom() + GAP
        room = QRectF(PAD, top, width, self.height() - top - PAD)
        words.paint(painter, room, self._look.color(face.words), CENTRE)
        if self.isChecked():
            self._paint_badge(painter)

    def natural_width(self) -> int:
        """Return the width of the name in one line."""
        return 2 * PAD + self.measured.natural_width

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        width = 2 * PAD + self.measured.narrowest_width
        return QSize(width, self.heightForWidth(self.natural_width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of picture and name."""
        picture = self._look.scaled(self.picture_height)
        return picture + GAP + self.measured.height(width - 2 * PAD) + 2 * PAD

    def _paint_badge(self, painter: QPainter) -> None:
        side = self._look.scaled(BADGE)
        badge = QRectF(self.width() - side - PAD / 2, PAD / 2, side, side)
        paint_box(painter, badge, radius=side / 2, ground=self._look.color("accent"))
        inset = (side - self._look.scaled(TICK)) / 2
        tick = self._look.icon("check", "on_accent", TICK)
        painter.drawPixmap(badge.topLeft() + QPointF(inset, inset), tick)


class TileChoice(ArrowGroup):
    """Always one of a few tiles; `options` are pairs of tile and value."""

    chosen = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Tile, object]], *, across: Sequence[int], name: str
    ) -> None:
        super().__init__(name)
        self._values = tuple(value for _, value in options)
        flow = EvenFlow(self, across=across, wrapping=True)
        for place, (tile, _value) in enumerate(options):
            tile.clicked.connect(partial(self._pressed, place))
            self._members.append(tile)
            flow.addWidget(tile)

    def value(self) -> object:
        """Return what is chosen, or None."""
        pairs = zip(self._values, self._members, strict=True)
        return next((value for value, tile in pairs if tile.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        for own, tile in zip(self._values, self._members, strict=True):
            tile.setChecked(own == value)

    def _pressed(self, place: int) -> None:
        self.set_value(self._values[place])
        self.chosen.emit(self.value())
