"""Letters and dashed lines for the days on which medicines changed, on paper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from cramp_diary.analysis.bars import Turn
from cramp_diary.charts.fonts import Weight
from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Point
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme

__all__ = [
    "MOST_LINES",
    "badge_height",
    "badge_width",
    "draw_badge",
    "draw_letters",
    "draw_lines",
    "spread_out",
]

MOST_LINES: Final = 6
"""With more changes than this the lines stay among the medicines and no letter stands on top."""
BADGE: Final = 1.35
"""Height of a letter's box in sizes of type."""
BESIDE_LETTER: Final = 3.6


def badge_height(theme: ChartTheme) -> float:
    """Return the height in units of the row of letters."""
    return theme.text * BADGE + 1


def badge_width(letter: str, theme: ChartTheme) -> float:
    """Return the width in units of a letter's box."""
    return width_of(letter, theme, Weight.BOLD) + BESIDE_LETTER


def draw_lines(
    panel: Panel,
    frame: Frame,
    changes: Sequence[Turn],
    reach: Sequence[tuple[float, float]],
    first: date,
) -> None:
    """Draw a dashed line for each change, from one level to another, units over the 0 of y."""
    lines = []
    for change, (start, end) in zip(changes, reach, strict=True):
        x = float((change.day - first).days)
        lines.append(((x, start * panel.along), (x, end * panel.along)))
    pen = Pen(color=frame.theme.change, width=0.7, dashes=(4, 2.5))
    panel.draw(lines, pen, "changes")


def draw_letters(
    panel: Panel, frame: Frame, changes: Sequence[Turn], level: float, first: date
) -> None:
    """Draw the letters of the changes in a row, units over the 0 of y."""
    days = [float((change.day - first).days) for change in changes]
    widths = [badge_width(change.letter, frame.theme) * panel.across for change in changes]
    for x, change in zip(spread_out(days, widths), changes, strict=True):
        draw_badge(panel, frame, change.letter, (x, level * panel.along))


def draw_badge(panel: Panel, frame: Frame, letter: str, at: Point) -> None:
    """Draw a letter in its box, centred on a place in the data of the panel."""
    theme = frame.theme
    half = badge_width(letter, theme) / 2 * panel.across
    rise = theme.text * BADGE / 2 * panel.along
    box = (at[0] - half, at[0] + half, at[1] - rise, at[1] + rise)
    panel.fill([box], Fill(color=theme.change, order=5), "letter-box")
    look = replace(frame.lettering(theme.ground, Weight.BOLD), across="center", name="letter")
    panel.write(at, letter, look)


def spread_out(places: Sequence[float], widths: Sequence[float]) -> list[float]:
    """Return the places, ascending, moved to the right where their boxes would overlap."""
    found: list[float] = []
    edge = float("-inf")
    for place, width in zip(places, widths, strict=True):
        found.append(max(place, edge + width / 2))
        edge = found[-1] + width / 2
    return found
