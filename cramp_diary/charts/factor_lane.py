"""Under the nights: when a factor was there, or how much of it, night by night."""

from typing import Final

import numpy as np

from cramp_diary.analysis.finding_detail import Timeline
from cramp_diary.charts.frame import Frame
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box, Point
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme

__all__ = ["draw_lane", "lane_height"]

YES_NO: Final = 11.0
AMOUNT: Final = 46.0
HATCH_GAP: Final = 5.0
ABOVE: Final = 1.06


def lane_height(timeline: Timeline, _theme: ChartTheme) -> float:
    """Return the height in units: a bar, or room for amounts."""
    return YES_NO if timeline.most_from is None else AMOUNT


def draw_lane(frame: Frame, timeline: Timeline, corner: Point, size: Point) -> None:
    """Draw solid bars on nights with it, or amounts, of which those of the third are solid.

    Nights on which it is not known are hatched.
    """
    theme = frame.theme
    highest = 1.0 if timeline.most_from is None else float(np.nanmax(timeline.values)) * ABOVE
    lane = frame.panel(corner, size, x=(0, len(timeline)), y=(0, highest or 1.0))
    unknown = [(run.start, run.stop, 0.0, highest) for run in timeline.unknown]
    lane.fill(unknown, Fill(color=theme.hatch_ground, order=1.4), "unknown")
    pen = Pen(color=theme.hatch, width=1, order=1.5)
    lane.draw(slanted(lane, unknown, HATCH_GAP), pen, "unknown-lines")
    solid = Fill(color=theme.medicine[0])
    if timeline.most_from is None:
        lane.fill([(run.start, run.stop, 0.0, highest) for run in timeline.on], solid, "with")
    else:
        _amounts(lane, timeline, timeline.most_from, theme)
    base = [((0.0, 0.0), (float(len(timeline)), 0.0))]
    lane.draw(base, Pen(color=theme.axis, width=1), "lane-baseline")


def _amounts(lane: Panel, timeline: Timeline, most_from: float, theme: ChartTheme) -> None:
    most: list[Box] = []
    rest: list[Box] = []
    on = np.zeros(len(timeline), dtype=bool)
    for run in timeline.on:
        on[run.start : run.stop] = True
    for night in np.flatnonzero(timeline.values > 0):
        box = (int(night) + 0.12, int(night) + 0.88, 0.0, float(timeline.values[night]))
        (most if on[night] else rest).append(box)
    lane.fill(rest, Fill(color=theme.quiet), "less")
    lane.fill(most, Fill(color=theme.medicine[0]), "most")
    line = [((0.0, most_from), (float(len(timeline)), most_from))]
    lane.draw(line, Pen(color=theme.muted, width=1, dashes=(3.0, 2.0), order=4), "most-from")
