"""How a row's width is shared out: side by side, in two halves, or one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cramp_diary.ui.factors.rows import FactorRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.words import words_in
from cramp_diary.wording.findings import FindingWords

__all__ = ["Columns", "Extent", "Shape", "columns"]

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


def columns(look: Look, rows: Sequence[FactorRow], width: int) -> Columns:
    """Return the columns of all rows and of the head above them, for a width in pixels."""
    whole = Extent(PAD, max(PAD + 1, width - PAD))
    if width / look.scale < IN_HALVES:
        return Columns(Shape.BELOW, whole, whole, whole, whole, whole)
    if width / look.scale < SIDE_BY_SIDE:
        middle = PAD + round(whole.width * LEFT_HALF)
        left, right = Extent(PAD, middle), Extent(middle + GAP, whole.right)
        return Columns(Shape.HALVES, left, right, right, left, left)
    return _side_by_side(look, rows, whole)


def _side_by_side(look: Look, rows: Sequence[FactorRow], whole: Extent) -> Columns:
    def widest(step: Step, texts: Sequence[str]) -> int:
        return max(words_in(look, text, step).natural_width for text in texts) + 1

    nights = widest(
        Step.SMALL, [FindingWords.nights, *(line for row in rows for line in row.nights)]
    )
    ratio = max(
        widest(Step.SMALL, [FindingWords.ratio, *(row.interval for row in rows)]),
        widest(Step.BODY, [FindingWords.ratio, *(row.ratio for row in rows)]),
    )
    rest = whole.width - nights - ratio - 4 * GAP
    longest = max(words_in(look, row.name, Step.BODY, SEMIBOLD).natural_width for row in rows)
    name = min(longest + 1, round(rest * NAME_PART))
    words = min(round(rest * WORDS_PART), look.scaled(WIDEST_WORDS))
    ends = [whole.left + name]
    for part in (words, rest - name - words, ratio, nights):
        ends.append(ends[-1] + GAP + part)
    parts = (name, words, rest - name - words, ratio, nights)
    places = [Extent(end - part, end) for end, part in zip(ends, parts, strict=True)]
    return Columns(Shape.SIDE_BY_SIDE, *places)
