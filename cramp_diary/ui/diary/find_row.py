"""One night that was found, with the words it was found for."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.domain.folding import occurrences
from cramp_diary.ui.diary.find_lines import FoundLines
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.night_mark import mark_height, paint_mark
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import Words, words_in
from cramp_diary.wording.find import found_spoken

__all__ = ["FindRow", "MarkedWords"]

MARK: Final = 26
PAD: Final = 10
DOWN: Final = 9
BESIDE: Final = 14
ABOVE_PARTS: Final = 2
COMFORTABLE: Final = 320
NARROWEST: Final = 200


class MarkedWords(Words):
    """Words of which some are set off: bold, in another colour, on another ground."""

    def __init__(
        self, look: Look, text: str, spans: Sequence[tuple[int, int]], ground: str
    ) -> None:
        super().__init__(text, look.font(Step.SMALL), look.line_height(Step.SMALL))
        self._look = look
        self._spans = spans
        self._ground = ground

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return how each of the places that were found is set off."""
        found = []
        for first, last in self._spans:
            one = QTextLayout.FormatRange()
            # Qt counts as UTF-16 does: what lies beyond its first plane is two.
            one.start = _units(self.text[:first])
            one.length = _units(self.text[first:last])
            one.format = self._format()
            found.append(one)
        return found

    def _format(self) -> QTextCharFormat:
        format_ = QTextCharFormat()
        format_.setFontWeight(QFont.Weight.DemiBold)
        format_.setForeground(self._look.color("text"))
        format_.setBackground(self._look.color(self._ground))
        return format_


class FindRow(Pressable):
    """A night with its mark; the folded `wanted` are marked in what it was found for."""

    corner = 8
    pad = PAD

    def __init__(self, look: Look, lines: FoundLines, wanted: Sequence[str]) -> None:
        super().__init__(look, found_spoken(lines.title, lines.line))
        self.lines = lines
        self._spans = tuple(occurrences(part, wanted) for part in lines.parts)
        self._chosen = False
        self._heights: dict[int, int] = {}
        self.setAccessibleDescription("\n".join(lines.parts))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chosen(self, *, chosen: bool) -> None:
        """Say whether this is the night that is shown beside."""
        self._chosen = chosen
        self.update()

    def is_chosen(self) -> bool:
        """Return whether it is."""
        return self._chosen

    def marked(self) -> tuple[str, ...]:
        """Return the words that are set off."""
        parts = zip(self.lines.parts, self._spans, strict=True)
        return tuple(part[first:last] for part, spans in parts for first, last in spans)

    def face(self) -> Face:
        """Return the ground of the state it is in."""
        if self.isDown() or self._chosen:
            return Face(ground="accent_soft", edge="accent" if self.isDown() else "")
        return Face(ground="accent_soft" if self.underMouse() else "", edge="")

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the mark of the night, and what there is to say beside it."""
        look = self._look
        mark = QRectF(PAD, DOWN, look.scaled(MARK), mark_height(look))
        paint_mark(painter, look, mark, self.lines.mark)
        ground = "card" if face.ground else "accent_soft"
        top, left = float(DOWN), self._left()
        room = self.width() - left - PAD
        for words, role, above in self._said(ground):
            height = words.height(int(room))
            words.paint(painter, QRectF(left, top + above, room, height), look.color(role))
            top += above + height

    def natural_width(self) -> int:
        """Return a comfortable width."""
        return self._left() + self._look.scaled(COMFORTABLE) + PAD

    def minimumSizeHint(self) -> QSize:
        """Return a width at which words are still readable; the height follows from it."""
        width = self._left() + self._look.scaled(NARROWEST) + PAD
        return QSize(width, mark_height(self._look) + 2 * DOWN)

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to the width."""
        # Layouts ask this of every row again for each that comes.
        if width not in self._heights:
            room = max(1, width - self._left() - PAD)
            said = sum(above + words.height(room) for words, _, above in self._said("card"))
            self._heights[width] = max(mark_height(self._look), said) + 2 * DOWN
        return self._heights[width]

    def look_changed(self) -> None:
        """Measure and paint again."""
        self._heights = {}
        super().look_changed()

    def _left(self) -> int:
        return PAD + self._look.scaled(MARK) + BESIDE

    def _said(self, ground: str) -> Iterator[tuple[Words, str, int]]:
        """Yield each text, the role of its colour and the room above it."""
        look = self._look
        yield words_in(look, self.lines.title, Step.BODY, SEMIBOLD), "text", 0
        yield words_in(look, self.lines.line, Step.SMALL), "muted", 0
        for part, spans in zip(self.lines.parts, self._spans, strict=True):
            yield self._marked_words(part, spans, ground), "muted", ABOVE_PARTS

    def _marked_words(
        self, part: str, spans: tuple[tuple[int, int], ...], ground: str
    ) -> MarkedWords:
        key = ("marked", part, spans, ground)
        return self._look.keep(key, lambda: MarkedWords(self._look, part, spans, ground))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
