"""The weekly chart on screen."""

from dataclasses import dataclass, replace
from typing import Final

from matplotlib.figure import Figure

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.weeks import Weeks
from cramp_diary.charts.counts_axis import count_steps
from cramp_diary.charts.frame import Frame, Size, width_of
from cramp_diary.charts.hatching import slanted
from cramp_diary.charts.lanes_screen import draw_lanes, lane_height, names_width
from cramp_diary.charts.messages import say, say_title, title_height
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box
from cramp_diary.charts.slots import slots
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.charts.time_axis import Tick, ticks
from cramp_diary.charts.weekly_key import draw_key, key_height, key_width
from cramp_diary.wording.charts import describe_weeks, no_cramp_on
from cramp_diary.wording.formats import count

__all__ = ["draw", "height"]

PLOT: Final = 140.0
LEAST_PLOT: Final = 40.0
BAR_SHARE: Final = 0.62
WIDEST_BAR: Final = 36.0
RADIUS: Final = 2.0
NIGHTS: Final = 2.5
STRIP_GAP: Final = 5.0
STRIP: Final = 7.0
STRIP_SHARE: Final = 0.84
RING: Final = 7.0
HATCH_GAP: Final = 6.0
MARGIN: Final = 8.0
LINE: Final = 20 / 14
"""Height of a line of words, in sizes of type."""
WIDE: Final = 640 / 14
"""From this width on, in sizes of type, the key stands at the left of the plot."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Room in units: `left` of the panels, `above` the plot, `labels` and `lanes` under it."""

    left: float
    above: float
    labels: float
    lanes: float
    key_left: bool

    @property
    def below(self) -> float:
        """All the room under the baseline."""
        return STRIP_GAP + STRIP + self.labels + self.lanes


def height(
    width: float, weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme, title: str
) -> float:
    """Return the height in units that goes with a width."""
    if not weeks.stretches:
        return title_height(theme, title) + PLOT
    layout = _layout(width, weeks, lanes, theme, title)
    plot = max(PLOT, key_height(weeks, theme)) if layout.key_left else PLOT
    return layout.above + plot + layout.below


def draw(
    weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme, size: Size, title: str
) -> Figure:
    """Return the figure."""
    frame = Frame(theme, size)
    say_title(frame, title)
    if not weeks.stretches:
        say(frame.page, frame, (frame.width / 2, frame.height / 2), describe_weeks(weeks))
        return frame.figure
    layout = _layout(frame.width, weeks, lanes, theme, title)
    room = frame.width - layout.left - MARGIN / 2, frame.height - layout.above - layout.below
    steps = count_steps(weeks.highest)
    corner, box = (layout.left, layout.above), (room[0], max(room[1], LEAST_PLOT))
    plot = frame.panel(corner, box, x=(0, weeks.nights), y=(0, steps[-1]))
    _grid(plot, frame, weeks, steps)
    _bars(plot, theme, weeks)
    _strip(plot, theme, weeks)
    _reason(plot, frame, weeks, steps[-1])
    key_top = layout.above - theme.text if layout.key_left else title_height(theme, title)
    draw_key(frame, weeks, key_top, column=layout.key_left)
    months = ticks(weeks.first, weeks.last, room[0], lambda words: width_of(words, theme))
    base = layout.above + box[1] + STRIP_GAP + STRIP
    _months(frame, weeks, months, (layout.left, base), room[0] / weeks.nights)
    if not lanes:
        return frame.figure
    under = frame.panel(
        (layout.left, base + layout.labels),
        (room[0], layout.lanes),
        x=(0, weeks.nights),
        y=(layout.lanes, 0),
    )
    draw_lanes(under, frame, lanes, weeks.first, [(t.day - weeks.first).days for t in months])
    return frame.figure


def _layout(
    width: float, weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme, title: str
) -> Layout:
    key_left = width >= WIDE * theme.text
    axis = width_of(count(count_steps(weeks.highest)[-1]), theme) + MARGIN
    beside = key_width(weeks, theme) + 2 * MARGIN if key_left else 0.0
    above = title_height(theme, title) + theme.text * 0.75
    if not key_left:
        above += key_height(weeks, theme, width)
    lines = 2 if weeks.first.year != weeks.last.year else 1
    return Layout(
        left=max(axis + beside, names_width(lanes, theme, width)),
        above=above,
        labels=theme.text * LINE * (lines + 0.4),
        lanes=sum(lane_height(lane, theme) for lane in lanes) + MARGIN / 2,
        key_left=key_left,
    )


