"""Where a ratio stands between a quarter and four times as many cramps."""

from dataclasses import dataclass
from math import log
from typing import Final

from cramp_diary.analysis.verdict import ABOUT_THE_SAME

__all__ = ["BAND", "TICKS", "Span", "place", "span"]

LEAST: Final = 0.25
MOST: Final = 4.0
TICKS: Final = (0.5, 1.0, 2.0)


def place(ratio: float) -> float:
    """Return where a ratio stands along the axis, from 0 to 1; at an end where it is beyond."""
    if ratio <= LEAST:
        return 0.0
    return min(1.0, log(ratio / LEAST) / log(MOST / LEAST))


BAND: Final = (place(ABOUT_THE_SAME[0]), place(ABOUT_THE_SAME[1]))
"""Where the ratios that make no sizeable difference begin and end along the axis."""


@dataclass(frozen=True, slots=True)
class Span:
    """An interval along the axis; cut where it goes on beyond."""

    low: float
    high: float
    cut_low: bool
    cut_high: bool


def span(low: float, high: float) -> Span:
    """Return where the limits of a ratio stand along the axis."""
    return Span(place(low), place(high), low < LEAST, high > MOST)
