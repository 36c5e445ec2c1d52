"""What the marks of the strip mean."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.night_mark import (
    COLUMN_RADIUS,
    RING_DIAMETER,
    paint_away,
    paint_hatching,
    paint_ring,
)
from cramp_diary.ui.widgets.words import Words, words_in
from cramp_diary.wording.nights_drawn import StripWords

__all__ = ["StripLegend"]

SAMPLE: Final = (15, 16)
AFTER_SAMPLE: Final = 8
BETWEEN: Final = 20
ALWAYS: Final = (NightStatus.CRAMPS, NightStatus.QUIET, NightStatus.UNRECORDED)
BLOCK: Final = 6
BLOCK_RADIUS: Final = 2


class StripLegend(QWidget):
    """Samples with words, from the right; *away* and *partly* only where they occur."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[NightStatus, ...] = ALWAYS
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._in_words())
        look.changed.connect(self._look_changed)

    def set_nights(self, nights: Iterable[NightMark]) -> None:
        """Explain the marks of these nights."""
        found = {mark.status for mark in nights} | set(ALWAYS)
        self._shown = tuple(status for status in _words() if status in found)
        self.setAccessibleName(self._in_words())
        self._look_changed()

    def sizeHint(self) -> QSize:
        """Return all of it in one line."""
        items = sum(self._width(words) for _, words in self._items())
        width = items + BETWEEN * (len(self._shown) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the widest sample with its words."""
        widest = max(self._width(words) for _, words in self._items())
        return QSize(widest, self._look.line_height(Step.SMALL))

    def hasHeightForWidth(self) -> bool:
        """Return that it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines at a width."""
        return len(self._lines(width)) * self._look.line_height(Step.SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line by line, each to the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._look.line_height(Step.SMALL)
        lines = self._lines(self.width())
        top = (self.height() - height * len(lines)) / 2
        for line in lines:
            taken = sum(self._width(words) for _, words in line) + BETWEEN * (len(line) - 1)
            left = float(self.width() - taken)
            for status, words in line:
                self._paint_item(painter, status, words, QPointF(left, top))
                left += self._width(words) + BETWEEN
            top += height
        painter.end()

    def _paint_item(
        self, painter: QPainter, status: NightStatus, words: Words, at: QPointF
    ) -> None:
        height = self._look.line_height(Step.SMALL)
        wide, high = (self._look.scaled(side) for side in SAMPLE)
        sample = QRectF(at.x(), round(at.y() + (height - high) / 2), wide, high)
        _paint_sample(painter, self._look, sample, status)
        room = QRectF(sample.right() + AFTER_SAMPLE, at.y(), words.natural_width + 1, height)
        words.paint(painter, room, self._look.color("muted"))

    def _items(self) -> Iterator[tuple[NightStatus, Words]]:
        return ((s, words_in(self._look, _words()[s], Step.SMALL)) for s in self._shown)

    def _width(self, words: Words) -> int:
        return self._look.scaled(SAMPLE[0]) + AFTER_SAMPLE + words.natural_width

    def _lines(self, width: int) -> list[list[tuple[NightStatus, Words]]]:
        lines: list[list[tuple[NightStatus, Words]]] = [[]]
        taken = 0
        for status, words in self._items():
            taken += self._width(words) + (BETWEEN if lines[-1] else 0)
            if lines[-1] and taken > width:
                lines.append([])
                taken = self._width(words)
            lines[-1].append((status, words))
        return lines

    def _in_words(self) -> str:
        return ", ".join(_words()[status] for status in self._shown)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _words() -> dict[NightStatus, str]:
    return {
        NightStatus.CRAMPS: StripWords.cramps,
        NightStatus.QUIET: StripWords.quiet,
        NightStatus.UNRECORDED: StripWords.unrecorded,
        NightStatus.PARTLY: StripWords.partly,
        NightStatus.AWAY: StripWords.away,
    }


def _paint_sample(painter: QPainter, look: Look, rect: QRectF, status: NightStatus) -> None:
    lower = QRectF(rect)
    lower.setTop(rect.bottom() - 1 - look.scaled(BLOCK))
    if status is NightStatus.QUIET:
        paint_ring(painter, look, rect.center(), look.scaled(RING_DIAMETER))
    elif status is NightStatus.AWAY:
        paint_away(painter, look, rect, COLUMN_RADIUS)
    elif status is NightStatus.UNRECORDED:
        paint_hatching(painter, look, rect, COLUMN_RADIUS)
    elif status is NightStatus.PARTLY:
        paint_hatching(painter, look, rect.adjusted(0, 0, 0, -lower.height() - 1), COLUMN_RADIUS)
        _paint_block(painter, look, lower.adjusted(0, 1, 0, 0))
    else:
        _paint_block(painter, look, lower.adjusted(0, 0, 0, -1))
        _paint_block(painter, look, lower.translated(0, -lower.height() - 1).adjusted(0, 0, 0, -1))


def _paint_block(painter: QPainter, look: Look, rect: QRectF) -> None:
    paint_box(painter, rect, radius=BLOCK_RADIUS, ground=look.color("cramp_2"))
