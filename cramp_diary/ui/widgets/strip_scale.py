"""What the marks of a strip stand on: slots of one width, a baseline, dates of Mondays."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.words import LEFT, Words, words_in
from cramp_diary.wording.formats import day_month

__all__ = ["BELOW_MARKS", "Slots", "paint_scale"]

BELOW_MARKS: Final = 8
GAP: Final = 4
TICK: Final = 7
BESIDE_TICK: Final = 4
ROOM_BETWEEN_DATES: Final = 10


@dataclass(frozen=True)
class Slots:
    """Places for nights side by side in `width` pixels.

    `whole` places of which the first `unused` stay empty, because the strip ends with tonight.
    """

    width: int
    whole: int
    unused: int = 0

    def left(self, number: int) -> int:
        """Return where the place of a night begins, on a whole pixel."""
        return round((number + self.unused) * self.width / self.whole)

    def mark(self, number: int, top: int, height: int) -> QRect:
        """Return where a night's mark goes; every mark has the same width."""
        return QRect(self.left(number) + GAP // 2, top, self.width // self.whole - GAP, height)

    def at(self, x: int) -> int:
        """Return the number of the night at a place; it may be out of range."""
        return int(x * self.whole // max(1, self.width)) - self.unused


def paint_scale(
    painter: QPainter, look: Look, slots: Slots, y: int, nights: Sequence[date]
) -> None:
    """Draw the baseline just below `y`, a tick at each Monday and its date where one fits."""
    edge = look.color("edge")
    painter.fillRect(QRectF(0, y + 1, slots.width, 1), edge)
    free_from = 0.0
    for number, night in enumerate(nights):
        if night.weekday():
            continue
        tick = slots.left(number)
        painter.fillRect(QRectF(tick, y, 1, TICK), edge)
        words = words_in(look, day_month(night), Step.SMALL)
        left = min(tick + BESIDE_TICK, slots.width - words.natural_width)
        if left >= free_from:
            _paint_date(painter, look, words, left, y + BELOW_MARKS)
            free_from = left + words.natural_width + ROOM_BETWEEN_DATES


def _paint_date(painter: QPainter, look: Look, words: Words, left: float, top: int) -> None:
    room = QRectF(left, top, words.natural_width + 1, look.line_height(Step.SMALL))
    words.paint(painter, room, look.color("muted"), LEFT)
