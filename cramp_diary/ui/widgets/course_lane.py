"""One product's row of bars, which can be chosen."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.domain.nights import Period
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.course_bar import (
    paint_bar,
    paint_cap,
    paint_change,
    paint_dot,
    paint_tick,
)
from cramp_diary.ui.widgets.course_plan import (
    Axis,
    Lane,
    LanePlan,
    SegmentPlan,
    name_words,
    plan_lane,
)
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import Words, words_in
from cramp_diary.wording.courses_drawn import course_spoken, lane_spoken, taken_spoken

__all__ = ["CourseLane"]

COMFORTABLE_WIDTH: Final = 720
NARROWEST_WIDTH: Final = 240
AROUND_WORDS: Final = 3


class CourseLane(Pressable):
    """Name and kind at the left, bars with their doses at the right, lines at the months."""

    corner = 8
    ring_distance = -3

    def __init__(self, look: Look, lanes: tuple[Lane, ...], number: int, period: Period) -> None:
        self._lanes, self._number, self._period = lanes, number, period
        self.lane = lanes[number]
        super().__init__(look, self.lane.name)
        spoken = [course_spoken(s.words, s.first, s.last) for s in self.lane.segments]
        spoken += [self.lane.words] if self.lane.words else []
        spoken += [taken_spoken(self.lane.taken)] if self.lane.taken else []
        self.setAccessibleName(lane_spoken(self.lane.name, self.lane.second, spoken))
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def plan(self, width: int) -> LanePlan:
        """Return where everything goes at a width."""
        return plan_lane(self._look, self.lane, self._axis(width))

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        width = self._look.scaled(COMFORTABLE_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the words of a dose fit."""
        return QSize(self._look.scaled(NARROWEST_WIDTH), self._look.control_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row at a width."""
        return self.plan(width).height

    def face(self) -> Face:
        """Return the ground of the state it is in."""
        if self.isChecked() or self.isDown():
            return Face(ground="accent_soft", edge="")
        return Face(ground="band" if self.underMouse() else "", edge="")

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint the lines of the months, the ground over them, and the line below the row."""
        axis, line = self._axis(self.width()), self._look.color("line")
        for _, x in axis.months():
            painter.fillRect(QRectF(round(x), 0, 1, self.height()), line)
        super().paint_ground(painter, face)
        if self._number < len(self._lanes) - 1:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint name and kind, then every bar, then caps and words on top of them."""
        plan, ground = self.plan(self.width()), face.ground or "card"
        name = name_words(self._look, self.lane)
        self._paint_words(painter, name, plan.name, ("text", ground))
        second = words_in(self._look, self.lane.second, Step.SMALL)
        self._paint_words(painter, second, plan.second, ("muted", ground))
        for segment in plan.segments:
            paint_bar(painter, self._look, segment.bar, self._number)
        for tick in plan.ticks:
            paint_tick(painter, self._look, tick, self._number)
        for dot in plan.dots:
            paint_dot(painter, self._look, dot, self._number)
        if not plan.segments:
            words = words_in(self._look, self.lane.words, Step.SMALL)
            self._paint_words(painter, words, plan.words, ("text", ground))
        for segment in plan.segments:
            self._paint_ends(painter, segment, ground)
            words = words_in(self._look, segment.segment.words, Step.SMALL)
            self._paint_words(painter, words, segment.words, ("text", ground))

    def _paint_words(
        self, painter: QPainter, words: Words, room: QRectF, roles: tuple[str, str]
    ) -> None:
        # The lines of the months stop at words.
        width = min(words.natural_width, room.width()) + AROUND_WORDS
        around = QRectF(room.left() - AROUND_WORDS, room.top() + 3, width, room.height() - 6)
        around.setRight(around.right() + AROUND_WORDS)
        painter.fillRect(around, self._look.color(roles[1]))
        words.paint(painter, room, self._look.color(roles[0]))

    def _paint_ends(self, painter: QPainter, segment: SegmentPlan, ground: str) -> None:
        middle = segment.bar.center().y()
        start, end = QPointF(segment.bar.left(), middle), QPointF(segment.bar.right(), middle)
        if segment.changes:
            paint_change(painter, self._look, start, self._number, ground)
        if segment.begins:
            paint_cap(painter, self._look, start, self._number)
        if segment.ends:
            paint_cap(painter, self._look, end, self._number)

    def _axis(self, width: int) -> Axis:
        return Axis.beside_names(self._look, self._lanes, self._period, width)
