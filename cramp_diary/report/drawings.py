"""The charts of a report as SVG, drawn once as long as nothing they show changes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.hours import OnsetHours
from cramp_diary.analysis.weeks import Weeks
from cramp_diary.charts.frame import Size
from cramp_diary.charts.onset import onset_figure
from cramp_diary.charts.saving import to_svg
from cramp_diary.charts.theme import ChartTheme, paper_theme
from cramp_diary.charts.weekly import weekly_figure, weekly_size
from cramp_diary.report.document import Document
from cramp_diary.report.material import Material
from cramp_diary.report.request import Ink
from cramp_diary.wording.shortening import shortened

__all__ = ["Drawings"]

WIDTH: Final = 180 / 25.4 * 72
"""In points: the width of every block on the page."""
HOURS: Final = Size.millimetres(64, 52)
LONGEST_NAME: Final = 40
"""More than the chart has room for; it cuts by width, letter by letter."""
KEPT: Final = 8
"""Enough to go back and forth between two inks and two periods."""


class Drawings:
    """Draws what a document shows and keeps the latest drawings by what is in them."""

    def __init__(self, shown: Callable[[str], str]) -> None:
        """Clean the names in charts by `shown`."""
        self._shown = shown
        self._kept: dict[object, str] = {}

    def of(self, material: Material, document: Document) -> dict[str, str]:
        """Return SVG texts by the name of the part of the document they belong to."""
        theme = paper_theme(mono=document.ink is Ink.MONO)
        drawn = {}
        if document.weeks is not None:
            weeks, lanes = material.weeks, tuple(map(self._clean, material.lanes))
            drawn["weeks"] = self._once(
                (weeks, lanes, theme, document.language), lambda: _weeks(weeks, lanes, theme)
            )
        if document.hours is not None:
            hours = material.hours
            drawn["hours"] = self._once(
                (hours, theme, document.language), lambda: _hours(hours, theme)
            )
        return drawn

    def _once(self, content: object, draw: Callable[[], str]) -> str:
        found = self._kept.pop(content, None) or draw()
        self._kept[content] = found
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return found

    def _clean(self, lane: Lane) -> Lane:
        name = shortened(self._shown(lane.product.name), LONGEST_NAME)
        return replace(lane, product=replace(lane.product, name=name))


def _weeks(weeks: Weeks, lanes: tuple[Lane, ...], theme: ChartTheme) -> str:
    size = weekly_size(WIDTH, weeks, lanes, theme)
    return to_svg(weekly_figure(weeks, lanes, theme, size)).decode()


def _hours(hours: OnsetHours, theme: ChartTheme) -> str:
    return to_svg(onset_figure(hours, theme, HOURS)).decode()
