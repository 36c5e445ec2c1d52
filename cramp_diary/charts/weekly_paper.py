"""The weekly chart on paper: every number printed, no axis of counts, letters for changes."""

from dataclasses import dataclass, replace
from typing import Final

from matplotlib.figure import Figure

from cramp_diary.analysis.bars import Lane, changed_first, turns
from cramp_diary.analysis.weeks import Weeks
from cramp_diary.charts.fonts import Weight
from cramp_diary.charts.frame import Frame, Size, width_of
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.lanes_paper import MOST_LANES, draw_lanes, lane_height, lanes_reached
from cramp_diary.charts.messages import say, say_title, title_height
from cramp_diary.charts.months_paper import draw_months, month_height
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.slots import slots
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.charts.turns_paper import (
    MOST_LINES,
    badge_height,
    draw_letters,
    draw_lines,
    spread_out,
)
from cramp_diary.wording.charts import ChartWords, describe_weeks, in_each, no_cramp_on
from cramp_diary.wording.formats import count

__all__ = ["draw", "height"]

PLOT: Final = 68.0
LEAST_PLOT: Final = 24.0
LEAST_TOP: Final = 4
"""A chart of one cramp a week is not as high as one of four."""
BAR_SHARE: Final = 0.82
WIDEST_BAR: Final = 15.6
"""In points; 5.5 mm."""
COLUMN: Final = 12.0
NUMBER_ROW: Final = 1.7
OVER_BARS: Final = 1.6
"""Widths and heights in sizes of type: the column at the left, two rows of numbers."""
HATCH_GAP: Final = 3.4
BETWEEN: Final = 8.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Room in units beside, over and under the bars."""

    left: float
    above: float
    numbers: float
    months: float
    lanes: float

    @property
    def below(self) -> float:
        """All the room under the baseline."""
        return self.numbers + self.months + self.lanes


def height(weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme, title: str) -> float:
    """Return the height in units at which the bars have the height they were designed for."""
    layout = _layout(weeks, changed_first(lanes), theme, title)
    return layout.above + PLOT * theme.text / 8.5 + layout.below


def draw(
    weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme, size: Size, title: str
) -> Figure:
    """Return the figure; of more than six medicines those that changed have a bar first."""
    frame = Frame(theme, size)
    say_title(frame, title)
    if not weeks.stretches:
        say(frame.page, frame, (frame.width / 2, frame.height / 2), describe_weeks(weeks))
        return frame.figure
    ordered = changed_first(lanes)
    layout = _layout(weeks, ordered, theme, title)
    width = frame.width - layout.left - 1
    plot_height = max(frame.height - layout.above - layout.below, LEAST_PLOT)
    top = max(weeks.highest, LEAST_TOP)
    x = (0, weeks.nights + _room_for_last(weeks, theme, width))
    plot = frame.panel((layout.left, layout.above), (width, plot_height), x=x, y=(0, top))
    _bars(plot, theme, weeks, top)
    _numbers(plot, frame, weeks, layout)
    _reason(plot, frame, weeks, top)
    _key(frame, weeks, (layout.above - theme.text * OVER_BARS, layout.above + plot_height))
    base = layout.above + plot_height + layout.numbers
    draw_months(frame, weeks, (layout.left, base), width / x[1])
    if ordered:
        corner = (layout.left, base + layout.months)
        under = frame.panel(corner, (width, layout.lanes), x=x, y=(layout.lanes, 0))
        draw_lanes(under, frame, ordered, turns(ordered), weeks.first)
        down = corner[1] - layout.above - plot_height
        level = layout.above + plot_height - title_height(theme, title) - badge_height(theme) / 2
        _changes(frame, (plot, under), ordered, (level, down), weeks)
    return frame.figure


def _changes(
    frame: Frame,
    panels: tuple[Panel, Panel],
    lanes: tuple[Lane, ...],
    levels: tuple[float, float],
    weeks: Weeks,
) -> None:
    """Draw letters and lines from `levels[0]` over the baseline to the lanes `levels[1]` below."""
    plot, under = panels
    changes = turns(lanes)
    ends = [-lanes_reached(lanes, change) * lane_height(frame.theme) for change in changes]
    if len(changes) > MOST_LINES:
        draw_lines(under, frame, changes, [(0.0, end) for end in ends], weeks.first)
        return
    level, down = levels
    draw_lines(plot, frame, changes, [(level, end - down) for end in ends], weeks.first)
    draw_letters(plot, frame, changes, level, weeks.first)


def _room_for_last(weeks: Weeks, theme: ChartTheme, width: float) -> float:
    """Return how many nights the axis must run on for the number of a short last bar."""
    last = weeks.stretches[-1]
    needed = width_of(count(max(last.recorded, last.cramps or 0)), theme, Weight.BOLD) + BETWEEN / 2
    return max(0.0, needed * weeks.nights / width - last.nights)


def _layout(weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme, title: str) -> Layout:
    badges = badge_height(theme) if 0 < len(turns(lanes)) <= MOST_LINES else 0.0
    rows = min(len(lanes), MOST_LANES + 1)
    return Layout(
        left=COLUMN * theme.text,
        above=title_height(theme, title) + badges + theme.text * OVER_BARS,
        numbers=theme.text * NUMBER_ROW,
        months=month_height(weeks, theme),
        lanes=rows * lane_height(theme),
    )


def _bars(plot: Panel, theme: ChartTheme, weeks: Weeks, top: int) -> None:
    cramps, nights = [], []
    for left, right, stretch in slots(weeks, BAR_SHARE, WIDEST_BAR * plot.across):
        if stretch.cramps and stretch.cramp_nights:
            cramps.append((left, right, 0, stretch.cramps))
            nights.append((left, right, 0, stretch.cramp_nights))
    plot.fill(cramps, Fill(color=theme.bar, edge=theme.bar_edge, edge_width=0.5), "cramps")
    look = Fill(color=theme.nights, edge=theme.nights, edge_width=0.5, order=2.5)
    plot.fill(nights, look, "nights")
    gaps = [(left, right, 0, top) for left, right, s in slots(weeks, BAR_SHARE) if s.gap]
    pen = Pen(color=theme.hatch, width=0.5)
    plot.draw(slanted(plot, gaps, HATCH_GAP), pen, "not-recorded")
    plot.draw([((0, 0), (weeks.nights, 0))], Pen(color=theme.axis, width=0.5), "baseline")


def _numbers(plot: Panel, frame: Frame, weeks: Weeks, layout: Layout) -> None:
    theme = frame.theme
    row = -layout.numbers * 0.55
    over = replace(
        frame.lettering(), across="center", along="bottom", ground=theme.ground, name="count"
    )
    whole = replace(frame.lettering(theme.muted), across="center", name="recorded")
    partly = replace(whole, color=theme.ink, weight=Weight.BOLD)
    middles = [(left + right) / 2 for left, right, _ in slots(weeks)]
    widest = [max(stretch.recorded, stretch.cramps or 0) for stretch in weeks.stretches]
    widths = [(width_of(count(n), theme, Weight.BOLD) + 1) * plot.across for n in widest]
    places = spread_out(middles, widths)
    for middle, stretch in zip(places, weeks.stretches, strict=True):
        if stretch.cramps is not None:
            plot.write((middle, stretch.cramps), count(stretch.cramps), over, shift=(0, 1.5))
        look = whole if stretch.complete else partly
        plot.write((middle, 0), count(stretch.recorded), look, shift=(0, row))
    label = replace(frame.lettering(theme.muted), across="right", name="row")
    plot.write((0, 0), ChartWords.nights_recorded, label, shift=(-BETWEEN, row))


def _reason(plot: Panel, frame: Frame, weeks: Weeks, top: int) -> None:
    middle = (weeks.nights / 2, top / 2)
    if not weeks.recorded:
        say(plot, frame, middle, describe_weeks(weeks))
    elif not weeks.cramps:
        say(plot, frame, middle, no_cramp_on(weeks.recorded))


def _key(frame: Frame, weeks: Weeks, between: tuple[float, float]) -> None:
    theme, page = frame.theme, frame.page
    row = min(theme.text * 1.9, (between[1] - between[0]) / 4.5)
    y = between[0] + row
    page.write((0, y), in_each(weeks.length), frame.lettering(weight=Weight.BOLD))
    fills = (
        (Fill(color=theme.bar, edge=theme.bar_edge, edge_width=0.5), ChartWords.cramps),
        (Fill(color=theme.nights), ChartWords.nights_with_a_cramp),
        (Fill(color=theme.ground), ChartWords.no_entries),
    )
    gaps = any(stretch.gap for stretch in weeks.stretches)
    for fill, words in fills if gaps else fills[:2]:
        y += row
        side = min(theme.text * 1.25, row * 0.8)
        box = (0.5, side * 1.25, y + side / 2, y - side / 2)
        page.fill([box], fill, "key")
        if words == ChartWords.no_entries:
            pen = Pen(color=theme.hatch, width=0.5)
            page.draw(slanted(page, [box], HATCH_GAP), pen, "key-not-recorded")
        page.write((side * 1.25 + 5, y), words, frame.lettering())
