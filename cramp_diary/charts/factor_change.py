"""The nights before and after something was started, stopped or changed."""

from dataclasses import replace
from typing import Final, Literal

import numpy as np
from matplotlib.figure import Figure

from cramp_diary.analysis.association import Arms
from cramp_diary.analysis.finding_detail import Change
from cramp_diary.charts.factor_key import Entry, Mark, draw_key, key_height
from cramp_diary.charts.frame import Frame, Size, width_of
from cramp_diary.charts.messages import say_title, title_height
from cramp_diary.charts.night_marks import mark_line
from cramp_diary.charts.night_plot import NightPlot, axis_width, time_height
from cramp_diary.charts.shapes import Line
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording.findings_courses import left_out_words, side_words
from cramp_diary.wording.findings_detail import DetailWords

__all__ = ["factor_change", "factor_change_size"]

PLOT: Final = 130.0
LEAST_PLOT: Final = 40.0
PLOT_LINES: Final = 8.0
"""Height of the plot in sizes of type at least: the numbers of its axis grow too."""
RIGHT: Final = 4.0
CHANGE: Final = 2.5
BEFORE_LABELS: Final = 2.0
SIDES: Final = 1.7
"""Height of the row of counts over the plot, in sizes of type."""
BESIDE: Final = 6.0


def factor_change(change: Change, theme: ChartTheme, size: Size, title: str = "") -> Figure:
    """Return the figure: the nights of the window, a line at the change, the mean of each side.

    The nights that the second estimate leaves out are framed; nights that were not recorded are
    hatched. `title` is for a picture that stands alone.
    """
    frame, counts = Frame(theme, size), change.counts
    say_title(frame, title)
    entries, head = _entries(change), title_height(theme, title)
    above = head + key_height(entries, theme, frame.width) + theme.text * SIDES
    below = BEFORE_LABELS + time_height(change.first, change.last, theme)
    left = axis_width(_highest(change), theme)
    room = (frame.width - left - RIGHT, max(frame.height - above - below, LEAST_PLOT))
    draw_key(frame, entries, head)
    plot = NightPlot(frame, (left, above), room, nights=len(counts), highest=_highest(change))
    if change.left_out.nights:
        look = Fill(color=theme.hatch_ground, edge=theme.axis, edge_width=0.8, order=1.2)
        plot.panel.fill([plot.column(change.left_out)], look, "left-out")
    plot.gaps(change.gaps)
    plot.grid()
    plot.dots(
        [(int(n) + 0.5, float(counts[n])) for n in np.flatnonzero(counts > 0)],
        [(int(n) + 0.5, 0.0) for n in np.flatnonzero(counts == 0)],
    )
    plot.panel.draw(_means(change), mark_line(theme), "means")
    at = float(change.before)
    line = [((at, plot.bottom), (at, plot.top))]
    plot.panel.draw(line, Pen(color=theme.ink, width=CHANGE, order=5), "change")
    _sides(plot, frame, change)
    plot.months(change.first, above + room[1] + BEFORE_LABELS)
    return frame.figure


def factor_change_size(width: float, change: Change, theme: ChartTheme, title: str = "") -> Size:
    """Return the size, for a width in units of the theme, at which nothing is crowded."""
    words = title_height(theme, title) + key_height(_entries(change), theme, width)
    labels = theme.text * SIDES + time_height(change.first, change.last, theme)
    return Size.units(
        width, words + labels + max(PLOT, theme.text * PLOT_LINES) + BEFORE_LABELS, theme
    )


def _entries(change: Change) -> list[Entry]:
    found = [
        (Mark.CRAMPS, DetailWords.cramps_each_night),
        (Mark.NONE, DetailWords.no_cramp),
        (Mark.MEAN, DetailWords.mean_of_side),
    ]
    if change.left_out.nights:
        found.append((Mark.LEFT_OUT, left_out_words()))
    if change.gaps:
        found.append((Mark.UNKNOWN, DetailWords.not_recorded))
    return found


def _highest(change: Change) -> int:
    return int(np.nanmax(change.counts, initial=1))


def _sides(plot: NightPlot, frame: Frame, change: Change) -> None:
    """Write what was counted before and after over its side, where both have room."""
    across = plot.panel.across
    sides = (change.before, len(change.counts) - change.before)
    words = side_words(change)
    fits = zip(words, sides, strict=True)
    if any(width_of(said, frame.theme) + BESIDE > nights / across for said, nights in fits):
        return
    up = frame.theme.text * SIDES / 2
    places: tuple[tuple[int, Literal["left", "right"], float], ...] = (
        (change.before, "right", -BESIDE),
        (change.before, "left", BESIDE),
    )
    for said, (x, side, shift) in zip(words, places, strict=True):
        look = replace(frame.lettering(), across=side, name="side")
        plot.panel.write((x, plot.top), said, look, shift=(shift, up))


def _means(change: Change) -> list[Line]:
    """Return a level line over each side: its cramps a recorded night."""
    arms = change.estimates.whole.arms or Arms(0, 0, 0, 0)
    sides = (
        (0.0, float(change.before), arms.cramps_without, arms.nights_without),
        (float(change.before), float(len(change.counts)), arms.cramps_with, arms.nights_with),
    )
    return [
        ((start, cramps / nights), (stop, cramps / nights))
        for start, stop, cramps, nights in sides
        if nights
    ]
