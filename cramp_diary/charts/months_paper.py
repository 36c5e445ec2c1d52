"""The row of months under a chart on paper."""

from dataclasses import replace
from typing import Final

from cramp_diary.analysis.weeks import WEEK, Weeks
from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.shapes import Point
from cramp_diary.charts.styles import Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.charts.time_axis import Tick, month_spans, ticks

__all__ = ["draw_months", "month_height"]

ROW: Final = 1.7
SECOND_ROW: Final = 1.3
"""Heights in sizes of type."""
MARK: Final = 0.9
BESIDE: Final = 3.0


def month_height(weeks: Weeks, theme: ChartTheme) -> float:
    """Return the height in units of the row, with a line for years where there are several."""
    several = bool(weeks.stretches) and weeks.first.year != weeks.last.year
    return theme.text * (ROW + SECOND_ROW * several)


def draw_months(frame: Frame, weeks: Weeks, corner: Point, night: float) -> None:
    """Draw the row with its top left at `corner`: names between marks at the turn of the month.

    `night` is the width in units of a night.
    Over a long period the names stand beside the marks, the year under the first of each.
    """
    if weeks.length == WEEK and weeks.first.year == weeks.last.year:
        _spans(frame, weeks, corner, night)
        return
    width = night * weeks.nights
    for tick in ticks(weeks.first, weeks.last, width, lambda words: width_of(words, frame.theme)):
        x = corner[0] + (tick.day - weeks.first).days * night
        if x + BESIDE + width_of(tick.label, frame.theme) <= frame.width:
            _marks(frame, [x], corner[1])
            _beside(frame, tick, (x, corner[1]))


def _spans(frame: Frame, weeks: Weeks, corner: Point, night: float) -> None:
    ground = frame.theme.ground
    look = replace(frame.lettering(), across="center", ground=ground, name="time")
    spans = month_spans(weeks.first, weeks.last)
    long = all(
        width_of(span.name, frame.theme) + 2 * BESIDE <= span.nights * night
        for span in spans
        if span.whole
    )
    _marks(frame, [corner[0] + span.start * night for span in spans[1:]], corner[1])
    for span in spans:
        words = span.name if long else span.short
        if width_of(words, frame.theme) <= span.nights * night:
            middle = corner[0] + (span.start + span.nights / 2) * night
            frame.page.write((middle, corner[1] + frame.theme.text * ROW / 2), words, look)


def _beside(frame: Frame, tick: Tick, at: Point) -> None:
    text = frame.theme.text
    look = replace(frame.lettering(), ground=frame.theme.ground, name="time")
    for words, down in ((tick.label, ROW / 2), (tick.year, ROW / 2 + SECOND_ROW)):
        frame.page.write((at[0] + BESIDE, at[1] + text * down), words, look)


def _marks(frame: Frame, places: list[float], top: float) -> None:
    text = frame.theme.text
    start, end = top + text * (ROW - MARK) / 2, top + text * (ROW + MARK) / 2
    lines = [((x, start), (x, end)) for x in places]
    frame.page.draw(lines, Pen(color=frame.theme.axis, width=0.5), "months")
