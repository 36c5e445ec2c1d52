"""The keys of the sheet, each as a little cap with what it does."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.key_cap import key_cap_size, paint_key_cap
from cramp_diary.ui.widgets.words import LEFT, words_in
from cramp_diary.wording.sheet import key_spoken, key_words

__all__ = ["KeyRow"]

BETWEEN = 20
GAP = 8


class KeyRow(QWidget):
    """Goes on in a second line where one is not enough."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        flow = FlowLayout(self, BETWEEN)
        for key, words in key_words():
            flow.addWidget(_Key(look, key, words))


class _Key(QWidget):
    def __init__(self, look: Look, key: str, words: str) -> None:
        super().__init__()
        self._look, self._key, self._words = look, key, words
        self.setAccessibleName(key_spoken(key, words))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the cap and its words."""
        cap = key_cap_size(self._look, self._key)
        words = words_in(self._look, self._words, Step.SMALL).natural_width
        return QSize(cap.width() + GAP + words, cap.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = key_cap_size(self._look, self._key)
        rect = QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_key_cap(painter, self._look, rect, self._key, "text")
        room = QRectF(self.rect()).adjusted(size.width() + GAP, 0, 1, 0)
        words_in(self._look, self._words, Step.SMALL).paint(
            painter, room, self._look.color("muted"), LEFT
        )
        painter.end()
