"""How a cell of the sheet is painted: ground, lines, mark, words, what is wrong, the ring."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, REGULAR, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.night_mark import (
    cramp_depth,
    paint_away,
    paint_hatching,
    paint_ring,
)

__all__ = ["BORDER", "LEAD", "PAD", "CellFace", "paint_cell"]

PAD: Final = 8
BORDER: Final = 3
MARK: Final = 14
RING: Final = 12
ICON: Final = 16
LEAD: Final = 22
"""The room that a mark or icon takes before the words, at 100 %."""


@dataclass(frozen=True, slots=True)
class CellFace:
    """What is painted of a cell."""

    text: str = ""
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    muted: bool = False
    small: bool = False
    wrong: bool = False
    mark: NightMark | None = None
    icon: str = ""
    is_chosen: bool = False
    has_keyboard: bool = False


def paint_cell(painter: QPainter, look: Look, rect: QRect, face: CellFace) -> None:
    """Paint a cell into the upper part of `rect`; below it there is room for a sentence."""
    color = look.color
    cell = QRect(rect.left(), rect.top(), rect.width(), look.control_height())
    painter.save()
    painter.fillRect(rect, color("accent_soft" if face.is_chosen else "card"))
    for bottom in {cell.bottom(), rect.bottom()}:
        painter.fillRect(QRect(rect.left(), bottom, rect.width(), 1), color("line"))
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), color("line"))
    if face.wrong:
        _paint_wrong(painter, look, cell, BORDER if face.has_keyboard else 0)
    _paint_content(painter, look, cell, face)
    if face.has_keyboard:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), BORDER))
        inset = BORDER / 2
        box = QRectF(cell).adjusted(inset, inset, -inset - 1, -inset - 1)
        painter.drawRoundedRect(box, BORDER, BORDER)
    painter.restore()


def _paint_wrong(painter: QPainter, look: Look, cell: QRect, inset: int) -> None:
    inside = cell.adjusted(inset, inset, -inset - 1, -inset - 1)
    painter.fillRect(inside, look.color("card"))
    painter.setPen(QPen(look.color("warning"), BORDER))
    half = BORDER / 2
    painter.drawRect(QRectF(inside).adjusted(half, half, -half, -half))


def _paint_content(painter: QPainter, look: Look, cell: QRect, face: CellFace) -> None:
    room = cell.adjusted(PAD, 0, -PAD - 1, -1)
    if face.mark is not None:
        _paint_mark(painter, look, room, face.mark)
        room.adjust(look.scaled(LEAD), 0, 0, 0)
    if face.icon:
        top = room.center().y() - look.scaled(ICON) // 2
        painter.drawPixmap(room.left(), top, look.icon(face.icon, "muted", ICON))
        room.adjust(look.scaled(LEAD), 0, 0, 0)
    step = Step.SMALL if face.small else Step.BODY
    font = look.font(step, BOLD if face.wrong else REGULAR, tabular=True)
    painter.setFont(font)
    role = "warning" if face.wrong else "muted" if face.muted else "text"
    painter.setPen(look.color(role))
    text = QFontMetrics(font).elidedText(face.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(face.align | Qt.AlignmentFlag.AlignVCenter), text)


def _paint_mark(painter: QPainter, look: Look, room: QRect, mark: NightMark) -> None:
    side = look.scaled(MARK)
    middle = QPointF(room.left() + side / 2, room.center().y() + 0.5)
    square = QRectF(0, 0, side, side)
    square.moveCenter(middle)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark.status is NightStatus.QUIET:
        paint_ring(painter, look, middle, look.scaled(RING))
    elif mark.status is NightStatus.CRAMPS:
        ground = look.color(f"cramp_{cramp_depth(mark.cramps)}")
        paint_box(painter, square, radius=3, ground=ground)
    elif mark.status is NightStatus.AWAY:
        paint_away(painter, look, square, 3)
    else:
        paint_hatching(painter, look, square, 4, "muted")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
