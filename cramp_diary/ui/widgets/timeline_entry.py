"""One row of the timeline, with a divider above it where a part of the night begins."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QInputDevice, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.timeline_parts import EntryBody, RemoveAction
from cramp_diary.ui.widgets.timeline_plan import Columns, TimelineRow
from cramp_diary.ui.widgets.words import words_in

__all__ = ["TimelineDivider", "TimelineEntry"]

NARROWEST_WORDS: Final = 140
COMFORTABLE_WORDS: Final = 260
BESIDE_ACTIONS: Final = 8
BESIDE_DIVIDER: Final = 10
ROOM_AROUND_DIVIDER: Final = 6


class TimelineEntry(QWidget):
    """A row; *Change* and *Remove* show while the mouse or the keyboard is on it.

    Both are always in the tab order, and always to be seen where there is a touch screen. The key
    Delete does what *Remove* does.
    """

    change_pressed = Signal(object)
    remove_pressed = Signal(object)

    def __init__(self, look: Look, row: TimelineRow, columns: Columns) -> None:
        super().__init__()
        self._look = look
        self._columns = columns
        self._always_shown = _has_touch_screen()
        self.row = row
        self.body = EntryBody(look, row, columns)
        self.remove = RemoveAction(look, row)
        for part in (self.body, self.remove):
            part.setParent(self)
            part.installEventFilter(self)
        self.body.clicked.connect(lambda: self.change_pressed.emit(row.key))
        self.remove.clicked.connect(lambda: self.remove_pressed.emit(row.key))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_actions()

    def set_line(self, *, above: bool, below: bool) -> None:
        """Say whether the line goes on to a row above and to one below."""
        self.body.line_above, self.body.line_below = above, below

    def hasHeightForWidth(self) -> bool:
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row at a width."""
        return self.body.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the row with words of a comfortable width."""
        width = self._columns.words + self._look.scaled(COMFORTABLE_WORDS)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which words are still readable; the height follows from it."""
        actions = self.body.action_widths()
        words = max(actions.change + actions.remove, self._look.scaled(NARROWEST_WORDS))
        return QSize(self._columns.words + words + BESIDE_ACTIONS, self._columns.mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put *Remove* where the row leaves room for it."""
        self.body.setGeometry(self.rect())
        self.remove.setGeometry(self.body.remove_place(self.width()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the entry by Delete."""
        if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.remove.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done with the entry."""
        self._show_actions()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no longer."""
        self._show_actions()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what can be done while either of the two has the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show_actions()
        return super().eventFilter(watched, event)

    def _show_actions(self) -> None:
        keyboard = self.body.hasFocus() or self.remove.hasFocus()
        lit = keyboard or self.underMouse()
        self.body.set_shown(shown=lit or self._always_shown, lit=lit)
        self.remove.set_shown(shown=lit or self._always_shown)


class TimelineDivider(QWidget):
    """The name of a part of the night, with a line to the right of it."""

    def __init__(self, look: Look, words: str, columns: Columns) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._columns = columns
        self._line_above = True
        self._line_below = True
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_line(self, *, above: bool, below: bool) -> None:
        """Say whether the joining line comes from a row above and goes on to one below."""
        self._line_above, self._line_below = above, below

    def sizeHint(self) -> QSize:
        """Return one line of small words."""
        height = self._look.line_height(Step.SMALL) + ROOM_AROUND_DIVIDER
        width = self._columns.words + words_in(self._look, self._words, Step.SMALL).natural_width
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it does not wrap."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the joining line, the words and the line beside them."""
        painter, color = QPainter(self), self._look.color
        words = words_in(self._look, self._words, Step.SMALL)
        left = self._columns.words
        words.paint(painter, QRectF(self.rect()).adjusted(left, 0, 0, 0), color("muted"))
        start = left + words.natural_width + BESIDE_DIVIDER
        painter.fillRect(QRectF(start, self.height() // 2, self.width() - start, 1), color("line"))
        top = 0 if self._line_above else self.height() // 2
        end = self.height() if self._line_below else self.height() // 2
        painter.fillRect(QRectF(int(self._columns.axis), top, 1, end - top), color("edge"))
        painter.end()


def _has_touch_screen() -> bool:
    touch = QInputDevice.DeviceType.TouchScreen
    return any(device.type() == touch for device in QInputDevice.devices())
