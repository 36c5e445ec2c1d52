"""Medicine bars under a chart on paper: the dose inside, a letter at each change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cramp_diary.analysis.bars import Lane, Segment, Turn
from cramp_diary.charts.fonts import Weight, shortened
from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.charts.turns_paper import badge_width, draw_badge, spread_out
from cramp_diary.wording.charts import more_lanes
from cramp_diary.wording.doses import dose_words

__all__ = ["MOST_LANES", "draw_lanes", "lane_height", "lanes_reached"]

MOST_LANES: Final = 6
ROW: Final = 1.6
BAR: Final = 1.12
TICK: Final = 0.85
"""Heights in sizes of type: a lane, its bar, a single dose."""
NAME_GAP: Final = 6.0
DOSE_GAP: Final = 4.0


@dataclass(frozen=True, slots=True)
class Row:
    """One lane on the page: the middle of its height and the letters of its days."""

    lane: Lane
    y: float
    first: date
    letters: dict[date, str]

    def night(self, day: date) -> float:
        """Return a day as nights from the first."""
        return float((day - self.first).days)


def lane_height(theme: ChartTheme) -> float:
    """Return the height in units of a lane."""
    return theme.text * ROW


def lanes_reached(lanes: Sequence[Lane], change: Turn) -> int:
    """Return how many lanes from the top the line of a change runs over."""
    shown = [lane.product.id for lane in lanes[:MOST_LANES]]
    rows = [row for row, product in enumerate(shown, 1) if product in change.products]
    return max(rows, default=0)


def draw_lanes(
    panel: Panel, frame: Frame, lanes: Sequence[Lane], changes: Sequence[Turn], first: date
) -> None:
    """Draw at most six lanes, in the order given, and say how many there are beyond."""
    letters = {change.day: change.letter for change in changes}
    for index, lane in enumerate(lanes[:MOST_LANES]):
        y = (index + 0.5) * lane_height(frame.theme)
        _row(panel, frame, Row(lane, y, first, letters))
    rest = tuple(lanes[MOST_LANES:])
    if rest:
        y = (MOST_LANES + 0.5) * lane_height(frame.theme)
        panel.write((0, y), more_lanes(rest), frame.lettering(frame.theme.muted))


def _row(panel: Panel, frame: Frame, row: Row) -> None:
    theme, lane = frame.theme, row.lane
    weight = Weight.BOLD if lane.turns else Weight.REGULAR
    left = panel.axes.get_position().x0 * frame.width - NAME_GAP
    name = shortened(lane.name, left, theme.text, weight)
    look = replace(frame.lettering(weight=weight), across="right", name="medicine")
    panel.write((0, row.y), name, look, shift=(-NAME_GAP, 0))
    if lane.taken:
        _single_doses(panel, frame, row)
    fill = Fill(color=theme.medicine[0])
    if lane.supplement:
        fill = Fill(color=theme.supplement, edge=theme.tick, edge_width=0.8)
    rise = theme.text * BAR / 2
    boxes = [
        (row.night(segment.first), row.night(segment.last) + 1, row.y + rise, row.y - rise)
        for segment in lane.segments
    ]
    panel.fill(boxes, fill, "lane")
    for index, segment in enumerate(lane.segments):
        after = lane.segments[index + 1 : index + 2]
        _dose(panel, frame, row, segment, after[0] if after else None)
    _letters(panel, frame, row)


def _dose(panel: Panel, frame: Frame, row: Row, segment: Segment, after: Segment | None) -> None:
    """Write the dose in its bar, or behind it where it does not fit, or not at all."""
    theme = frame.theme
    words = dose_words(segment.course, row.lane.product)
    weight = Weight.REGULAR if row.lane.supplement else Weight.BOLD
    needed = (width_of(words, theme, weight) + DOSE_GAP) * panel.across
    left, right = row.night(segment.first), row.night(segment.last) + 1
    begins = _badge(panel, frame, row, left) / 2 if segment.starts or segment.changes else 0.0
    ends = _badge(panel, frame, row, right) / 2 if segment.stops else 0.0
    color = theme.ink if row.lane.supplement else theme.bar_text
    look = replace(frame.lettering(color, weight), name="dose")
    gap = DOSE_GAP * panel.across
    if left + begins + needed + ends <= right:
        panel.write((left + begins + gap * 0.75, row.y), words, look)
        return
    limit = row.night(after.first) if after else panel.axes.get_xlim()[1]
    if right + ends + needed <= limit:
        look = replace(look, color=theme.ink, weight=Weight.REGULAR)
        panel.write((right + ends + gap * 0.75, row.y), words, look)


def _badge(panel: Panel, frame: Frame, row: Row, night: float) -> float:
    letter = next((name for day, name in row.letters.items() if row.night(day) == night), "")
    return badge_width(letter, frame.theme) * panel.across if letter else 0.0


def _letters(panel: Panel, frame: Frame, row: Row) -> None:
    days = row.lane.turns
    letters = [row.letters[day] for day in days]
    widths = [badge_width(letter, frame.theme) * panel.across for letter in letters]
    places = spread_out([row.night(day) for day in days], widths)
    for x, letter in zip(places, letters, strict=True):
        draw_badge(panel, frame, letter, (x, row.y))


def _single_doses(panel: Panel, frame: Frame, row: Row) -> None:
    theme = frame.theme
    rise = theme.text * TICK / 2
    line = ((0.0, row.y), (panel.axes.get_xlim()[1], row.y))
    panel.draw([line], Pen(color=theme.grid, width=0.5, order=1), "lane-line")
    nights = [row.night(night) + 0.5 for night in row.lane.taken]
    ticks = [((x, row.y + rise), (x, row.y - rise)) for x in nights]
    panel.draw(ticks, Pen(color=theme.tick, width=1.4), "single-doses")
