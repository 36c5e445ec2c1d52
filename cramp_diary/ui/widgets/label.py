"""Words that cannot be pressed."""

from functools import cached_property
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, Step
from cramp_diary.ui.widgets.height import HeightOfWords
from cramp_diary.ui.widgets.words import LEFT, Words, words_in

__all__ = ["Label"]

COMFORTABLE_CHARACTERS: Final = 34
LONGEST_WORD: Final = 16
"""In heights of the letters: about thirty letters."""


class Label(QLabel):
    """A text in one step of the type scale; it wraps and grows downwards.

    A QLabel for the sake of buddies and screen readers; it paints itself because QLabel knows no
    line height.
    """

    def __init__(  # noqa: PLR0913 - each one is a property of the text
        self,
        look: Look,
        text: str = "",
        step: Step = Step.BODY,
        weight: int = REGULAR,
        *,
        muted: bool = False,
        role: str = "",
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        super().__init__()
        self._look = look
        self._step = step
        self._weight = weight
        self._role = role or ("muted" if muted else "text")
        self._align = align
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._height = HeightOfWords(self)
        self.setText(text)
        look.changed.connect(self._look_changed)

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text():
            self.setText(text)
            self._look_changed()

    def set_step(self, step: Step) -> None:
        """Show the words in another step of the type scale."""
        if step is not self._step:
            self._step = step
            self._look_changed()

    def set_role(self, role: str) -> None:
        """Show the words in the colour of another role."""
        self._role = role
        self.update()

    @cached_property
    def _words(self) -> Words:
        return words_in(self._look, self.text(), self._step, self._weight)

    def sizeHint(self) -> QSize:
        """Return one line, or the lines of a comfortable paragraph when the text is long."""
        longest = self._look.scaled(self._step.px) * COMFORTABLE_CHARACTERS
        width = min(self._words.natural_width, max(longest, self._least_width()))
        return self._height.hint(width)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        return QSize(self._least_width(), self._look.line_height(self._step))

    def hasHeightForWidth(self) -> bool:
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return self._words.height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as high as the words need."""
        super().resizeEvent(event)
        self._height.follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words from the top, in a disabled colour where the label is disabled."""
        painter = QPainter(self)
        role = self._role if self.isEnabled() else "disabled"
        area = QRectF(self.contentsRect())
        # A single line sits level with what stands beside it; a paragraph begins at the top.
        self._words.paint(painter, area, self._look.color(role), self._align, middle=True)
        painter.end()

    def _least_width(self) -> int:
        """Return the width of the longest word, unless it is a path: those break anywhere."""
        longest = self._look.scaled(self._step.px) * LONGEST_WORD
        return min(self._words.narrowest_width, longest)

    def _look_changed(self) -> None:
        self.__dict__.pop("_words", None)
        self.updateGeometry()
        self.update()
