"""The key of the weekly chart on screen: each mark with what it means."""

from enum import Enum, auto
from typing import Final

from cramp_diary.analysis.weeks import Weeks
from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.key_rows import in_rows, rows_needed
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording.charts import ChartWords, few_recorded

__all__ = ["draw_key", "key_height", "key_width"]

SWATCH: Final = 26.0
GAP: Final = 10.0
BETWEEN: Final = 18.0
ROW: Final = 29 / 14
"""Height of a row, in sizes of type."""


class Mark(Enum):
    """A mark in the chart."""

    CRAMPS = auto()
    NIGHTS = auto()
    RECORDED = auto()
    FEW = auto()
    NONE = auto()


def draw_key(frame: Frame, weeks: Weeks, top: float, *, column: bool) -> None:
    """Draw the key at the left edge: as a column, or in rows as wide as the figure."""
    theme, entries = frame.theme, _entries(weeks)
    places = in_rows(_widths(weeks, theme), 0 if column else frame.width, BETWEEN)
    for (mark, words), (x, row) in zip(entries, places, strict=True):
        y = top + theme.text * ROW * (row + 1 / 2)
        _draw_mark(frame.page, theme, mark, (x, y))
        frame.page.write((x + SWATCH + GAP, y), words, frame.lettering(theme.muted))


def key_width(weeks: Weeks, theme: ChartTheme) -> float:
    """Return the width in units of the key as a column."""
    return max(_widths(weeks, theme))


def key_height(weeks: Weeks, theme: ChartTheme, width: float | None = None) -> float:
    """Return the height in units of the key in rows of `width`, or as a column without one."""
    return rows_needed(_widths(weeks, theme), width or 0, BETWEEN) * theme.text * ROW


def _widths(weeks: Weeks, theme: ChartTheme) -> list[float]:
    return [SWATCH + GAP + width_of(words, theme) for _, words in _entries(weeks)]


def _entries(weeks: Weeks) -> list[tuple[Mark, str]]:
    found = [
        (Mark.CRAMPS, ChartWords.cramps),
        (Mark.NIGHTS, ChartWords.nights_with_one),
        (Mark.RECORDED, ChartWords.nights_recorded),
    ]
    if any(stretch.few for stretch in weeks.stretches):
        found.append((Mark.FEW, few_recorded(weeks.length)))
    if any(stretch.cramps == 0 for stretch in weeks.stretches):
        found.append((Mark.NONE, ChartWords.no_cramp))
    return found


def _draw_mark(page: Panel, theme: ChartTheme, mark: Mark, at: tuple[float, float]) -> None:
    x, y = at
    name = f"key-{mark.name.lower()}"
    middle = x + SWATCH / 2
    if mark is Mark.CRAMPS:
        box = (middle - 6, middle + 6, y + 6, y - 6)
        page.fill([box], Fill(color=theme.bar, radius=2.0), name)
    elif mark is Mark.NIGHTS:
        line = ((x + 2, y), (x + SWATCH - 2, y))
        page.draw([line], Pen(color=theme.nights, width=2.5), name)
    elif mark is Mark.RECORDED:
        split = x + SWATCH * 0.65
        page.fill([(x, split, y + 3.5, y - 3.5)], Fill(color=theme.muted), name)
        rest = (split, x + SWATCH, y + 3.5, y - 3.5)
        page.fill([rest], Fill(color=theme.hatch_ground, edge=theme.hatch), name)
        page.draw(slanted(page, [rest], 5), Pen(color=theme.hatch, width=1), name)
    elif mark is Mark.FEW:
        box = (middle - 9, middle + 9, y + 9, y - 9)
        page.draw(slanted(page, [box], 6), Pen(color=theme.hatch, width=1), name)
    else:
        page.rings([(middle, y)], 7, Pen(color=theme.quiet, width=1.5, order=4), name)
