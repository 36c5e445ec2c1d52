"""Chips that a letter presses, underlined in their words."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QLineF
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import Chip, ChoiceChips
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import words_in
from cramp_diary.wording.labels import label
from cramp_diary.wording.tonight_keys import answer_key, key_of, with_key

__all__ = ["KeyedChip", "KeyedChips", "press_by"]

BELOW = 3


def press_by(letter: str, pressed: Pressable, around: QWidget) -> None:
    """Let a letter press something from anywhere in the window, as long as `around` is seen."""
    sequence = QKeySequence(letter)
    if sequence.count() == 1:
        key = QShortcut(sequence, around)
        key.setAutoRepeat(False)
        key.activated.connect(pressed.click)
        pressed.setAccessibleDescription(key_of(letter))


class KeyedChip(Chip):
    """A chip with a letter."""

    def __init__(self, look: Look, words: str, *, checkable: bool = True) -> None:
        super().__init__(look, words, checkable=checkable)
        self.letter = ""

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Underline the letter, where the words have it and stand in one line."""
        super().paint_content(painter, face)
        text, area = self.words(), self.content_rect()
        place = text.casefold().find(self.letter.casefold())
        width = words_in(self._look, text, self.step, self.weight()).natural_width
        lead = self._look.scaled(self.icon_px) + self.gap if self.shown_icon() else 0
        if not self.letter or place < 0 or width + lead > area.width():
            return
        metrics = QFontMetricsF(self._look.font(self.step, self.weight()))
        left = area.left() + (area.width() - lead - width) / 2 + lead
        left += metrics.horizontalAdvance(text[:place])
        base = round((self.height() - metrics.height()) / 2 + metrics.ascent()) + BELOW
        painter.setPen(QPen(self._look.color(face.words), 1.5))
        painter.drawLine(QLineF(left, base, left + metrics.horizontalAdvance(text[place]), base))


class KeyedChips(ChoiceChips):
    """The values of an enumeration, each with its letter."""

    chip_type = KeyedChip

    def __init__(
        self, look: Look, values: Sequence[StrEnum], *, name: str, exclusive: bool = True
    ) -> None:
        options = [(with_key(label(value), answer_key(value)), value) for value in values]
        super().__init__(look, options, exclusive=exclusive, name=name)
        for chip, value in zip(self.members(), values, strict=True):
            letter = answer_key(value)
            if isinstance(chip, KeyedChip) and letter:
                chip.letter = letter
                press_by(letter, chip, self)
