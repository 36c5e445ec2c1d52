"""The small picture of a key on the button that it presses."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.words import CENTRE, words_in

__all__ = ["key_cap_size", "paint_key_cap"]

PAD: Final = 8
ABOVE_AND_BELOW: Final = 2
RADIUS: Final = 6


def key_cap_size(look: Look, key: str) -> QSize:
    """Return the room in pixels that the picture of a key takes."""
    width = words_in(look, key, Step.SMALL).natural_width + 2 * PAD
    height = look.line_height(Step.SMALL) + 2 * ABOVE_AND_BELOW
    return QSize(max(width, height), height)


def paint_key_cap(painter: QPainter, look: Look, rect: QRectF, key: str, role: str) -> None:
    """Paint a key with its words in the colour of a role."""
    paint_box(painter, rect, radius=RADIUS, edge=look.color("edge"))
    words_in(look, key, Step.SMALL).paint(painter, rect, look.color(role), CENTRE)
