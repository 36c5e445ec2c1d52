"""Under the nights: when a factor was there, or how much of it, night by night."""

from typing import Final

import numpy as np

from cramp_diary.analysis.finding_detail import Timeline
from cramp_diary.analysis.night_runs import Run
from cramp_diary.charts.frame import Frame
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box, Point
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme

__all__ = ["draw_lane", "lane_height", "unknown_runs"]

YES_NO: Final = 11.0
SHARE: Final = 26.0
AMOUNT: Final = 46.0
BESIDE: Final = 0.12
"""Of a night or week: free at each side of a bar."""
HATCH_GAP: Final = 5.0
ABOVE: Final = 1.06


def lane_height(timeline: Timeline) -> float:
    """Return the height in units: a bar, or room for amounts and for shares of weeks."""
    if timeline.most_from is not None:
        return AMOUNT
    return SHARE if timeline.by_week else YES_NO


def draw_lane(frame: Frame, timeline: Timeline, corner: Point, size: Point) -> None:
    """Draw bars as high as there was of it: solid where it was there, or where it was much.

    Of a long diary they are means of weeks; of yes and no that is the share of nights with it.
    Where it is not known the lane is hatched.
    """
    theme = frame.theme
    bars = _weeks(timeline) if timeline.by_week else _nights(timeline)
    highest = max([bar[3] for bar, _ in bars], default=1.0)
    top = 1.0 if timeline.most_from is None else highest * ABOVE
    lane = frame.panel(corner, size, x=(0, len(timeline)), y=(0, top))
    _unknown(lane, theme, [(run.start, run.stop, 0.0, top) for run in unknown_runs(timeline)])
    lane.fill([bar for bar, much in bars if not much], Fill(color=theme.quiet), "less")
    lane.fill([bar for bar, much in bars if much], Fill(color=theme.medicine[0]), "with")
    if timeline.most_from is not None:
        line = [((0.0, timeline.most_from), (float(len(timeline)), timeline.most_from))]
        lane.draw(line, Pen(color=theme.muted, width=1, dashes=(3.0, 2.0), order=4), "most-from")
    base = [((0.0, 0.0), (float(len(timeline)), 0.0))]
    lane.draw(base, Pen(color=theme.axis, width=1), "lane-baseline")


def _unknown(lane: Panel, theme: ChartTheme, boxes: list[Box]) -> None:
    lane.fill(boxes, Fill(color=theme.hatch_ground, order=1.4), "unknown")
    pen = Pen(color=theme.hatch, width=1, order=1.5)
    lane.draw(slanted(lane, boxes, HATCH_GAP), pen, "unknown-lines")


def unknown_runs(timeline: Timeline) -> tuple[Run, ...]:
    """Return the nights on which it is not known, of a long diary the weeks of such nights."""
    if not timeline.by_week:
        return timeline.unknown
    weeks = (week for week in timeline.weeks if not week.known)
    return tuple(Run(week.start, week.start + week.stretch.nights) for week in weeks)


def _nights(timeline: Timeline) -> list[tuple[Box, bool]]:
    """Return a bar for each run of nights with it, or for the amount of each night."""
    if timeline.most_from is None:
        return [((run.start, run.stop, 0.0, 1.0), True) for run in timeline.on]
    much = np.zeros(len(timeline), dtype=bool)
    for run in timeline.on:
        much[run.start : run.stop] = True
    return [
        (
            (night + BESIDE, night + 1 - BESIDE, 0.0, float(timeline.values[night])),
            bool(much[night]),
        )
        for night in map(int, np.flatnonzero(timeline.values > 0))
    ]


def _weeks(timeline: Timeline) -> list[tuple[Box, bool]]:
    most_from = timeline.most_from or 0.0
    return [
        (_bar(week.start, week.stretch.nights, week.value), week.value > most_from)
        for week in timeline.weeks
        if week.value
    ]


def _bar(start: int, nights: int, value: float) -> Box:
    free = nights * BESIDE
    return (start + free, start + nights - free, 0.0, value)
