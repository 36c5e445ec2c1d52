"""Marks, and an interval on its axis."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from cramp_diary.ui.factors.axis import BAND, TICKS, place, span
from cramp_diary.ui.factors.rows import Estimate, Mark
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.words import CENTRE, words_in
from cramp_diary.wording.findings import FindingWords

__all__ = ["axis_point", "paint_axis", "paint_interval", "paint_mark", "paint_no_estimate"]

LINE: Final = 2.5
CAP: Final = 10.0
ARROW: Final = 7.0
POINT: Final = 13
AROUND_WORDS: Final = 2


def axis_point(left: float, width: float, share: float) -> float:
    """Return where a share of the axis is that has a room of `width` pixels from `left` on."""
    # Arrows go beyond the ends of the axis.
    return left + ARROW + (width - 2 * ARROW) * share


BESIDE_ARROW: Final = 1.6
"""How far from the tip of an arrow a mark stands, in its own sizes."""


def paint_axis(painter: QPainter, look: Look, plot: QRectF) -> None:
    """Paint the band of about the same, and lines at half, the same and twice."""
    low, high = (_x(plot, share) for share in BAND)
    painter.fillRect(QRectF(low, plot.top(), high - low, plot.height()), look.color("band"))
    for ratio in TICKS:
        same = ratio == 1
        x = round(_x(plot, place(ratio)))
        line = QRectF(x - same, plot.top(), 1 + same, plot.height())
        painter.fillRect(line, look.color("edge" if same else "line"))


def paint_interval(
    painter: QPainter, look: Look, plot: QRectF, estimate: Estimate, ground: str
) -> None:
    """Paint an estimate with its limits; a limit beyond the axis is an arrow."""
    shown = span(estimate.low, estimate.high)
    role = "accent" if estimate.stands_out else "muted"
    middle = plot.center().y()
    low, high = _x(plot, shown.low), _x(plot, shown.high)
    size = look.scaled(POINT)
    # The mark stands beside an arrow, not on it, also where the estimate itself is beyond.
    point = _x(plot, place(estimate.ratio))
    point = min(point, high - BESIDE_ARROW * size) if shown.cut_high else point
    point = max(point, low + BESIDE_ARROW * size) if shown.cut_low else point
    pen = QPen(look.color(role), LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(min(low, point), middle), QPointF(max(high, point), middle))
    for x, cut, outwards in ((low, shown.cut_low, -1.0), (high, shown.cut_high, 1.0)):
        if cut:
            _paint_arrow(painter, look, QPointF(x, middle), outwards, role)
        elif min(shown.high, 1 - shown.low) > 0:
            painter.drawLine(QLineF(x, middle - CAP / 2, x, middle + CAP / 2))
    box = QRectF(0, 0, size, size)
    box.moveCenter(QPointF(point, middle))
    paint_mark(painter, look, estimate.point, box, (role, ground))


def paint_no_estimate(painter: QPainter, look: Look, plot: QRectF) -> None:
    """Say in the middle of the axis that there is no estimate."""
    words = words_in(look, FindingWords.no_estimate, Step.SMALL)
    rect = QRectF(0, 0, words.natural_width + 1, look.line_height(Step.SMALL))
    rect.moveCenter(QPointF(_x(plot, place(1)), plot.center().y()))
    plate = rect.adjusted(-AROUND_WORDS, 0, AROUND_WORDS, 0)
    painter.fillRect(plate, look.color("band"))
    words.paint(painter, rect, look.color("muted"), CENTRE)


def paint_mark(
    painter: QPainter, look: Look, mark: Mark, box: QRectF, roles: tuple[str, str]
) -> None:
    """Paint a shape into a square, in the first of two roles, open ones on the second."""
    painter.save()
    color, ground = (look.color(role) for role in roles)
    middle, size = box.center(), box.width()
    thick = QPen(color, max(2.0, size / 7))
    painter.setPen(Qt.PenStyle.NoPen if mark in {Mark.SQUARE, Mark.DISC, Mark.DOTS} else thick)
    painter.setBrush(color if mark in {Mark.SQUARE, Mark.DISC, Mark.DOTS} else ground)
    if mark is Mark.SQUARE:
        inset = size / 12
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 2, 2)
    elif mark is Mark.DISC:
        painter.drawEllipse(box)
    elif mark is Mark.CIRCLE:
        inset = thick.widthF() / 2
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    elif mark is Mark.RINGS:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (-1, 1):
            painter.drawEllipse(middle + QPointF(side * size / 5, 0), size / 3.2, size / 3.2)
    elif mark is Mark.SAME:
        for side in (-1, 1):
            y = middle.y() + side * size / 5
            painter.drawLine(QLineF(box.left() + 1, y, box.right() - 1, y))
    else:
        for side in (-1, 0, 1):
            painter.drawEllipse(middle + QPointF(side * size / 3, 0), size / 9, size / 9)
    painter.restore()


def _paint_arrow(painter: QPainter, look: Look, tip: QPointF, outwards: float, role: str) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(role))
    end = tip + QPointF(outwards * ARROW, 0)
    corners = [end, tip + QPointF(0, -ARROW + 1), tip + QPointF(0, ARROW - 1)]
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def _x(plot: QRectF, share: float) -> float:
    return axis_point(plot.left(), plot.width(), share)
