"""Two columns, three on a wide window, one on a narrow one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.arrangement import Arrangement

__all__ = ["Columns", "put_away"]

BETWEEN: Final = 16
RIGHT_WIDTH: Final = 420


def put_away(widget: QWidget) -> bool:
    """Return whether a widget was hidden; Qt calls one hidden, too, that was never shown yet."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


class Columns(QWidget):
    """Left grows, right keeps its width; `third` joins the left unless the window is wide.

    The last of each column takes the height that is left over, so that columns end together.
    `narrow` is the order of a single column, else left, third, right.
    """

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        third: Sequence[QWidget] = (),
        *,
        right_width: int = RIGHT_WIDTH,
        narrow: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._groups = (tuple(left), tuple(right), tuple(third))
        self._narrow = tuple(narrow) or (*left, *third, *right)
        self._right_width = right_width
        self._arrangement: Arrangement | None = None
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(BETWEEN)
        self._sides = [QWidget() for _ in self._groups]
        self._holders = [self._column_in(side) for side in self._sides]
        # Parents first: a widget without one would be a window of its own until arranged.
        for widget in (*left, *third, *right):
            self._holders[0].addWidget(widget)
        self._placed: Sequence[Sequence[QWidget]] = ((*left, *third, *right), (), ())

    def arrange(self, arrangement: Arrangement, scale: float) -> None:
        """Put everything where it belongs at an arrangement and a text size."""
        self._limit_right(arrangement, scale)
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        left, right, third = self._groups
        groups: tuple[tuple[QWidget, ...], ...]
        if arrangement == Arrangement.NARROW:
            groups = (self._narrow, (), ())
        elif arrangement == Arrangement.NORMAL:
            groups = ((*left, *third), right, ())
        else:
            groups = (left, right, third)
        self._placed = groups
        for holder, group in zip(self._holders, groups, strict=True):
            for widget in group:
                holder.addWidget(widget)
        self.settle()

    def settle(self) -> None:
        """Share the room again, after parts were hidden or shown."""
        # The layouts are not asked: the binding keeps their items after they are gone.
        for side, holder, parts in zip(self._sides, self._holders, self._placed, strict=True):
            # Not by what is shown in it: a page may show what it hid before, without a word to us.
            side.setVisible(bool(parts))
            shown = [part for part in parts if not put_away(part)]
            for part in shown:
                holder.setStretchFactor(part, 1 if part is shown[-1] else 0)

    def _limit_right(self, arrangement: Arrangement, scale: float) -> None:
        width = round(self._right_width * min(scale, 1.4))
        for side in self._sides[1:]:
            if arrangement == Arrangement.NARROW:
                side.setMinimumWidth(0)
            else:
                side.setFixedWidth(width)

    def _column_in(self, side: QWidget) -> QVBoxLayout:
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self._across.addWidget(side, 0 if self._across.count() else 1)
        return column
