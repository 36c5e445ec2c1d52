"""One segment of a row or column of joined ones."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.chips import chosen_face
from cramp_diary.ui.widgets.pressable import Face, Pressable

__all__ = ["Segment"]

LEAST_WIDTH: Final = 80
BEYOND: Final = 20
RING_INSIDE: Final = -5


class Segment(Pressable):
    """The outer ones carry the round corners of the whole.

    `equals` are those that it shall be as wide as.
    """

    pad = 14
    gap = 6
    icon_px = 16
    tick_pad = 8

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, words)
        self._in_row = self._first = self._last = True
        self.equals: Sequence[Segment] = ()
        self.setCheckable(True)

    def stand(self, *, in_row: bool, first: bool, last: bool) -> None:
        """Stand in a row or a column, perhaps at an end of it."""
        self._in_row, self._first, self._last = in_row, first, last
        self.update()

    def face(self) -> Face:
        """Return the look of its state; the edge is the row's."""
        face = chosen_face(self, self._look)
        edge = face.edge if self.isDown() or not self.isEnabled() else "edge"
        return Face(ground=face.ground, edge=edge, words=face.words)

    def weight(self) -> int:
        """Return the heavier weight when chosen."""
        return SEMIBOLD if self.isChecked() else REGULAR

    def heaviest(self) -> int:
        """Return the weight of a chosen segment."""
        return SEMIBOLD

    def shown_icon(self) -> str:
        """Return the tick when chosen."""
        return "check" if self.isChecked() else ""

    def icon_role(self, face: Face) -> str:
        """Return the colour of the words."""
        return face.words

    def content_rect(self) -> QRectF:
        """Return nearly all of it; a tick fits in where words stand alone."""
        return QRectF(self.rect()).adjusted(self.tick_pad, 0, -self.tick_pad, 0)

    def around_words(self) -> int:
        """Return the room beside the words, the same with and without a tick."""
        tick = self._look.scaled(self.icon_px) + self.gap
        return max(2 * self.pad, 2 * self.tick_pad + tick)

    def natural_width(self) -> int:
        """Return the width of the words in one line, or the widest of a row of equals."""
        parts = self.equals or (self,)
        width = max(part.around_words() + part.measured.natural_width for part in parts)
        return max(width, LEAST_WIDTH if self.equals else 0)

    def ring(self) -> Ring:
        """Return the ring inside, so that it covers no neighbour."""
        return Ring(self.rect(), self.corner, RING_INSIDE)

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint this part of the whole's box, and the line to the next part."""
        color = self._look.color
        before, after = (0 if self._first else BEYOND), (0 if self._last else BEYOND)
        box = QRectF(self.rect())
        line = QRectF(box)
        if self._in_row:
            box.adjust(-before, 0, after, 0)
            line.adjust(self.width() - 1, 1, 0, -1)
        else:
            box.adjust(0, -before, 0, after)
            line.adjust(1, self.height() - 1, -1, 0)
        painter.save()
        painter.setClipRect(self.rect())
        ground, edge = color(face.ground), color(face.edge)
        paint_box(painter, box, radius=self.corner, ground=ground, edge=edge)
        if not self._last:
            painter.fillRect(line, color("edge"))
        painter.restore()
