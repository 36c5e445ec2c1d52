"""Cramps and nights with a cramp week by week, with medicines on the same time axis."""

from collections.abc import Sequence

from matplotlib.figure import Figure

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.weeks import Weeks
from cramp_diary.charts import weekly_paper, weekly_screen
from cramp_diary.charts.frame import Size
from cramp_diary.charts.theme import ChartTheme

__all__ = ["weekly_figure", "weekly_size"]


def weekly_figure(
    weeks: Weeks, lanes: Sequence[Lane], theme: ChartTheme, size: Size, title: str = ""
) -> Figure:
    """Return the figure in the design of the theme: for a screen or for paper.

    An unrecorded week is hatched and has no bar. `lanes` come in order of name and concern the
    same period. `title` is for a picture that stands alone; a card or a page has its own.
    """
    if theme.paper:
        return weekly_paper.draw(weeks, tuple(lanes), theme, size, title)
    return weekly_screen.draw(weeks, tuple(lanes), theme, size, title)


def weekly_size(
    width: float, weeks: Weeks, lanes: Sequence[Lane], theme: ChartTheme, title: str = ""
) -> Size:
    """Return the size, for a width in units of the theme, at which nothing is crowded."""
    if theme.paper:
        height = weekly_paper.height(weeks, tuple(lanes), theme, title)
    else:
        height = weekly_screen.height(width, weeks, tuple(lanes), theme, title)
    return Size.units(width, height, theme)
