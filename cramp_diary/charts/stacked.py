"""Numbers over bars that stand so close that one would run into the next."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

__all__ = ["CLEAR", "levels"]

CLEAR: Final = 0.85
"""Of a line: as much higher must a number stand than one beside it; digits hang below no line."""


def levels(
    places: Sequence[float], widths: Sequence[float], tops: Sequence[float], line: float
) -> list[float]:
    """Return the level at which each number stands: its bar's top, or as many lines up as it takes.

    `places` are the middles of the bars, ascending, `widths` those of the numbers, `tops` the
    lowest levels and `line` the height of a number, all in the same unit. Of bars about as high
    every other number goes up.
    """

    def beside(one: int, other: int) -> bool:
        return abs(places[one] - places[other]) < (widths[one] + widths[other]) / 2

    in_row = [0] * len(places)
    for before, index in pairwise(range(len(places))):
        if beside(before, index) and abs(tops[before] - tops[index]) < line * CLEAR:
            in_row[index] = in_row[before] + 1
    found: dict[int, float] = {}
    for index in sorted(range(len(places)), key=lambda index: in_row[index] % 2):
        level = tops[index]
        for taken in sorted(found[other] for other in found if beside(index, other)):
            if abs(taken - level) < line * CLEAR:
                level = taken + line
        found[index] = level
    return [found[index] for index in range(len(places))]
