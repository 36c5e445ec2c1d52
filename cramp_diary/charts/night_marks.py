"""How single nights are marked in the charts of a factor."""

from typing import Final

from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme

__all__ = ["DOT", "LEVEL", "dot_fill", "mark_line", "tint"]

DOT: Final = 8.0
LEVEL: Final = 2.5
MEAN: Final = 1.6
TINT: Final = 0.2
"""How much of the colour of what is marked shows through behind the nights."""


def dot_fill(theme: ChartTheme) -> Fill:
    """Return how the cramps of a night are filled."""
    return Fill(color=theme.nights if theme.paper else theme.bar, order=4)


def mark_line(theme: ChartTheme) -> Pen:
    """Return the line of a mean: dashed, so that it is no trend in black and white either."""
    return Pen(color=theme.muted, width=MEAN, dashes=(3.0, 1.2), order=3.2)


def tint(theme: ChartTheme) -> str:
    """Return the ground of marked nights: a little of their colour on that of the chart."""
    pairs = zip(_channels(theme.ground), _channels(theme.medicine[0]), strict=True)
    mixed = (round(ground + TINT * (color - ground)) for ground, color in pairs)
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(color: str) -> tuple[int, ...]:
    return tuple(int(color[place : place + 2], 16) for place in (1, 3, 5))
