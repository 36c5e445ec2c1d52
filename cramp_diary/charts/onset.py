"""At what hour cramps begin: one bar an hour, its count on top."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from matplotlib.figure import Figure

from cramp_diary.analysis.hours import OnsetHours
from cramp_diary.charts.frame import Frame, Size, width_of
from cramp_diary.charts.messages import say, say_title, title_height
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box
from cramp_diary.charts.stacked import levels
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording.charts import ChartWords, hour_name, known_of, no_hours
from cramp_diary.wording.formats import count

__all__ = ["onset_figure", "onset_size"]

BAR_SHARE: Final = 0.72
PAPER_BAR_SHARE: Final = 0.84
RADIUS: Final = 2.0
PLOT: Final = 6.0
OVER: Final = 1.5
SECOND_LINE: Final = 1.0
LABELS: Final = 1.6
NOTE: Final = 1.5
"""Heights in sizes of type: bars, counts over them, those a line up, the hours, the note."""
LEAST_TOP: Final = 4
ON_TOP: Final = 2.0
BETWEEN: Final = 1.0
WIDEST_NUMBER: Final = 1.16
"""In hours: so wide a number keeps clear of the bars beside its own."""
APART: Final = 1.2
"""How many hours the rest of the day stands apart."""


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars by place on an axis of hours; the rest of the day is one more, apart."""

    places: tuple[float, ...]
    counts: tuple[int, ...]
    labels: tuple[str, ...]
    day: float | None
    width: float


@dataclass(frozen=True, slots=True)
class Numbers:
    """The counts over the bars: their share of the size of words; `crowded` ones need two lines."""

    share: float
    crowded: bool


def onset_figure(
    hours: OnsetHours, theme: ChartTheme, size: Size, title: str = "", *, note: bool = True
) -> Figure:
    """Return the figure; `note` writes for how many cramps the hour is known.

    `title` is for a picture that stands alone. Without a known hour the picture says why it has
    no bars.
    """
    frame = Frame(theme, size)
    say_title(frame, title)
    if not hours.known:
        say(frame.page, frame, (frame.width / 2, frame.height / 2), no_hours(hours))
        return frame.figure
    bars = _bars(hours)
    numbers = _numbers(bars, frame)
    top = title_height(theme, title) + theme.text * (OVER + SECOND_LINE * numbers.crowded)
    below = theme.text * (LABELS + NOTE * note)
    room = (frame.width - 2, max(frame.height - top - below, theme.text))
    limits = (0, max(hours.highest, LEAST_TOP))
    plot = frame.panel((1, top), room, x=(0, bars.width), y=limits)
    _draw_bars(plot, frame, bars, len(hours.hours))
    _counts(plot, frame, bars, numbers)
    _hours(plot, frame, bars)
    if note:
        y = frame.height - theme.text * NOTE / 2
        frame.page.write((1, y), known_of(hours), frame.lettering(theme.muted))
    return frame.figure


def onset_size(width: float, theme: ChartTheme, title: str = "", *, note: bool = True) -> Size:
    """Return the size, for a width in units of the theme, at which nothing is crowded."""
    height = theme.text * (OVER + PLOT + LABELS + NOTE * note) + title_height(theme, title)
    return Size.units(width, height, theme)


def _bars(hours: OnsetHours) -> Bars:
    places = [index + 0.5 for index in range(len(hours.hours))]
    labels = [hour_name(hour.hour) for hour in hours.hours]
    counts = [hour.cramps for hour in hours.hours]
    day = len(places) + APART + 0.5 if hours.day else None
    width = float(len(places)) if day is None else day + 0.9
    if day is not None:
        places, labels, counts = (
            [*places, day],
            [*labels, ChartWords.by_day],
            [*counts, hours.day],
        )
    return Bars(tuple(places), tuple(counts), tuple(labels), day, width)


def _draw_bars(plot: Panel, frame: Frame, bars: Bars, hours: int) -> None:
    theme = frame.theme
    half = (PAPER_BAR_SHARE if theme.paper else BAR_SHARE) / 2
    night: list[Box] = []
    day: list[Box] = []
    for place, cramps in zip(bars.places, bars.counts, strict=True):
        if cramps:
            box = (place - half, place + half, 0, cramps)
            (day if place == bars.day else night).append(box)
    if theme.paper:
        plot.fill(night, Fill(color=theme.nights), "hours")
        look = Fill(color=theme.bar, edge=theme.bar_edge, edge_width=0.5)
        plot.fill(day, look, "day")
    else:
        plot.fill(night, Fill(color=theme.bar, radius=RADIUS), "hours")
        look = Fill(color=theme.ground, edge=theme.bar, edge_width=1.5)
        plot.fill(day, look, "day")
    ends: Sequence[tuple[float, float]] = [(0.0, float(hours))]
    if bars.day is not None:
        ends = [*ends, (bars.day - 0.6, bars.day + 0.6)]
    lines = [((left, 0.0), (right, 0.0)) for left, right in ends]
    width = 0.5 if theme.paper else 1.0
    plot.draw(lines, Pen(color=theme.axis, width=width), "baseline")


def _numbers(bars: Bars, frame: Frame) -> Numbers:
    """Return how the counts are written: smaller where one would reach over the bars beside it."""
    theme = frame.theme
    hour = (frame.width - 2) / bars.width
    widest = max(width_of(count(cramps), theme) for cramps in bars.counts)
    share = min(1.0, hour * WIDEST_NUMBER / widest)
    return Numbers(share, crowded=widest * share + BETWEEN > hour)


def _counts(plot: Panel, frame: Frame, bars: Bars, numbers: Numbers) -> None:
    size = frame.theme.text * numbers.share
    look = replace(frame.lettering(), size=size, across="center", along="bottom", name="count")
    known = [(place, n) for place, n in zip(bars.places, bars.counts, strict=True) if n]
    found = levels(
        places=[place / plot.across for place, _ in known],
        widths=[width_of(count(n), frame.theme) * numbers.share + BETWEEN for _, n in known],
        tops=[n / plot.along + ON_TOP for _, n in known],
        line=size,
    )
    for (place, n), level in zip(known, found, strict=True):
        plot.write((place, level * plot.along), count(n), look)


def _hours(plot: Panel, frame: Frame, bars: Bars) -> None:
    theme = frame.theme
    under = replace(frame.lettering(theme.muted), across="center", name="hour")
    hour = 1 / plot.across
    sparse = width_of("00", theme) + 4 > hour
    for place, label in zip(bars.places, bars.labels, strict=True):
        even = place == bars.day or int(label) % 2 == 0
        if even or not sparse:
            plot.write((place, 0), label, under, shift=(0, -theme.text * LABELS / 2))