def _grid(plot: Panel, frame: Frame, weeks: Weeks, steps: tuple[int, ...]) -> None:
    theme, right = frame.theme, weeks.nights
    lines = [((0, step), (right, step)) for step in steps[1:]]
    plot.draw(lines, Pen(color=theme.grid, width=0.8, order=1), "grid")
    plot.draw([((0, 0), (right, 0))], Pen(color=theme.axis, width=1), "baseline")
    look = replace(frame.lettering(theme.muted), across="right", name="count")
    for step in steps:
        plot.write((0, step), count(step), look, shift=(-MARGIN, 0))
    sparse = [(start, end, 0, steps[-1]) for start, end, stretch in slots(weeks) if stretch.few]
    plot.draw(
        slanted(plot, sparse, HATCH_GAP),
        Pen(color=theme.hatch, width=1, order=1.5),
        "under-4-recorded",
    )


def _bars(plot: Panel, theme: ChartTheme, weeks: Weeks) -> None:
    over = min(2 * plot.across, 0.15 * weeks.length)
    ring = min(RING, STRIP_SHARE * weeks.length / plot.across)
    cramps: list[Box] = []
    nights, quiet = [], []
    for left, right, stretch in slots(weeks, BAR_SHARE, WIDEST_BAR * plot.across):
        if stretch.cramps and stretch.cramp_nights:
            cramps.append((left, right, 0, stretch.cramps))
            level = stretch.cramp_nights
            nights.append(((left - over, level), (right + over, level)))
        elif stretch.cramps == 0:
            quiet.append(((left + right) / 2, (ring / 2 + 2.5) * plot.along))
    plot.fill(cramps, Fill(color=theme.bar, radius=RADIUS), "cramps")
    # By night the colours of line and bar are near each other; a seam sets them apart.
    plot.draw(nights, Pen(color=theme.ground, width=NIGHTS + 2, order=2.5), "nights-seam")
    plot.draw(nights, Pen(color=theme.nights, width=NIGHTS), "nights")
    plot.rings(quiet, ring, Pen(color=theme.quiet, width=1.5, order=4), "no-cramp")


def _strip(plot: Panel, theme: ChartTheme, weeks: Weeks) -> None:
    top = -STRIP_GAP * plot.along
    bottom = top - STRIP * plot.along
    full, rest = [], []
    for left, right, stretch in slots(weeks, STRIP_SHARE):
        split = left + (right - left) * stretch.recorded / stretch.nights
        if stretch.recorded:
            full.append((left, split, bottom, top))
        if not stretch.complete:
            rest.append((split, right, bottom, top))
    plot.fill(full, Fill(color=theme.muted), "recorded")
    look = Fill(color=theme.hatch_ground, edge=theme.hatch, edge_width=0.8)
    plot.fill(rest, look, "not-recorded")
    pen = Pen(color=theme.hatch, width=1)
    plot.draw(slanted(plot, rest, 5), pen, "not-recorded-lines")


def _reason(plot: Panel, frame: Frame, weeks: Weeks, top: int) -> None:
    middle = (weeks.nights / 2, top / 2)
    if not weeks.recorded:
        say(plot, frame, middle, describe_weeks(weeks))
    elif not weeks.cramps:
        say(plot, frame, middle, no_cramp_on(weeks.recorded))


def _months(
    frame: Frame, weeks: Weeks, months: tuple[Tick, ...], corner: tuple[float, float], night: float
) -> None:
    line = frame.theme.text * LINE
    look = replace(frame.lettering(frame.theme.muted), name="time")
    for tick in months:
        x = corner[0] + (tick.day - weeks.first).days * night
        for row, words in enumerate((tick.label, tick.year)):
            if words and x + width_of(words, frame.theme) <= frame.width:
                frame.page.write((x + 4, corner[1] + line * (row + 0.7)), words, look)
