"""One estimate on its axis, with the words of the axis above it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.factors.axis import TICKS, place
from cramp_diary.ui.factors.interval_paint import axis_point, paint_axis, paint_interval
from cramp_diary.ui.factors.rows import Estimate
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.words import CENTRE, words_in
from cramp_diary.wording.findings import FindingWords

__all__ = ["IntervalView"]

PLOT: Final = 34
UNDER_WORDS: Final = 2
BETWEEN: Final = 8
WIDEST: Final = 620
NARROWEST: Final = 210
OUTER: Final = (0.3, 3.4)
"""The ratios at which the words for still fewer and still more stand."""


class IntervalView(QWidget):
    """The ratio with its limits between a quarter and four times as many cramps."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._estimate: Estimate | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        look.changed.connect(self.updateGeometry)

    def show_estimate(self, estimate: Estimate | None, spoken: str) -> None:
        """Show an estimate, or nothing."""
        self._estimate = estimate
        self.setAccessibleName(spoken)
        self.setVisible(estimate is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height for the words and the line."""
        return QSize(self._look.scaled(NARROWEST), self._top() + self._look.scaled(PLOT))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words that have room, the axis and the interval."""
        if self._estimate is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), self._look.scaled(WIDEST))
        plot = QRectF(0, self._top(), width, self.height() - self._top())
        self._paint_words(painter, width)
        paint_axis(painter, self._look, plot)
        paint_interval(painter, self._look, plot, self._estimate, "card")
        painter.end()

    def _paint_words(self, painter: QPainter, width: int) -> None:
        texts = (FindingWords.half, FindingWords.same, FindingWords.twice)
        named = [*zip(TICKS, texts, strict=True), *zip(OUTER, _outer_words(), strict=True)]
        taken: list[QRectF] = []
        for ratio, text in named:
            words = words_in(self._look, text, Step.SMALL)
            box = QRectF(0, 0, words.natural_width + 1, self._look.line_height(Step.SMALL))
            box.moveLeft(axis_point(0, width, place(ratio)) - box.width() / 2)
            around = box.adjusted(-BETWEEN, 0, BETWEEN, 0)
            inside = box.left() >= 0 and box.right() <= width
            if inside and not any(around.intersects(other) for other in taken):
                words.paint(painter, box, self._look.color("muted"), CENTRE)
                taken.append(box)

    def _top(self) -> int:
        return self._look.line_height(Step.SMALL) + UNDER_WORDS


def _outer_words() -> tuple[str, str]:
    return FindingWords.fewer, FindingWords.more
