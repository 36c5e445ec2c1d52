"""The two things to press in a row of the timeline: the entry itself, and *Remove*."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.timeline_plan import (
    LATE,
    Actions,
    Columns,
    RowPlan,
    TimelineRow,
    first_words,
    plan_row,
    second_words,
    time_words,
)
from cramp_diary.ui.widgets.words import RIGHT, Words, words_in
from cramp_diary.wording.timeline import (
    TimelineWords,
    change_entry,
    do_to_entry,
    entry_spoken,
    remove_entry,
)

__all__ = ["EntryBody", "RemoveAction"]

MARK_RADIUS: Final = 8
ICON_PX: Final = 20
CROSS_PX: Final = 16
CROSS_ROOM: Final = 28
ACTION_PAD: Final = 7
ROOM_AROUND_ACTION: Final = 8


class RemoveAction(Pressable):
    """*Remove*, which keeps its place and its turn of the tab key while it is not shown."""

    step = Step.SMALL
    token = 28
    pad = ACTION_PAD
    corner = 8

    def __init__(self, look: Look, row: TimelineRow) -> None:
        super().__init__(look, row.remove or TimelineWords.remove)
        self._shown = False
        self.setToolTip(self.words())
        entry = entry_spoken(row.time, row.words)
        self.setAccessibleName(
            do_to_entry(row.remove, entry) if row.remove else remove_entry(entry)
        )

    def set_shown(self, *, shown: bool) -> None:
        """Show or hide the word."""
        self._shown = shown
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the cross that may stand for the word."""
        return QSize(_cross_width(self._look), super().minimumSizeHint().height())

    def weight(self) -> int:
        """Return the weight of a link."""
        return SEMIBOLD

    def face(self) -> Face:
        """Return a word in the accent colour, with an edge only under the hand."""
        if self.isDown():
            return Face(ground="card", edge="accent", words="accent", line=2)
        if self.underMouse():
            return Face(ground="card", words="accent")
        return Face(ground="", edge="", words="accent")

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the word while it is shown, a cross where it has no room."""
        if self._shown and self.width() >= self.natural_width():
            super().paint_content(painter, face)
        elif self._shown:
            side = self._look.scaled(CROSS_PX)
            corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
            painter.drawPixmap(corner, self._look.icon("cross", face.words, CROSS_PX))


class EntryBody(Pressable):
    """An entry: time, mark on the line, words, second lines; pressing it means *Change*."""

    def __init__(self, look: Look, row: TimelineRow, columns: Columns) -> None:
        super().__init__(look, row.words)
        self.row = row
        self._columns = columns
        self._shown = False
        self._lit = False
        self.line_above = True
        self.line_below = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(change_entry(entry_spoken(row.time, row.words)))
        self.setAccessibleDescription(row.second)

    def set_shown(self, *, shown: bool, lit: bool) -> None:
        """Show *Change* or not, on a row that is lit up or not."""
        self._shown, self._lit = shown, lit
        self.update()

    def plan(self, width: int) -> RowPlan:
        """Return where everything goes at a width."""
        return plan_row(self._look, self.row, self._columns, width, self.action_widths())

    def action_widths(self) -> Actions:
        """Return the widths that *Change* and *Remove* take."""
        remove = self.row.remove or TimelineWords.remove
        words = words_in(self._look, remove, Step.SMALL, SEMIBOLD)
        return Actions(
            change=self._change().natural_width + 2 * ACTION_PAD,
            remove=words.natural_width + 2 * ACTION_PAD,
            cross=_cross_width(self._look),
        )

    def remove_place(self, width: int) -> QRect:
        """Return where *Remove* goes in a row of that width; *Change* is at its left."""
        height = self._look.line_height(Step.SMALL) + ROOM_AROUND_ACTION
        plan = self.plan(width)
        left = round(plan.actions.x()) - plan.remove
        return QRect(left, round(plan.actions.y() - height / 2), plan.remove, height)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row at a width."""
        return self.plan(width).height

    def face(self) -> Face:
        """Return the ground of the state it is in."""
        return Face(ground="accent_soft" if self._lit or self.isDown() else "", edge="")

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the line, the mark on it, and everything that is said."""
        del face
        plan, color = self.plan(self.width()), self._look.color
        top = 0.0 if self.line_above else plan.mark.center().y()
        end = float(self.height()) if self.line_below else plan.mark.center().y()
        painter.fillRect(QRectF(int(self._columns.axis), top, 1, end - top), color("edge"))
        self._paint_mark(painter, plan.mark)
        time = time_words(self._look, self.row)
        time.paint(painter, plan.time, color("muted"), RIGHT)
        first_words(self._look, self.row).paint(painter, plan.words, color("text"))
        second_words(self._look, self.row.second).paint(painter, plan.second, color("muted"))
        if self.row.is_late:
            corner = plan.late.center() - QPointF(plan.late.width() / 2, plan.late.width() / 2)
            painter.drawPixmap(corner, self._look.icon("late", "muted", LATE))
        if self._shown and plan.names_change:
            room = QRectF(self.remove_place(self.width()))
            room.translate(ACTION_PAD - self.action_widths().change, 0)
            room.setWidth(self.action_widths().change)
            self._change().paint(painter, room, color("accent"))

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        look, depth = self._look, self.row.cramp_depth
        if depth:
            paint_box(painter, rect, radius=MARK_RADIUS, ground=look.color(f"cramp_{depth}"))
            role = f"on_cramp_{depth}"
        else:
            painter.setPen(QPen(look.color("edge"), 1))
            painter.setBrush(look.color("card"))
            painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            role = "text" if look.palette.name == "night" else "accent"
        size = look.scaled(ICON_PX)
        corner = rect.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(corner, look.icon(self.row.icon, role, ICON_PX))

    def _change(self) -> Words:
        return words_in(self._look, TimelineWords.change, Step.SMALL, SEMIBOLD)


def _cross_width(look: Look) -> int:
    return max(CROSS_ROOM, look.scaled(CROSS_PX) + ACTION_PAD)
