"""A medicine's bar: colour and hatching by its place in the list, caps where it begins or ends."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.drawing import hatch, rounded

__all__ = [
    "BAR_HEIGHT",
    "COLORS",
    "paint_bar",
    "paint_cap",
    "paint_change",
    "paint_dot",
    "paint_tick",
]

COLORS: Final = 6
BAR_HEIGHT: Final = 12
RADIUS: Final = 2
CAP_WIDTH: Final = 3
CAP_HEIGHT: Final = 20
CHANGE_GAP: Final = 1
CHANGE_LINE: Final = 2
PITCH: Final = 11.0
THICK: Final = 1.75
THIN: Final = 1.25
BETWEEN_DOTS: Final = 8.0
DOT: Final = 1.5
SINGLE_DOSE: Final = 3.0


def paint_bar(painter: QPainter, look: Look, rect: QRectF, number: int) -> None:
    """Draw the bar of the medicine at `number` in the list, from 0; six looks, then again."""
    paint_box(painter, rect, radius=RADIUS, ground=look.color(_role(number)))
    # A line of the bar's own colour is left around the hatching, to keep its outline whole.
    path, color = rounded(rect.adjusted(1, 1, -1, -1), RADIUS - 1), look.color("card")
    match number % COLORS:
        case 1:
            hatch(painter, path, QPen(color, THICK), PITCH)
        case 2:
            middle = QRectF(rect.left(), rect.center().y() - 1, rect.width(), 2)
            painter.fillRect(middle, color)
        case 3:
            painter.fillPath(_dots(rect), color)
        case 4:
            hatch(painter, path, QPen(color, THIN), PITCH)
            hatch(painter, path, QPen(color, THIN), PITCH, falling=True)
        case 5:
            hatch(painter, path, QPen(color, THICK), PITCH, falling=True)


def paint_cap(painter: QPainter, look: Look, at: QPointF, number: int) -> None:
    """Draw an upright cap through the middle line of a bar, where a course begins or ends."""
    cap = QRectF(round(at.x()) - CAP_WIDTH / 2, at.y() - CAP_HEIGHT / 2, CAP_WIDTH, CAP_HEIGHT)
    paint_box(painter, cap, radius=1, ground=look.color(_role(number)))


def paint_change(painter: QPainter, look: Look, at: QPointF, number: int, ground: str) -> None:
    """Draw the double cap of a change of dose; between its lines is the ground of the row."""
    top, x = at.y() - CAP_HEIGHT / 2, round(at.x())
    between = QRectF(x - CHANGE_GAP / 2, top, CHANGE_GAP, CAP_HEIGHT)
    painter.fillRect(between, look.color(ground))
    left = between.translated(-CHANGE_LINE, 0)
    left.setWidth(CHANGE_LINE)
    right = left.translated(CHANGE_LINE + CHANGE_GAP, 0)
    for line in (left, right):
        painter.fillRect(line, look.color(_role(number)))


def paint_tick(painter: QPainter, look: Look, rect: QRectF, number: int) -> None:
    """Draw a single dose where no bar is."""
    paint_box(painter, rect, radius=1, ground=look.color(_role(number)))


def paint_dot(painter: QPainter, look: Look, at: QPointF, number: int) -> None:
    """Draw a single dose below a bar."""
    dot = QPainterPath()
    dot.addEllipse(at, SINGLE_DOSE, SINGLE_DOSE)
    painter.fillPath(dot, look.color(_role(number)))


def _dots(rect: QRectF) -> QPainterPath:
    dots = QPainterPath()
    x = rect.left() + BETWEEN_DOTS / 2
    while x + DOT < rect.right():
        dots.addEllipse(QPointF(x, rect.center().y()), DOT, DOT)
        x += BETWEEN_DOTS
    return dots


def _role(number: int) -> str:
    return f"medicine_{number % COLORS + 1}"
