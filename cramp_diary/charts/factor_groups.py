"""Cramps a night with a factor and without it, or by how much of it there was: a bar a group."""

from dataclasses import replace
from typing import Final

from matplotlib.figure import Figure

from cramp_diary.analysis.finding_detail import FindingDetail
from cramp_diary.analysis.groups import Group
from cramp_diary.charts.fonts import Weight
from cramp_diary.charts.frame import Frame, Size, width_of
from cramp_diary.charts.messages import say_title, title_height
from cramp_diary.charts.styles import Fill, Pen
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording.findings_detail import cramps_in, group_words, rate_words
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["factor_groups", "factor_groups_size"]

LINE: Final = 22 / 14
BAR: Final = 14.0
BAR_LINE: Final = 1.15
"""Height of a bar in units at least, and in sizes of type: its number must have room."""
BETWEEN: Final = 12.0
RADIUS: Final = 2.0
GAP: Final = 8.0


def factor_groups(
    detail: FindingDetail,
    theme: ChartTheme,
    size: Size,
    title: str = "",
    volumes: VolumeUnit = VolumeUnit.ML,
) -> Figure:
    """Return the figure: a bar as long as the cramps a night, with its count and denominator."""
    frame = Frame(theme, size)
    say_title(frame, title)
    top = title_height(theme, title)
    # Bold words come out a little wider than they are measured.
    room = max(width_of(_rate(group), theme, Weight.BOLD) for group in detail.groups) + 2 * GAP
    highest = max((group.rate or 0.0 for group in detail.groups), default=0.0)
    for group in detail.groups:
        names = group_words(group, detail.finding, volumes)
        counted = cramps_in(group.cramps, group.nights)
        y = top + theme.text * LINE / 2
        frame.page.write((0, y), names, frame.lettering())
        if _stacked(names, counted, theme, frame.width):
            y += theme.text * LINE
            frame.page.write((0, y), counted, frame.lettering(theme.muted))
        else:
            look = replace(frame.lettering(theme.muted), across="right")
            frame.page.write((frame.width, y), counted, look)
        bar = y + theme.text * LINE / 2
        _bar(frame, group, bar, (frame.width - room) / highest if highest else 0.0)
        top = bar + _bar_height(theme) + BETWEEN
    return frame.figure


def factor_groups_size(
    width: float,
    detail: FindingDetail,
    theme: ChartTheme,
    title: str = "",
    volumes: VolumeUnit = VolumeUnit.ML,
) -> Size:
    """Return the size, for a width in units of the theme, at which nothing is crowded."""
    height = title_height(theme, title)
    for group in detail.groups:
        names = group_words(group, detail.finding, volumes)
        counted = cramps_in(group.cramps, group.nights)
        lines = 2 if _stacked(names, counted, theme, width) else 1
        height += theme.text * LINE * lines + _bar_height(theme) + BETWEEN
    return Size.units(width, height, theme)


def _bar(frame: Frame, group: Group, top: float, scale: float) -> None:
    theme, page = frame.theme, frame.page
    bottom = top + _bar_height(theme)
    page.draw([((0, top - 2), (0, bottom + 2))], Pen(color=theme.axis, width=1), "baseline")
    length = (group.rate or 0.0) * scale
    if length:
        fill = Fill(color=theme.bar, edge=theme.bar_edge, edge_width=0.5)
        page.fill([(0, length, bottom, top)], fill, "groups")
    look = replace(frame.lettering(weight=Weight.BOLD), name="rate")
    page.write((length + GAP, (top + bottom) / 2), _rate(group), look)


def _bar_height(theme: ChartTheme) -> float:
    return max(BAR, theme.text * BAR_LINE)


def _stacked(names: str, counted: str, theme: ChartTheme, width: float) -> bool:
    """Return whether names and counts have no room side by side."""
    return width_of(names, theme) + 2 * GAP + width_of(counted, theme) > width


def _rate(group: Group) -> str:
    return rate_words(group.cramps, group.nights)
