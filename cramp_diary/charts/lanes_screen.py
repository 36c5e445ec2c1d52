"""Medicine bars under a chart on screen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import IntEnum
from typing import Final

from cramp_diary.analysis.bars import Lane, Segment
from cramp_diary.charts.fonts import shortened
from cramp_diary.charts.frame import Frame, width_of
from cramp_diary.charts.hatching import crossed, dots, lengthwise, slanted
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording.doses import dose_words

__all__ = ["draw_lanes", "lane_height", "names_width"]

BAR: Final = 12.0
CAP: Final = 19.0
CAP_WIDTH: Final = 2.5
TWIN: Final = 4.0
"""How far the two caps of a change of dose stand apart."""
ROW: Final = 20 / 14
DOSE_ROW: Final = 17 / 14
"""Heights, in sizes of type, of a lane and of the words over a change of dose."""
WIDEST_NAMES: Final = 0.34
"""The most of the figure's width that the names may take."""
NAME_GAP: Final = 10.0
ON_PIXELS: Final = 1.04
"""How much wider words are drawn on a screen than measured: letters begin on whole pixels."""


class Hatch(IntEnum):
    """The hatches in the order of the list of medicines."""

    NONE = 0
    SLASH = 1
    LENGTHWISE = 2
    DOTS = 3
    CROSSED = 4
    BACKSLASH = 5


def names_width(lanes: Sequence[Lane], theme: ChartTheme, width: float) -> float:
    """Return the room in units that the names take at the left of a figure of a width."""
    needed = max((width_of(lane.name, theme) for lane in lanes), default=0.0)
    return min(needed * ON_PIXELS + NAME_GAP, WIDEST_NAMES * width) if needed else 0.0


def lane_height(lane: Lane, theme: ChartTheme) -> float:
    """Return the height in units of a lane; a change of dose has words over the bar."""
    changes = any(segment.changes for segment in lane.segments)
    return theme.text * (ROW + DOSE_ROW * changes)


def draw_lanes(
    panel: Panel, frame: Frame, lanes: Sequence[Lane], first: date, months: Sequence[int]
) -> None:
    """Draw the lanes from the top of a panel whose data are nights from `first` and units down.

    `months` are the nights at which thin lines join the lanes to the labels above.
    """
    theme = frame.theme
    top = -theme.text * 1.2
    bottom = sum(lane_height(lane, theme) for lane in lanes)
    lines = [((night, top), (night, bottom)) for night in months] if lanes else []
    panel.draw(lines, Pen(color=theme.grid, width=0.8, order=1), "months")
    y = 0.0
    for index, lane in enumerate(lanes):
        y += lane_height(lane, theme)
        _lane(panel, frame, lane, (index, y - theme.text * ROW / 2), first)


def _lane(panel: Panel, frame: Frame, lane: Lane, place: tuple[int, float], first: date) -> None:
    theme = frame.theme
    index, y = place
    color = theme.medicine[index % len(theme.medicine)]
    name = shortened(lane.name, (frame.width * WIDEST_NAMES - NAME_GAP) / ON_PIXELS, theme.text)
    look = replace(frame.lettering(), across="right", name="medicine")
    panel.write((0, y), name, look, shift=(-NAME_GAP, 0))
    boxes = [_box(segment, y, first) for segment in lane.segments]
    panel.fill(boxes, Fill(color=color), f"lane-{index}")
    _hatch(panel, boxes, index, theme.bar_text)
    _ends(panel, frame, lane, (y, color), first)
    _single_doses(panel, lane, (y, color), first)


def _hatch(panel: Panel, boxes: list[Box], order: int, color: str) -> None:
    """Draw what tells the medicines apart beside their colour."""
    name, hatch = "lane-hatch", Hatch(order % len(Hatch))
    if hatch is Hatch.SLASH:
        panel.draw(slanted(panel, boxes, 11), Pen(color=color, width=2), name)
    elif hatch is Hatch.LENGTHWISE:
        panel.draw(lengthwise(boxes), Pen(color=color, width=2.5), name)
    elif hatch is Hatch.DOTS:
        panel.discs(dots(panel, boxes, 8), 4, Fill(color=color, order=3), name)
    elif hatch is Hatch.CROSSED:
        panel.draw(crossed(panel, boxes, 11), Pen(color=color, width=1.5), name)
    elif hatch is Hatch.BACKSLASH:
        panel.draw(slanted(panel, boxes, 11, back=True), Pen(color=color, width=2), name)


def _box(segment: Segment, y: float, first: date) -> Box:
    left, right = (segment.first - first).days, (segment.last - first).days + 1
    return (left, right, y + BAR / 2, y - BAR / 2)


def _ends(panel: Panel, frame: Frame, lane: Lane, place: tuple[float, str], first: date) -> None:
    y, color = place
    theme = frame.theme
    caps: list[float] = []
    clear: list[float] = []
    for segment in lane.segments:
        left, right = (segment.first - first).days, (segment.last - first).days + 1
        half = TWIN / 2 * panel.across
        if segment.starts:
            caps.append(left)
        if segment.stops:
            caps.append(right)
        if segment.changes:
            clear.append(left)
            caps += [left - half, left + half]
            dose = dose_words(segment.course, lane.product)
            look = replace(frame.lettering(theme.muted), across="center", name="dose")
            panel.write((left, y), dose, look, shift=(0, theme.text * ROW * 0.9))
    upright = [((x, y + CAP / 2), (x, y - CAP / 2)) for x in caps]
    gaps = [((x, y + CAP / 2), (x, y - CAP / 2)) for x in clear]
    panel.draw(gaps, Pen(color=theme.ground, width=TWIN, order=3.5), "dose-gap")
    panel.draw(upright, Pen(color=color, width=CAP_WIDTH, order=4), "ends")


def _single_doses(panel: Panel, lane: Lane, place: tuple[float, str], first: date) -> None:
    y, color = place
    nights = [(night - first).days + 0.5 for night in lane.taken]
    marks = [((x, y + BAR / 2), (x, y - BAR / 2)) for x in nights]
    panel.draw(marks, Pen(color=color, width=2), "single-doses")
