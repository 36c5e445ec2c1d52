"""A plot of nights one by one: the axis of counts, the hatched gaps, the dots, the months."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from cramp_diary.analysis.night_runs import Run
from cramp_diary.charts.counts_axis import count_steps
from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.night_marks import DOT, dot_fill
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box, Point
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.charts.time_axis import ticks
from cramp_diary.wording.formats import count

__all__ = ["NightPlot", "axis_width", "time_height"]

LEAST_DOT: Final = 4.5
BELOW_ZERO: Final = 10.0
ABOVE: Final = 7.0
"""Room in units under the line of nights without a cramp, and over the highest."""
MARGIN: Final = 8.0
HATCH_GAP: Final = 6.0
LINE: Final = 20 / 14
"""Height of a line of words, in sizes of type."""


def axis_width(highest: int, theme: ChartTheme) -> float:
    """Return how wide the numbers of the axis are, with their gap."""
    return max(width_of(count(step), theme) for step in count_steps(highest)) + MARGIN + 1


def time_height(first: date, last: date, theme: ChartTheme) -> float:
    """Return how high the labels of the time axis are."""
    lines = 2 if first.year != last.year else 1
    return theme.text * LINE * (lines + 0.4)


class NightPlot:
    """Draws nights on a panel made by its corner and size; counts run up from 0 to `highest`."""

    def __init__(
        self, frame: Frame, corner: Point, size: Point, *, nights: int, highest: int
    ) -> None:
        self._frame = frame
        self._corner = corner
        self._width = size[0]
        self._nights = nights
        self._steps = count_steps(highest)
        room = max(size[1] - BELOW_ZERO - ABOVE, 1.0)
        one = self._steps[-1] / room
        self.bottom = -BELOW_ZERO * one
        self.top = self._steps[-1] + ABOVE * one
        self.panel: Panel = frame.panel(corner, size, x=(0, nights), y=(self.bottom, self.top))

    def grid(self) -> None:
        """Draw the lines of the counts and the baseline below that of no cramp."""
        theme, right = self._frame.theme, self._nights
        lines = [((0, step), (right, step)) for step in self._steps]
        self.panel.draw(lines, Pen(color=theme.grid, width=0.8, order=1), "grid")
        base = ((0, self.bottom), (right, self.bottom))
        self.panel.draw([base], Pen(color=theme.axis, width=1), "baseline")
        look = replace(self._frame.lettering(theme.muted), across="right", name="count")
        for step in self._steps:
            self.panel.write((0, step), count(step), look, shift=(-MARGIN, 0))

    def gaps(self, gaps: Sequence[Run]) -> None:
        """Hatch nights that were not recorded, over the whole height."""
        theme = self._frame.theme
        boxes = [self.column(gap) for gap in gaps]
        self.panel.fill(boxes, Fill(color=theme.hatch_ground, order=1.4), "not-recorded")
        pen = Pen(color=theme.hatch, width=1, order=1.5)
        self.panel.draw(slanted(self.panel, boxes, HATCH_GAP), pen, "not-recorded-lines")

    def column(self, run: Run) -> Box:
        """Return the box of a run of nights over the whole height."""
        return (run.start, run.stop, self.bottom, self.top)

    def dots(self, cramps: Sequence[Point], none: Sequence[Point], slot: float = 1.0) -> None:
        """Draw discs and rings, none wider than a slot of so many nights where that has room."""
        theme = self._frame.theme
        size = min(DOT, max(LEAST_DOT, 0.95 * slot / self.panel.across))
        self.panel.discs(cramps, size, dot_fill(theme), "cramps")
        width = 1.5 if size > LEAST_DOT + 1 else 1.2
        self.panel.rings(none, size, Pen(color=theme.quiet, width=width), "no-cramp")

    def months(self, first: date, top: float) -> None:
        """Write the labels of time under the plot, from `top` units of the page down."""
        frame, theme = self._frame, self._frame.theme
        last = first + timedelta(days=self._nights - 1)
        look = replace(frame.lettering(theme.muted), name="time")
        for tick in ticks(first, last, self._width, lambda words: width_of(words, theme)):
            x = self._corner[0] + (tick.day - first).days * self._width / self._nights
            for row, words in enumerate((tick.label, tick.year)):
                if words and x + width_of(words, theme) <= frame.width:
                    at = (x, top + theme.text * LINE * (row + 0.7))
                    frame.page.write(at, words, look)
