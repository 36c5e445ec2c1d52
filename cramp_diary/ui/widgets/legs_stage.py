"""How the legs are laid into a widget, with the words above and below them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTransform

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.legs_drawing import SIZE, LegsDrawing
from cramp_diary.ui.widgets.words import CENTRE, words_in
from cramp_diary.wording.legs import LegsWords

__all__ = ["LegsStage"]

OUTLINE: Final = 2.0
FINE_LINE: Final = 1.25
FINE_OPACITY: Final = 0.55
BELOW_VIEWS: Final = 2
FEET_END_BEFORE: Final = 2
PLATE_INSET: Final = 2
MOST_LINES: Final = 3


@dataclass(frozen=True)
class LegsStage:
    """The legs in a widget of `size` pixels, as large as they fit, in the middle of its width."""

    look: Look
    size: QSizeF

    @classmethod
    def size_for(cls, look: Look, height: int) -> QSize:
        """Return the size of a widget whose legs are `height` pixels high."""
        width = round(height * SIZE.width() / SIZE.height())
        line = look.line_height(Step.SMALL)
        # As high as if there were room for everything: what is above the legs wraps over them.
        stage = cls(look, QSizeF(width, height + BELOW_VIEWS + (MOST_LINES + 1) * line))
        return QSize(width, height + stage.above + stage.below)

    @property
    def above(self) -> int:
        """Return the height of the words above, which wrap over narrow legs.

        The more lines they take, the less height is left for the legs, and the narrower these are.
        """
        views = [words_in(self.look, v, Step.SMALL) for v in (LegsWords.front, LegsWords.behind)]
        line = self.look.line_height(Step.SMALL)
        heights = [BELOW_VIEWS + lines * line for lines in range(1, MOST_LINES + 1)]
        for height in heights:
            legs = (self.size.height() - height - self.below) * SIZE.width() / SIZE.height()
            room = max(1, int(min(self.size.width(), legs) / 2))
            if BELOW_VIEWS + max(words.height(room) for words in views) <= height:
                return height
        return heights[-1]

    @property
    def below(self) -> int:
        """Return the height of the words below."""
        return self.look.line_height(Step.SMALL)

    @property
    def factor(self) -> float:
        """Return how many pixels a unit of the drawing takes."""
        room = self.size.height() - self.above - self.below
        return max(0.01, min(self.size.width() / SIZE.width(), room / SIZE.height()))

    @property
    def to_widget(self) -> QTransform:
        """Return the way from the drawing's units to pixels."""
        left = (self.size.width() - SIZE.width() * self.factor) / 2
        return QTransform.fromTranslate(left, self.above).scale(self.factor, self.factor)

    def paint_lines(self, painter: QPainter, drawing: LegsDrawing) -> None:
        """Paint every outline, and the fine lines inside the muscles."""
        to_widget, color = self.to_widget, self.look.color("text")
        pen = QPen(color, max(1.0, OUTLINE * self.factor))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for path in (*drawing.places.values(), *drawing.joints):
            painter.strokePath(to_widget.map(path), pen)
        color.setAlphaF(FINE_OPACITY)
        pen = QPen(color, max(1.0, FINE_LINE * self.factor))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        for path in drawing.lines:
            painter.strokePath(to_widget.map(path), pen)

    def paint_number(
        self, painter: QPainter, outline: QPainterPath, number: int, role: str, down: float
    ) -> None:
        """Paint the number of a place on a plate that parts it from the lines.

        It stands in the middle, `down` of its height lower.
        """
        words = words_in(self.look, str(number), Step.SMALL, SEMIBOLD)
        side = self.look.line_height(Step.SMALL) - PLATE_INSET
        plate = QRectF(0, 0, side, side)
        plate.moveCenter(outline.boundingRect().center() + QPointF(0, down * side))
        if role == "text":
            paint_box(painter, plate, radius=side / 2, ground=self.look.color("card"))
        words.paint(painter, plate, self.look.color(role), CENTRE)

    def paint_words(self, painter: QPainter) -> None:
        """Say from where each view is seen and whose leg is which."""
        views = (LegsWords.front, LegsWords.behind)
        self._paint_row(painter, views, 0, self.above - BELOW_VIEWS)
        top = self.above + SIZE.height() * self.factor - FEET_END_BEFORE
        # The person's own sides: mirrored from the front, as one sees them from behind.
        legs = (LegsWords.right, LegsWords.left, LegsWords.left, LegsWords.right)
        self._paint_row(painter, legs, top, self.below)

    def _paint_row(
        self, painter: QPainter, texts: tuple[str, ...], top: float, height: float
    ) -> None:
        place = self.to_widget.mapRect(QRectF(0, 0, SIZE.width() / len(texts), 0))
        for number, text in enumerate(texts):
            room = QRectF(place.left() + number * place.width(), top, place.width(), height)
            words_in(self.look, text, Step.SMALL).paint(
                painter, room, self.look.color("muted"), CENTRE
            )
