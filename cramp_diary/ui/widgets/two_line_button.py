"""A large button with an icon, what it does, and a smaller second line."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import Words, words_in

__all__ = ["TwoLineButton"]

HEIGHT: Final = 60
ROOM: Final = 14
TIGHTER: Final = 2
RIGHT: Final = 10


class TwoLineButton(Pressable):
    """Left aligned, so that buttons below each other line up."""

    gap = 7
    icon_px = 24

    def __init__(self, look: Look, words: str, second_line: str, icon: str) -> None:
        super().__init__(look, words, icon=icon)
        self.setAccessibleDescription(second_line)
        self._second = second_line
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_second_line(self, words: str) -> None:
        """Say something else in the second line."""
        self._second = words
        self.setAccessibleDescription(words)
        self.look_changed()

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the icon, then one line over the other."""
        side = self._look.scaled(self.icon_px)
        icon = self._look.icon(self.shown_icon(), self.icon_role(face), self.icon_px)
        painter.drawPixmap(QPointF(self.pad, round((self.height() - side) / 2)), icon)
        left, width = self.pad + side + self.gap, self.width() - self.around_words()
        first, second = self._lines()
        top = (self.height() - self._lines_height(width)) / 2
        height = first.height(width)
        color = self._look.color
        first.paint(painter, QRectF(left, top, width, height), color(face.words))
        if self._second:
            role = "muted" if self.isEnabled() else face.words
            room = QRectF(left, top + height - TIGHTER, width, second.height(width))
            second.paint(painter, room, color(role))

    def around_words(self) -> int:
        """Return the room for the icon and at both sides, less at the right for longer names."""
        return self.pad + self._look.scaled(self.icon_px) + self.gap + RIGHT

    def natural_width(self) -> int:
        """Return the width of both lines unwrapped."""
        return self.around_words() + max(words.natural_width for words in self._lines())

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        width = self.around_words() + max(words.narrowest_width for words in self._lines())
        return QSize(width, HEIGHT)

    def heightForWidth(self, width: int) -> int:
        """Return the height of both wrapped lines."""
        inner = width - self.around_words()
        two_lines = sum(map(self._look.line_height, (Step.BODY, Step.SMALL))) - TIGHTER
        return max(HEIGHT, two_lines + ROOM, self._lines_height(inner) + ROOM)

    def _lines(self) -> tuple[Words, Words]:
        second = words_in(self._look, self._second, Step.SMALL)
        return words_in(self._look, self.words()), second

    def _lines_height(self, width: int) -> int:
        first, second = self._lines()
        # The smaller line stands closer to the first than to the edge.
        return first.height(width) + (second.height(width) - TIGHTER if self._second else 0)
