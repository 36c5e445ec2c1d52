"""Ordinary buttons: with words, with an icon alone, and as a link."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.big_button import BigButton
from cramp_diary.ui.widgets.drink_button import DrinkButton
from cramp_diary.ui.widgets.key_cap import key_cap_size, paint_key_cap
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import LEFT, Words

__all__ = ["BigButton", "Button", "DrinkButton", "IconButton", "LinkButton", "main_face"]

KEY_GAP: Final = 12
LINK_ROOM: Final = 8
LINK_SMALLEST: Final = 28


def main_face(button: Pressable) -> Face:
    """Return the look of a filled button in the state it is in."""
    if not button.isEnabled():
        return Face(ground="sunken", edge="", words="disabled")
    if button.isDown():
        return Face(ground="accent_pressed", edge="", words="on_accent")
    if button.underMouse():
        return Face(ground="accent_hover", edge="", words="on_accent")
    return Face(ground="accent", edge="", words="on_accent")


class Button(Pressable):
    """Words, perhaps an icon before them and a key behind; `main` once a page.

    `height` is the least height in pixels: 40, on Tonight 44.
    """

    def __init__(  # noqa: PLR0913 - each one is a part of the button
        self,
        look: Look,
        words: str,
        icon: str | None = None,
        *,
        main: bool = False,
        key: str = "",
        height: int = 40,
    ) -> None:
        super().__init__(look, words, icon=icon or "")
        self._main = main
        self._key = key
        self.token = height

    def face(self) -> Face:
        """Return the filled look for the main button of a page."""
        return main_face(self) if self._main else super().face()

    def weight(self) -> int:
        """Return the heavier weight for the main button."""
        return SEMIBOLD if self._main else REGULAR

    def around_words(self) -> int:
        """Return the room for the key too."""
        return super().around_words() + self._room_for_key()

    def content_rect(self) -> QRectF:
        """Return the room left of the key."""
        return super().content_rect().adjusted(0, 0, -self._room_for_key(), 0)

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint icon and words, then the key."""
        super().paint_content(painter, face)
        if self._key:
            size = key_cap_size(self._look, self._key)
            left = self.width() - self.pad - size.width()
            rect = QRectF(QPointF(left, (self.height() - size.height()) / 2), size)
            paint_key_cap(painter, self._look, rect, self._key, face.words)

    def _room_for_key(self) -> int:
        return key_cap_size(self._look, self._key).width() + KEY_GAP if self._key else 0


class IconButton(Pressable):
    """An icon alone, for chevrons, plus, minus and the x of a message."""

    pad = 10
    pressed_twice = True

    def __init__(
        self, look: Look, icon: str, accessible_name: str, *, bare: bool = False, height: int = 40
    ) -> None:
        super().__init__(look, "", icon=icon)
        self._bare = bare
        self.token = height
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)

    def face(self) -> Face:
        """Return a look without ground and edge for a bare icon at rest."""
        face = super().face()
        if self._bare and not (self.isDown() or self.underMouse()):
            return Face(ground="", edge="", words=face.words)
        return face

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = self._look.control_height(self.token)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same square."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """Return the same height at any width."""
        return self._look.control_height(self.token)


class LinkButton(Pressable):
    """Words in the accent colour that lead somewhere else."""

    pad = 0
    corner = 4
    align = LEFT
    token = LINK_SMALLEST

    def __init__(self, look: Look, words: str, *, step: Step = Step.SMALL) -> None:
        super().__init__(look, words)
        self.step = step
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def face(self) -> Face:
        """Return words without a box."""
        if not self.isEnabled():
            return Face(ground="", edge="", words="disabled")
        if self.isDown():
            return Face(ground="", edge="", words="accent_pressed")
        return Face(ground="", edge="", words="accent_hover" if self.underMouse() else "accent")

    def weight(self) -> int:
        """Return the weight that tells a link from other words without its colour."""
        return SEMIBOLD

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the words, underlined under the mouse."""
        font = QFont(self._look.font(self.step, SEMIBOLD))
        font.setUnderline(self.underMouse())
        words = Words(self.words(), font, self._look.line_height(self.step))
        words.paint(painter, QRectF(self.rect()), self._look.color(face.words), LEFT)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        return QSize(self.measured.narrowest_width, self._smallest())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines and a little room to press."""
        return max(self._smallest(), self.measured.height(width) + LINK_ROOM)

    def _smallest(self) -> int:
        return max(self.token, self._look.line_height(self.step) + LINK_ROOM)
