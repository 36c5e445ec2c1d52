"""The largest thing on the screen: the one that a hand finds in the dark."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import CENTRE, Words, words_in

__all__ = ["BigButton"]

FILLED_HEIGHT: Final = 132
OUTLINE_HEIGHT: Final = 72
ROOM_FILLED: Final = 50
ROOM_OUTLINE: Final = 40


class BigButton(Pressable):
    """Large words, and a second line that says what a press will save."""

    corner = 20
    pad = 20

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, words)
        self._second = ""
        self._outline = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_second_line(self, words: str) -> None:
        """Say below the large words what will be saved."""
        if words != self._second:
            self._second = words
            self.setAccessibleDescription(words)
            self.look_changed()

    def set_outline(self, outline: bool) -> None:  # noqa: FBT001 - a state, named by the method
        """Draw a lower, unfilled button: by night the lit area stays small."""
        self._outline = outline
        self.look_changed()

    def face(self) -> Face:
        """Return the filled look, or the outline."""
        if self._outline:
            line = 3 if self.isDown() else 2
            words = "accent_hover" if self.underMouse() else self._chosen_role()
            return Face(ground="accent_soft", edge="accent", words=words, line=line)
        if self.isDown():
            return Face(ground="accent_pressed", edge="", words="on_accent")
        ground = "accent_hover" if self.underMouse() else "accent"
        return Face(ground=ground, edge="", words="on_accent")

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint both lines in the middle."""
        color = self._look.color(face.words)
        width = self.width() - 2 * self.pad
        first, second = self._lines()
        first_height = first.height(width)
        second_height = second.height(width) if self._second else 0
        top = (self.height() - first_height - second_height) / 2
        first.paint(painter, QRectF(self.pad, top, width, first_height), color, CENTRE)
        if self._second:
            room = QRectF(self.pad, top + first_height, width, second_height)
            second.paint(painter, room, color, CENTRE)

    def natural_width(self) -> int:
        """Return the width of both lines unwrapped."""
        return 2 * self.pad + max(words.natural_width for words in self._lines())

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        width = 2 * self.pad + max(words.narrowest_width for words in self._lines())
        return QSize(width, self._token())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines with much room to press."""
        first, second = self._lines()
        inner = width - 2 * self.pad
        lines = first.height(inner) + (second.height(inner) if self._second else 0)
        return max(self._token(), lines + (ROOM_OUTLINE if self._outline else ROOM_FILLED))

    def _token(self) -> int:
        return OUTLINE_HEIGHT if self._outline else FILLED_HEIGHT

    def _chosen_role(self) -> str:
        return "text" if self._look.palette.name == "night" else "accent"

    def _lines(self) -> tuple[Words, Words]:
        step = Step.FIGURE if self._outline else Step.BIG
        weight = SEMIBOLD if self._outline else BOLD
        first = words_in(self._look, self.words(), step, weight)
        return first, words_in(self._look, self._second, Step.NAV, REGULAR)
