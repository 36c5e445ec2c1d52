"""The nights of a diary beside one factor: cramps, trend, and where the factor was there."""

from typing import Final

import numpy as np
from matplotlib.figure import Figure

from cramp_diary.analysis.finding_detail import FindingDetail, Timeline
from cramp_diary.analysis.night_runs import Run
from cramp_diary.analysis.weeks import WEEK
from cramp_diary.charts.factor_key import Entry, Mark, draw_key, key_height
from cramp_diary.charts.factor_lane import draw_lane, lane_height, unknown_runs
from cramp_diary.charts.frame import Frame, Size
from cramp_diary.charts.messages import say_title, title_height
from cramp_diary.charts.night_marks import LEVEL, mark_line, tint
from cramp_diary.charts.night_plot import NightPlot, axis_width, time_height
from cramp_diary.charts.shapes import Line
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording.findings_detail import DetailWords, key_of_on

__all__ = ["factor_timeline", "factor_timeline_size"]

PLOT: Final = 150.0
LEAST_PLOT: Final = 40.0
PLOT_LINES: Final = 8.0
"""Height of the plot in sizes of type at least: the numbers of its axis grow too."""
LANE_GAP: Final = 4.0
RIGHT: Final = 4.0


def factor_timeline(
    detail: FindingDetail, theme: ChartTheme, size: Size, title: str = ""
) -> Figure:
    """Return the figure: dots for nights, rings for those without a cramp, hatching for gaps.

    Nights with the factor, for an amount the third with most of it, have a tinted ground and a
    solid foot; an amount has its own bars below. Of a long diary each dot is the mean of the
    recorded nights of a week, and so is the factor. `title` is for a picture that stands alone.
    """
    frame, timeline = Frame(theme, size), detail.timeline
    say_title(frame, title)
    entries = _entries(detail)
    head = title_height(theme, title)
    above = head + key_height(entries, theme, frame.width) + theme.text * 0.4
    lane = lane_height(timeline)
    below = LANE_GAP + lane + time_height(timeline.first, timeline.last, theme)
    left = axis_width(_highest(timeline), theme)
    room = (frame.width - left - RIGHT, max(frame.height - above - below, LEAST_PLOT))
    draw_key(frame, entries, head)
    plot = NightPlot(frame, (left, above), room, nights=len(timeline), highest=_highest(timeline))
    plot.panel.fill([plot.column(run) for run in timeline.long_on], _ground(theme), "on")
    plot.gaps(_gaps(timeline))
    plot.grid()
    _level(plot, theme, timeline)
    _dots(plot, theme, timeline)
    base = above + room[1]
    draw_lane(frame, timeline, (left, base + LANE_GAP), (room[0], lane))
    plot.months(timeline.first, base + LANE_GAP + lane)
    return frame.figure


def factor_timeline_size(
    width: float, detail: FindingDetail, theme: ChartTheme, title: str = ""
) -> Size:
    """Return the size, for a width in units of the theme, at which nothing is crowded."""
    timeline = detail.timeline
    words = title_height(theme, title) + key_height(_entries(detail), theme, width)
    labels = theme.text * 0.4 + time_height(timeline.first, timeline.last, theme)
    height = words + labels + max(PLOT, theme.text * PLOT_LINES) + LANE_GAP + lane_height(timeline)
    return Size.units(width, height, theme)


def _entries(detail: FindingDetail) -> list[Entry]:
    timeline = detail.timeline
    by_week, words = timeline.by_week, DetailWords
    found = [(Mark.CRAMPS, words.cramps_each_week if by_week else words.cramps_each_night)]
    if (timeline.counts == 0).any():
        found.append((Mark.NONE, words.no_cramp))
    if not np.isnan(timeline.level).all():
        found.append((Mark.LEVEL, words.trend))
    if not by_week and timeline.recorded:
        found.append((Mark.MEAN, words.mean_of_week))
    if timeline.on:
        found.append((Mark.ON, key_of_on(timeline, detail.finding)))
    if _gaps(timeline) or unknown_runs(timeline):
        found.append((Mark.UNKNOWN, words.not_recorded))
    return found


def _ground(theme: ChartTheme) -> Fill:
    return Fill(color=tint(theme), order=0.5)


def _highest(timeline: Timeline) -> int:
    values = [week.mean for week in timeline.weeks] if timeline.by_week else timeline.counts
    known = [float(value) for value in values if value is not None and not np.isnan(value)]
    level = timeline.level[~np.isnan(timeline.level)]
    return int(np.ceil(max([*known, *level, 1.0])))


def _gaps(timeline: Timeline) -> tuple[Run, ...]:
    """Return what is hatched: nights, or weeks of which no night was recorded."""
    if not timeline.by_week:
        return timeline.gaps
    return tuple(
        Run(week.start, week.start + week.stretch.nights)
        for week in timeline.weeks
        if week.stretch.gap
    )


def _level(plot: NightPlot, theme: ChartTheme, timeline: Timeline) -> None:
    level = timeline.level
    known = ~np.isnan(level)
    lines: list[Line] = [
        ((n + 0.5, float(level[n])), (n + 1.5, float(level[n + 1])))
        for n in range(len(level) - 1)
        if known[n] and known[n + 1]
    ]
    # Under the dots, which would be hidden where the trend runs near a whole number.
    pen = Pen(color=theme.ink, width=LEVEL, cap="round", order=3.5)
    plot.panel.draw(lines, pen, "trend")


def _dots(plot: NightPlot, theme: ChartTheme, timeline: Timeline) -> None:
    if timeline.by_week:
        means = [(w.start + w.stretch.nights / 2, w.mean) for w in timeline.weeks]
        known = [(x, mean) for x, mean in means if mean is not None]
        cramps = [(x, mean) for x, mean in known if mean]
        plot.dots(cramps, [(x, 0.0) for x, mean in known if not mean], slot=WEEK)
        return
    counts = timeline.counts
    plot.dots(
        [(int(n) + 0.5, float(counts[n])) for n in np.flatnonzero(counts > 0)],
        [(int(n) + 0.5, 0.0) for n in np.flatnonzero(counts == 0)],
    )
    # Of a week of which hardly anything is known there is no mean to be seen beside others.
    lines = [
        ((w.start + 0.3, w.mean), (w.start + w.stretch.nights - 0.3, w.mean))
        for w in timeline.weeks
        if w.mean is not None and not w.stretch.few
    ]
    plot.panel.draw(lines, mark_line(theme), "week-means")
