"""A night as a little picture: blocks to count, a ring, hatching, a dash, a dashed outline."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.drawing import hatch, outline_dashed, rounded

__all__ = [
    "block_height",
    "cramp_depth",
    "mark_height",
    "paint_away",
    "paint_blocks",
    "paint_hatching",
    "paint_mark",
    "paint_ring",
]

MOST_BLOCKS: Final = 4
MOST_BLOCKS_BELOW_HATCHING: Final = 3
BLOCK_HEIGHT: Final = 10
BLOCK_GAP: Final = 2
BLOCK_RADIUS: Final = 3.0
COLUMN_RADIUS: Final = 4.0
HATCH_PITCH: Final = 8.0
RING_DIAMETER: Final = 11
DASH_LENGTH: Final = 14
PLUS_ARM: Final = 3.0


def cramp_depth(cramps: int) -> int:
    """Return the step, 1 to 4, of the cramp scale for one cramp or more."""
    return min(cramps, MOST_BLOCKS)


def block_height(look: Look) -> int:
    """Return the height of the block that stands for one cramp."""
    return look.scaled(BLOCK_HEIGHT)


def mark_height(look: Look) -> int:
    """Return the height of a night's mark in a strip: four blocks with their gaps."""
    return MOST_BLOCKS * (block_height(look) + BLOCK_GAP)


def paint_mark(
    painter: QPainter, look: Look, rect: QRectF, mark: NightMark, *, unfinished: bool = False
) -> None:
    """Draw a night so that it stands on the lower edge of `rect`.

    `unfinished`: the night is not over, so that an empty one is no gap but a dashed outline.
    """
    if mark.status is NightStatus.QUIET:
        diameter = min(look.scaled(RING_DIAMETER), round(rect.width()))
        paint_ring(
            painter, look, QPointF(rect.center().x(), rect.bottom() - diameter / 2), diameter
        )
    elif mark.status is NightStatus.AWAY:
        paint_away(painter, look, rect, COLUMN_RADIUS)
    elif mark.status is NightStatus.CRAMPS:
        paint_blocks(painter, look, rect, mark.cramps)
    elif unfinished and not mark.cramps:
        outline_dashed(painter, rect, COLUMN_RADIUS, look.color("accent"), 2)
    else:
        blocks = min(mark.cramps, MOST_BLOCKS_BELOW_HATCHING)
        stack = blocks * (block_height(look) + BLOCK_GAP)
        paint_hatching(painter, look, rect.adjusted(0, 0, 0, -stack), COLUMN_RADIUS)
        paint_blocks(painter, look, rect, mark.cramps, MOST_BLOCKS_BELOW_HATCHING)


def paint_ring(painter: QPainter, look: Look, centre: QPointF, diameter: float) -> None:
    """Draw the ring of a night without cramps, 2 px wide and `diameter` from edge to edge."""
    painter.setPen(QPen(look.color("quiet"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, diameter / 2 - 1, diameter / 2 - 1)


def paint_hatching(
    painter: QPainter, look: Look, rect: QRectF, radius: float, edge: str = "hatch"
) -> None:
    """Draw *not recorded*: lines at 45 degrees on their ground, edged in the colour of a role."""
    paint_box(painter, rect, radius=radius, ground=look.color("hatch_ground"))
    hatch(painter, rounded(rect, radius), QPen(look.color("hatch"), 1), HATCH_PITCH)
    paint_box(painter, rect, radius=radius, edge=look.color(edge))


def paint_away(painter: QPainter, look: Look, rect: QRectF, radius: float) -> None:
    """Draw *away*: a dash in the middle of its ground."""
    paint_box(painter, rect, radius=radius, ground=look.color("away_ground"))
    length = min(look.scaled(DASH_LENGTH), rect.width() - 6)
    middle = QPointF(rect.center().x(), round(rect.center().y()))
    painter.fillRect(QRectF(middle.x() - length / 2, middle.y() - 1, length, 2), look.color("away"))


def paint_blocks(
    painter: QPainter, look: Look, rect: QRectF, cramps: int, most: int = MOST_BLOCKS
) -> None:
    """Draw one block for each cramp from the lower edge up; above `most` the last has a plus."""
    if not cramps:
        return
    height = block_height(look)
    depth = cramp_depth(cramps)
    block = QRectF(rect.left(), rect.bottom() - height, rect.width(), height)
    for number in range(min(cramps, most)):
        block.moveBottom(rect.bottom() - number * (height + BLOCK_GAP))
        paint_box(painter, block, radius=BLOCK_RADIUS, ground=look.color(f"cramp_{depth}"))
    if cramps > most:
        _paint_plus(painter, look, block.center(), f"on_cramp_{depth}")


def _paint_plus(painter: QPainter, look: Look, centre: QPointF, role: str) -> None:
    arm = PLUS_ARM * look.scale
    across, up = QRectF(0, 0, 2 * arm, 2), QRectF(0, 0, 2, 2 * arm)
    for stroke in (across, up):
        stroke.moveCenter(centre)
        painter.fillRect(stroke, look.color(role))
