"""A chart as a picture of its own, with its title, its sentence and its table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from matplotlib.figure import Figure

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.hours import onset_hours
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.weeks import Surface, weeks_on
from cramp_diary.charts.names import ChartName
from cramp_diary.charts.onset import onset_figure, onset_size
from cramp_diary.charts.saving import to_pdf, to_png, to_svg
from cramp_diary.charts.theme import ChartTheme, paper_theme
from cramp_diary.charts.weekly import weekly_figure, weekly_size
from cramp_diary.wording import charts as words
from cramp_diary.wording.charts import ChartTable, ChartWords

__all__ = ["SAVE", "Picture", "picture"]

SAVE: Final[MappingProxyType[str, Callable[[Figure], bytes]]] = MappingProxyType(
    {".svg": to_svg, ".png": to_png, ".pdf": to_pdf}
)
"""How a figure becomes a file, by the file's ending."""

WIDTH: Final = 510.0
HOURS_WIDTH: Final = 320.0
"""In points on paper."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure, what it says in words, and its numbers."""

    figure: Figure
    title: str
    text: str
    table: ChartTable


def picture(
    name: ChartName,
    nights: NightTable,
    cramps: EpisodeTable,
    lanes: Sequence[Lane] = (),
    theme: ChartTheme | None = None,
) -> Picture:
    """Return a chart of the nights of a period and the cramps and medicines of the same nights.

    Without a theme it is made for paper, in colour.
    """
    used = theme or paper_theme()
    if name is ChartName.WEEKS:
        return _weeks(nights, tuple(lanes), used)
    return _hours(cramps, used)


def _weeks(nights: NightTable, lanes: tuple[Lane, ...], theme: ChartTheme) -> Picture:
    weeks = weeks_on(Surface.PAPER if theme.paper else Surface.SCREEN, nights)
    title = words.weeks_title(weeks.length)
    size = weekly_size(theme.units(WIDTH), weeks, lanes, theme, title)
    return Picture(
        figure=weekly_figure(weeks, lanes, theme, size, title),
        title=title,
        text=" ".join(filter(None, (words.describe_weeks(weeks), words.describe_lanes(lanes)))),
        table=words.weeks_table(weeks),
    )


def _hours(cramps: EpisodeTable, theme: ChartTheme) -> Picture:
    hours = onset_hours(cramps)
    title = ChartWords.hours_title
    size = onset_size(theme.units(HOURS_WIDTH), theme, title)
    return Picture(
        figure=onset_figure(hours, theme, size, title),
        title=title,
        text=words.describe_hours(hours),
        table=words.hours_table(hours),
    )
