"""The key of the charts of a factor: each mark with what it means, in rows above the plot."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.key_rows import in_rows, rows_needed
from cramp_diary.charts.night_marks import DOT, LEVEL, dot_fill, mark_line, tint
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Point
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme

__all__ = ["Entry", "Mark", "draw_key", "key_height"]

SWATCH: Final = 26.0
GAP: Final = 8.0
BETWEEN: Final = 20.0
ROW: Final = 26 / 14
"""Height of a row, in sizes of type."""


class Mark(Enum):
    """A mark in a chart of a factor."""

    CRAMPS = auto()
    NONE = auto()
    LEVEL = auto()
    MEAN = auto()
    ON = auto()
    LEFT_OUT = auto()
    UNKNOWN = auto()


Entry = tuple[Mark, str]


def draw_key(frame: Frame, entries: Sequence[Entry], top: float) -> None:
    """Draw the key in rows as wide as the figure."""
    theme = frame.theme
    places = in_rows(_widths(entries, theme), frame.width, BETWEEN)
    for (mark, words), (x, row) in zip(entries, places, strict=True):
        y = top + theme.text * ROW * (row + 1 / 2)
        _draw(frame.page, theme, mark, (x, y))
        frame.page.write((x + SWATCH + GAP, y), words, frame.lettering(theme.muted))


def key_height(entries: Sequence[Entry], theme: ChartTheme, width: float) -> float:
    """Return the height in units of the key in rows of `width`."""
    return rows_needed(_widths(entries, theme), width, BETWEEN) * theme.text * ROW


def _widths(entries: Sequence[Entry], theme: ChartTheme) -> list[float]:
    return [SWATCH + GAP + width_of(words, theme) for _, words in entries]


def _draw(page: Panel, theme: ChartTheme, mark: Mark, at: Point) -> None:
    x, y = at
    name = f"key-{mark.name.lower()}"
    middle = x + SWATCH / 2
    box = (middle - 11, middle + 11, y + 8, y - 8)
    if mark is Mark.CRAMPS:
        page.discs([(middle, y)], DOT, dot_fill(theme), name)
    elif mark is Mark.NONE:
        page.rings([(middle, y)], DOT, Pen(color=theme.quiet, width=1.5), name)
    elif mark is Mark.LEVEL:
        page.draw([((x + 1, y), (x + SWATCH - 1, y))], Pen(color=theme.ink, width=LEVEL), name)
    elif mark is Mark.MEAN:
        page.draw([((x + 4, y), (x + SWATCH - 4, y))], mark_line(theme), name)
    elif mark is Mark.ON:
        page.fill([box], Fill(color=tint(theme)), name)
        foot = (box[0], box[1], y + 8, y + 2)
        page.fill([foot], Fill(color=theme.medicine[0]), name)
    elif mark is Mark.LEFT_OUT:
        page.fill([box], Fill(color=theme.hatch_ground, edge=theme.axis, edge_width=0.8), name)
    else:
        page.fill([box], Fill(color=theme.hatch_ground), name)
        page.draw(slanted(page, [box], 6), Pen(color=theme.hatch, width=1), name)
