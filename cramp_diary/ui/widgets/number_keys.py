"""Keys from nought to ten; typing a digit presses them too."""

from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.chips import chosen_face
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import CENTRE, words_in

__all__ = ["NumberKeys"]

GAP: Final = 7
WIDEST: Final = 64
TWO_ROWS_FROM: Final = 1.5
TOGETHER_MS: Final = 1500
TEN: Final = 10


class NumberKey(Pressable):
    """One number; square, and wider where there is room."""

    token = 44
    pad = 4
    step = Step.NAV

    def __init__(self, look: Look, number: int, least: int) -> None:
        super().__init__(look, str(number))
        self.token = least
        self.setCheckable(True)
        self.setMaximumWidth(look.scaled(WIDEST))
        look.changed.connect(lambda: self.setMaximumWidth(look.scaled(WIDEST)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for number in self._numbers:
            key = NumberKey(look, number, height)
            key.clicked.connect(partial(self._pressed, number))
            self._members.append(key)
        self._columns = 0
        self._arrange()
        look.changed.connect(self._arrange)

    def value(self) -> int | None:
        """Return the chosen number."""
        pairs = zip(self._numbers, self._members, strict=True)
        return next((number for number, key in pairs if key.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        for number, key in zip(self._numbers, self._members, strict=True):
            key.setChecked(number == value)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit; walk by the arrows."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.text().isdecimal() and event.text().isascii():
            self.type_digit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go to two rows where one has no room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room of two rows, which are always possible."""
        side = self._members[0].minimumSizeHint()
        half = _half(len(self._members))
        rows = 1 if self._columns > half else 2
        height = rows * side.height() + (rows - 1) * GAP
        return QSize(half * side.width() + (half - 1) * GAP, height)

    def _pressed(self, number: int) -> None:
        again = not self._members[self._numbers.index(number)].isChecked()
        self.set_value(None if again else number)
        self.chosen.emit(self.value())

    def _arrange(self) -> None:
        columns = self._wanted_columns()
        if columns == self._columns:
            return
        self._columns = columns
        for key in self._members:
            self._grid.removeWidget(key)
        for i, key in enumerate(self._members):
            self._grid.addWidget(key, i // columns, i % columns)
        for column in range(len(self._members) + 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _wanted_columns(self) -> int:
        count = len(self._members)
        side = self._look.control_height(self._members[0].token)
        room = count * side * 3 // 4 + (count - 1) * GAP
        narrow = self.width() < room
        return _half(count) if narrow or self._look.scale >= TWO_ROWS_FROM else count


def _half(count: int) -> int:
    return (count + 1) // 2
