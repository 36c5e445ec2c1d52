"""A row of joined segments of which one is chosen."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.keeping import token
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.segment import Segment

__all__ = ["Segmented"]

EQUAL_UP_TO: Final = 3


class Segmented(ArrowGroup):
    """Always one of a few; with `can_clear` none, too, by pressing the chosen one again.

    `options` are pairs of words and value. Up to three are equally wide. Where the longest words
    have no room side by side the segments stand one below the other.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        options: Sequence[tuple[str, object]],
        *,
        can_clear: bool = False,
        name: str = "",
        height: int = 40,
    ) -> None:
        super().__init__(name)
        self._can_clear = can_clear
        self._values = tuple(value for _, value in options)
        self._parts = [Segment(look, words) for words, _ in options]
        for i, part in enumerate(self._parts):
            part.setParent(self)
            part.token = height
            part.equals = self._parts if len(options) <= EQUAL_UP_TO else ()
            part.clicked.connect(partial(self._pressed, i))
            self._members.append(part)
        look.changed.connect(self._look_changed)

    def value(self) -> object:
        """Return what is chosen, or None."""
        pairs = zip(self._values, self._parts, strict=True)
        return next((value for value, part in pairs if part.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        for own, part in zip(self._values, self._parts, strict=True):
            part.setChecked(own == value)

    def snapshot(self) -> str | None:
        """Return the word by which what is chosen is known, None for nothing."""
        pairs = zip(self._tokens(), self._parts, strict=True)
        return next((own for own, part in pairs if part.isChecked()), None)

    def recall(self, state: object) -> None:
        """Choose what was chosen, if it is offered; nothing where that can be."""
        if state in self._tokens() or (state is None and self._can_clear):
            for own, part in zip(self._tokens(), self._parts, strict=True):
                part.setChecked(own == state)

    def _tokens(self) -> list[str]:
        pairs = zip(self._values, self._parts, strict=True)
        return [token(value, part.words()) for value, part in pairs]

    def walked_to(self, member: Pressable) -> None:
        """Choose by the arrow, as one of a few is chosen everywhere; never where none can be."""
        if not self._can_clear and not member.isChecked():
            member.click()

    def natural_width(self) -> int:
        """Return the width of all words unwrapped."""
        return sum(part.natural_width() for part in self._parts)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word; narrower than all of them the segments stand in a column."""
        least = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(s.width() for s in least), max(s.height() for s in least))

    def hasHeightForWidth(self) -> bool:
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row, or of the column."""
        return max(rect.bottom() + 1 for rect in self._places(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the segments in their places."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        places = self._places(self.width())
        is_row = places[-1].top() == 0
        last = len(places) - 1
        for i, (part, rect) in enumerate(zip(self._parts, places, strict=True)):
            part.stand(in_row=is_row, first=i == 0, last=i == last)
            part.setGeometry(rect)

    def _places(self, width: int) -> list[QRect]:
        least = [part.minimumSizeHint().width() for part in self._parts]
        if sum(least) > width:
            heights = [part.heightForWidth(width) for part in self._parts]
            tops = [sum(heights[:i]) for i in range(len(heights))]
            return [QRect(0, t, width, h) for t, h in zip(tops, heights, strict=True)]
        widths = _shared([part.natural_width() for part in self._parts], least, width)
        parts = zip(self._parts, widths, strict=True)
        height = max(part.heightForWidth(room) for part, room in parts)
        lefts = [sum(widths[:i]) for i in range(len(widths))]
        return [QRect(x, 0, w, height) for x, w in zip(lefts, widths, strict=True)]

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._place()

    def _pressed(self, index: int) -> None:
        pressed = self._parts[index]
        if not pressed.isChecked() and not self._can_clear:
            pressed.setChecked(True)
            return
        for i, part in enumerate(self._parts):
            part.setChecked(i == index and pressed.isChecked())
        self.chosen.emit(self.value())


def _shared(natural: list[int], least: list[int], width: int) -> list[int]:
    """Share a width of at least the sum of `least`: surplus to all, shortage by what each can."""
    spare = width - sum(natural)
    give = [n - low for n, low in zip(natural, least, strict=True)]
    if spare >= 0 or not sum(give):
        shares = [n + spare // len(natural) for n in natural]
    else:
        shares = [n + spare * g // sum(give) for n, g in zip(natural, give, strict=True)]
    shares[-1] += width - sum(shares)
    return shares
