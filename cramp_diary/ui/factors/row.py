"""One row: what is watched, the verdict in words, the interval, the numbers."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.factors.columns import Grid
from cramp_diary.ui.factors.interval_paint import (
    paint_axis,
    paint_interval,
    paint_mark,
    paint_no_estimate,
)
from cramp_diary.ui.factors.row_plan import RowPlan, plan_row
from cramp_diary.ui.factors.rows import FactorRow, Mark
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import LEFT, RIGHT

__all__ = ["RowButton"]

COMFORTABLE_WIDTH: Final = 900
NARROWEST_WIDTH: Final = 210
CARD_RADIUS: Final = 13
STANDS_OUT: Final = frozenset({Mark.SQUARE, Mark.DISC, Mark.RINGS})


class RowButton(Pressable):
    """The whole row is pressed; it reads out all that stands in it."""

    corner = 4
    ring_distance = -3

    def __init__(self, look: Look, row: FactorRow, grid: Grid, *, is_last: bool) -> None:
        self.row, self._grid, self._is_last = row, grid, is_last
        self._planned: dict[int, RowPlan] = {}
        super().__init__(look, row.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def plan(self, width: int) -> RowPlan:
        """Return where everything goes at a width."""
        if width not in self._planned:
            # Layouts ask for some widths again and again before they settle on one.
            self._planned[width] = plan_row(self._look, self.row, self._grid.columns(width))
        return self._planned[width]

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        width = self._look.scaled(COMFORTABLE_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which everything stands one below the other."""
        return QSize(self._look.scaled(NARROWEST_WIDTH), self._look.control_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row at a width."""
        return self.plan(width).height

    def look_changed(self) -> None:
        """Measure and paint again."""
        self._planned.clear()
        super().look_changed()

    def face(self) -> Face:
        """Return the ground of the state it is in."""
        soft = self.isDown() or self.underMouse()
        return Face(ground="accent_soft" if soft else "", edge="")

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint the ground, then the axis over it, then the line to the next row."""
        if face.ground:
            painter.fillPath(self._outline(), self._look.color(face.ground))
        paint_axis(painter, self._look, self.plan(self.width()).plot)
        if not self._is_last:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self._look.color("line"))

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the words, the mark and the interval."""
        plan, look, ground = self.plan(self.width()), self._look, face.ground or "card"
        for placed in plan.words:
            role = "muted" if placed.muted else "text"
            align = RIGHT if placed.right else LEFT
            placed.words.paint(painter, placed.rect, look.color(role), align)
        role = "accent" if self.row.mark in STANDS_OUT else "muted"
        paint_mark(painter, look, self.row.mark, plan.mark, (role, ground))
        if self.row.estimate is None:
            paint_no_estimate(painter, look, plan.plot)
        else:
            paint_interval(painter, look, plan.plot, self.row.estimate, "card")

    def _outline(self) -> QPainterPath:
        """Return the row, rounded where it ends the card."""
        path, radius = QPainterPath(), CARD_RADIUS if self._is_last else 0
        box = QRectF(self.rect())
        path.addRoundedRect(box, radius, radius)
        if self._is_last:
            path.addRect(box.adjusted(0, 0, 0, -radius))
        return path.simplified()
