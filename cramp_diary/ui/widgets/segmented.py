"""A row of joined segments of which one is chosen."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from cramp_diary.ui.look.focus_ring import Ring
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.chips import chosen_face
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.pressable import Face, Pressable

__all__ = ["Segmented"]

EQUAL_UP_TO: Final = 3
LEAST_WIDTH: Final = 80
BEYOND: Final = 20


class _Segment(Pressable):
    """One part of the row; the outer ones carry the round corners."""

    pad = 14
    gap = 6
    icon_px = 16
    tick_pad = 8

    def __init__(self, look: Look, words: str, *, is_first: bool, is_last: bool) -> None:
        super().__init__(look, words)
        self._is_first = is_first
        self._is_last = is_last
        self.equals: Sequence[_Segment] = ()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def face(self) -> Face:
        """Return the look of its state; the edge is the row's."""
        face = chosen_face(self, self._look)
        return Face(
            ground=face.ground, edge=face.edge if self.isDown() else "edge", words=face.words
        )

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

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint this part of the row's box, and the line to the next part."""
        color = self._look.color
        painter.save()
        painter.setClipRect(self.rect())
        left, right = (0 if self._is_first else BEYOND), (0 if self._is_last else BEYOND)
        box = QRectF(self.rect()).adjusted(-left, 0, right, 0)
        edge = color(face.edge) if self.isEnabled() else color("line")
        paint_box(painter, box, radius=self.corner, ground=color(face.ground), edge=edge)
        if not self._is_last:
            painter.fillRect(QRect(self.width() - 1, 1, 1, self.height() - 2), color("edge"))
        painter.restore()

    def ring(self) -> Ring:
        """Return the ring inside, so that it covers no neighbour."""
        return Ring(self.rect(), self.corner, -5)

    def around_words(self) -> int:
        """Return the room beside the words, the same with and without a tick."""
        tick = self._look.scaled(self.icon_px) + self.gap
        return max(2 * self.pad, 2 * self.tick_pad + tick)

    def sizeHint(self) -> QSize:
        """Return the words in one line, or the widest words of a row of equals."""
        parts = self.equals or (self,)
        width = max(part.around_words() + part.measured.natural_width for part in parts)
        width = max(width, LEAST_WIDTH if self.equals else 0)
        return QSize(width, self.heightForWidth(width))


class Segmented(ArrowGroup):
    """Always one of a few; with `can_clear` none, too, by pressing the chosen one again.

    `options` are pairs of words and value. Up to three are equally wide.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        options: Sequence[tuple[str, object]],
        *,
        can_clear: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(name)
        self._can_clear = can_clear
        self._values = tuple(value for _, value in options)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(options) - 1
        parts = [
            _Segment(look, words, is_first=i == 0, is_last=i == last)
            for i, (words, _) in enumerate(options)
        ]
        for i, part in enumerate(parts):
            part.equals = parts if len(parts) <= EQUAL_UP_TO else ()
            part.clicked.connect(partial(self._pressed, i))
            self._members.append(part)
            row.addWidget(part)

    def value(self) -> object:
        """Return what is chosen, or None."""
        pairs = zip(self._values, self._members, strict=True)
        return next((value for value, part in pairs if part.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        for own, part in zip(self._values, self._members, strict=True):
            part.setChecked(own == value)

    def _pressed(self, index: int) -> None:
        pressed = self._members[index]
        if not pressed.isChecked() and not self._can_clear:
            pressed.setChecked(True)
            return
        for i, part in enumerate(self._members):
            part.setChecked(i == index and pressed.isChecked())
        self.chosen.emit(self.value())
