"""How a row's width is shared out: side by side, in two halves, or one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cramp_diary.ui.factors.rows import FactorRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.words import words_in
from cramp_diary.wording.findings import FindingWords

__all__ = ["Columns", "Extent", "Grid", "Shape"]

PAD: Final = 18
GAP: Final = 18
SIDE_BY_SIDE: Final = 840
IN_HALVES: Final = 430
NAME_PART: Final = 0.23
WORDS_PART: Final = 0.38
LEFT_HALF: Final = 0.31
WIDEST_WORDS: Final = 460


class Shape(StrEnum):
    """Where the parts of a row stand."""

    SIDE_BY_SIDE = "side-by-side"
    HALVES = "halves"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Extent:
    """From where to where something goes along the width, in pixels."""

    left: int
    right: int

    @property
    def width(self) -> int:
        """How wide it is."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each part is along the width of a row; parts that stand below another share it."""

    shape: Shape
    name: Extent
    words: Extent
    plot: Extent
    ratio: Extent
    nights: Extent


class Grid:
    """Shares out the width among the rows of one paper; the same for all of them."""

    def __init__(self, look: Look, rows: Sequence[FactorRow]) -> None:
        self._look, self._rows = look, rows
        self._widest: _Widest | None = None
        self._shared: dict[int, Columns] = {}

    def measure_anew(self) -> None:
        """Forget what was measured at another size of text."""
        self._widest = None
        self._shared.clear()

    def columns(self, width: int) -> Columns:
        """Return the columns of all rows and of the head above them, for a width in pixels."""
        if width not in self._shared:
            self._shared[width] = self._share(width)
        return self._shared[width]

    def _share(self, width: int) -> Columns:
        whole = Extent(PAD, max(PAD + 1, width - PAD))
        if width / self._look.scale < IN_HALVES:
            return Columns(Shape.BELOW, whole, whole, whole, whole, whole)
        if width / self._look.scale < SIDE_BY_SIDE:
            middle = PAD + round(whole.width * LEFT_HALF)
            left, right = Extent(PAD, middle), Extent(middle + GAP, whole.right)
            return Columns(Shape.HALVES, left, right, right, left, left)
        if self._widest is None:
            self._widest = _measured(self._look, self._rows)
        return self._side_by_side(self._widest, whole)

    def _side_by_side(self, widest: "_Widest", whole: Extent) -> Columns:
        rest = whole.width - widest.nights - widest.ratio - 4 * GAP
        name = min(widest.name, round(rest * NAME_PART))
        words = min(round(rest * WORDS_PART), self._look.scaled(WIDEST_WORDS))
        parts = (name, words, rest - name - words, widest.ratio, widest.nights)
        places, left = [], whole.left
        for part in parts:
            places.append(Extent(left, left + part))
            left += part + GAP
        return Columns(Shape.SIDE_BY_SIDE, *places)


@dataclass(frozen=True, slots=True)
class _Widest:
    """How wide the widest of each column is in one line, in pixels."""

    name: int
    ratio: int
    nights: int


def _measured(look: Look, rows: Sequence[FactorRow]) -> _Widest:
    def widest(texts: Sequence[str], step: Step = Step.SMALL, weight: int = REGULAR) -> int:
        widths = (words_in(look, text, step, weight).natural_width for text in texts)
        return max(widths, default=0) + 1

    return _Widest(
        name=max(
            widest([FindingWords.what]),
            widest([row.name for row in rows], Step.BODY, SEMIBOLD),
        ),
        ratio=max(
            widest([FindingWords.ratio, *(row.interval for row in rows)]),
            widest([row.ratio for row in rows], Step.BODY),
        ),
        nights=widest([FindingWords.nights, *(line for row in rows for line in row.nights)]),
    )
