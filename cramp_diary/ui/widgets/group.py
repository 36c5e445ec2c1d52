"""Several pressables that are one stop of the tab key, with arrows between them."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.widgets.height import HeightOfWords
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.reading_order import keep_order_around
from cramp_diary.ui.widgets.scroll import bring_into_sight

__all__ = ["ArrowGroup"]

FORWARD: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down)
BACKWARD: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class ArrowGroup(QWidget):
    """Arrows, Home and End walk between the members; Tab leaves for what comes next."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._members: list[Pressable] = []
        self._height = HeightOfWords(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def members(self) -> tuple[Pressable, ...]:
        """Return the pressables in reading order."""
        return tuple(self._members)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as high as the members need."""
        super().resizeEvent(event)
        self._height.follow()

    def sizeHint(self) -> QSize:
        """Return the members side by side, or in the lines that the width given leaves."""
        return self._height.hint(self.natural_width())

    def natural_width(self) -> int:
        """Return the width of all members side by side."""
        return super().sizeHint().width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; whatever else a member did not want goes on to the page."""
        able = [member for member in self._members if member.isEnabled()]
        here = next((i for i, member in enumerate(able) if member.hasFocus()), None)
        if here is None:
            super().keyPressEvent(event)
            return
        last = len(able) - 1
        goal = {
            **dict.fromkeys(FORWARD, min(here + 1, last)),
            **dict.fromkeys(BACKWARD, max(here - 1, 0)),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
        else:
            able[goal].setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(able[goal])
            self.walked_to(able[goal])

    def walked_to(self, member: Pressable) -> None:
        """Take in that an arrow came to a member; nothing is chosen by that alone."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Leave the group as a whole; from the group itself go to its first member."""
        here = [member for member in self._members if member.hasFocus()]
        able = [member for member in self._members if member.isEnabled()]
        if self.hasFocus() and next and able:
            able[0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return self._leave(forward=next) if here else super().focusNextPrevChild(next)

    def _leave(self, *, forward: bool) -> bool:
        keep_order_around(self)
        # Qt finds what comes next. To ask for it widget by widget would not do: the binding then
        # takes each for a child of the one before, and for gone when that one is.
        turns = [(member, member.focusPolicy()) for member in self._members]
        for member, _ in turns:
            member.passed_by = True
            member.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        try:
            return super().focusNextPrevChild(forward)
        finally:
            for member, policy in turns:
                member.passed_by = False
                member.setFocusPolicy(policy)
