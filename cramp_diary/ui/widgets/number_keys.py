"""Keys from nought to ten; typing a digit presses them too."""

from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.chips import chosen_face
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.pressable import ARROWS, Face, Pressable
from cramp_diary.ui.widgets.words import CENTRE, words_in

__all__ = ["NumberKeys"]

GAP: Final = 7
LEAST_GAP: Final = 3
WIDEST: Final = 64
TWO_ROWS_FROM: Final = 1.5
TOGETHER_MS: Final = 1500
TEN: Final = 10
RING_RADIUS: Final = 12
RING_DISTANCE: Final = 4


class NumberKey(Pressable):
    """One number; square, and wider where there is room."""

    token = 44
    pad = 4
    step = Step.NAV

    def __init__(self, look: Look, number: int, least: int) -> None:
        super().__init__(look, str(number))
        self.token = least
        self.setCheckable(True)

    def face(self) -> Face:
        """Return the look of its state."""
        return chosen_face(self, self._look)

    def weight(self) -> int:
        """Return the heavier weight when chosen."""
        return SEMIBOLD if self.isChecked() else REGULAR

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the number in the middle."""
        words = words_in(self._look, self.words(), self.step, self.weight())
        words.paint(painter, QRectF(self.rect()), self._look.color(face.words), CENTRE)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = self._look.control_height(self.token)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the number, never under 24 wide."""
        width = max(24, self.measured.natural_width + 2 * self.pad)
        return QSize(width, self._look.control_height(self.token))


class NumberKeys(ArrowGroup):
    """One number of a scale; two rows with large text or little room.

    `value()` is the number or None. 1 followed by 0 within a second and a half is ten.
    """

    chosen = Signal(object)

    def __init__(
        self, look: Look, first: int = 0, last: int = TEN, *, name: str = "", height: int = 44
    ) -> None:
        super().__init__(name)
        self._look = look
        self._numbers = tuple(range(first, last + 1))
        self._since_one = QElapsedTimer()
        for number in self._numbers:
            key = NumberKey(look, number, height)
            key.setParent(self)
            key.clicked.connect(partial(self._pressed, number))
            self._members.append(key)
        look.changed.connect(self._look_changed)

    def value(self) -> int | None:
        """Return the chosen number."""
        pairs = zip(self._numbers, self._members, strict=True)
        return next((number for number, key in pairs if key.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        for number, key in zip(self._numbers, self._members, strict=True):
            key.setChecked(number == value)

    def snapshot(self) -> int | None:
        """Return the chosen number."""
        return self.value()

    def recall(self, state: object) -> None:
        """Choose the number that was chosen, or none."""
        if state is None or (type(state) is int and state in self._numbers):
            self.set_value(state)

    def type_digit(self, digit: int) -> None:
        """Choose as if the digit had been typed here."""
        soon = self._since_one.isValid() and self._since_one.elapsed() < TOGETHER_MS
        number = TEN if digit == 0 and soon and self.value() == 1 else digit
        if digit == 1:
            self._since_one.start()
        else:
            self._since_one.invalidate()
        if number in self._numbers:
            self.set_value(number)
            self.chosen.emit(number)

    def ring(self) -> Ring:
        """Return the ring around all keys: while the keyboard is on none of them, digits work."""
        rows = self._places(self.width())
        whole = rows[0].united(rows[len(rows) // 2]).united(rows[-1])
        return Ring(whole, RING_RADIUS, RING_DISTANCE)

    def ring_wanted(self) -> bool:
        """Return always yes: this is where typing goes."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit; walk by the arrows, from the chosen key where none has the focus."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.text().isdecimal() and event.text().isascii():
            self.type_digit(int(event.text()))
        elif self.hasFocus() and event.key() in ARROWS:
            chosen = next((key for key in self._members if key.isChecked()), self._members[0])
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def natural_width(self) -> int:
        """Return the width of a row of squares."""
        count = len(self._members)
        return count * self._side() + (count - 1) * GAP

    def widest_row(self) -> int:
        """Return the width in pixels of a row where there is much room."""
        count = len(self._members)
        count = _half(count) if self._look.scale >= TWO_ROWS_FROM else count
        return count * self._look.scaled(WIDEST) + (count - 1) * GAP

    def minimumSizeHint(self) -> QSize:
        """Return the width of two rows, which are always possible."""
        half = _half(len(self._members))
        widest = max(key.minimumSizeHint().width() for key in self._members)
        return QSize(half * widest + (half - 1) * GAP, self._side())

    def hasHeightForWidth(self) -> bool:
        """Return that there may be two rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of one row or two."""
        return max(rect.bottom() + 1 for rect in self._places(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the keys in their places."""
        super().resizeEvent(event)
        self._place()

    def _pressed(self, number: int) -> None:
        again = not self._members[self._numbers.index(number)].isChecked()
        self.set_value(None if again else number)
        self.chosen.emit(self.value())

    def _side(self) -> int:
        return self._look.control_height(self._members[0].token)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        for key, rect in zip(self._members, self._places(self.width()), strict=True):
            key.setGeometry(rect)

    def _places(self, width: int) -> list[QRect]:
        count, side = len(self._members), self._side()
        # Keys move together before one gets too thin for a hand; then there are two rows.
        between = min(GAP, (width - count * side) // (count - 1))
        narrow = between < LEAST_GAP or self._look.scale >= TWO_ROWS_FROM
        columns, gap = (_half(count), GAP) if narrow else (count, between)
        room = (width - (columns - 1) * gap) // columns
        across = min(room, self._look.scaled(WIDEST))
        places = []
        for i in range(count):
            row, column = divmod(i, columns)
            places.append(QRect(column * (across + gap), row * (side + GAP), across, side))
        return places


def _half(count: int) -> int:
    return (count + 1) // 2
