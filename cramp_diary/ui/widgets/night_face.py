"""How a night of the month looks: its ground, its date in the corner, its number."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.night_mark import (
    COLUMN_RADIUS,
    cramp_depth,
    paint_away,
    paint_hatching,
    paint_ring,
)
from cramp_diary.ui.widgets.words import CENTRE, Words, words_in
from cramp_diary.wording.formats import count
from cramp_diary.wording.nights_drawn import at_least

__all__ = [
    "ABOVE_DATE",
    "PAD",
    "PLATED",
    "RADIUS",
    "paint_figure",
    "paint_night_ground",
    "paint_plate",
]

RADIUS: Final = 8
PAD: Final = 8
ABOVE_DATE: Final = 2
RING_DIAMETER: Final = 14
FIGURE_CENTRE: Final = 0.54
PLATE_INSET: Final = 4.0
PLATED: Final = (NightStatus.UNRECORDED, NightStatus.PARTLY)


def paint_night_ground(painter: QPainter, look: Look, rect: QRectF, mark: NightMark) -> None:
    """Fill the cell of a night that is over with what is known of it; nothing for a quiet one."""
    if mark.status is NightStatus.CRAMPS:
        ground = look.color(f"cramp_{cramp_depth(mark.cramps)}")
        paint_box(painter, rect, radius=RADIUS, ground=ground)
    elif mark.status is NightStatus.AWAY:
        paint_away(painter, look, rect, RADIUS)
    elif mark.status in PLATED:
        paint_hatching(painter, look, rect, RADIUS, "line")


def paint_plate(painter: QPainter, look: Look, date_room: QRectF, words: Words) -> None:
    """Clear the hatching under a date, so that it can be read."""
    width = min(words.natural_width, date_room.width()) + 2 * PLATE_INSET
    plate = QRectF(
        date_room.left() - PLATE_INSET, date_room.top() + 2, width, date_room.height() - 3
    )
    paint_box(painter, plate, radius=COLUMN_RADIUS, ground=look.color("card"))


def paint_figure(
    painter: QPainter, look: Look, rect: QRectF, below: float, mark: NightMark
) -> None:
    """Draw the number of cramps or the ring a little under the middle, and below the date."""
    line = look.line_height(Step.FIGURE)
    centre = QPointF(rect.center().x(), round(max(rect.height() * FIGURE_CENTRE, below + line / 2)))
    if mark.status is NightStatus.QUIET:
        paint_ring(painter, look, centre, look.scaled(RING_DIAMETER))
    elif mark.cramps:
        _paint_number(painter, look, QRectF(0, centre.y() - line / 2, rect.width(), line), mark)


def _paint_number(painter: QPainter, look: Look, room: QRectF, mark: NightMark) -> None:
    partly = mark.status is NightStatus.PARTLY
    text = at_least(mark.cramps) if partly else count(mark.cramps)
    words = words_in(look, text, Step.FIGURE, BOLD)
    depth = cramp_depth(mark.cramps)
    if partly:
        plate = QRectF(0, room.top(), words.natural_width + PAD, room.height())
        plate.moveCenter(room.center())
        paint_box(painter, plate, radius=COLUMN_RADIUS, ground=look.color(f"cramp_{depth}"))
    words.paint(painter, room, look.color(f"on_cramp_{depth}"), CENTRE)
