"""The pictures behind one finding, put into their cards."""

from functools import partial

from cramp_diary.analysis.finding_detail import Change, FindingDetail
from cramp_diary.charts.factor_change import factor_change, factor_change_size
from cramp_diary.charts.factor_groups import factor_groups, factor_groups_size
from cramp_diary.charts.factor_timeline import factor_timeline, factor_timeline_size
from cramp_diary.charts.theme import ChartTheme, screen_theme
from cramp_diary.ui.factors.picture_card import PictureCard
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.figure_view import Figure
from cramp_diary.wording import findings_courses as course_words
from cramp_diary.wording import findings_detail as words
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["show_change", "show_groups", "show_timeline"]


def show_timeline(card: PictureCard, look: Look, detail: FindingDetail) -> None:
    """Show the nights."""
    timeline, finding = detail.timeline, detail.finding
    card.show_chart(
        words.timeline_title(timeline),
        partial(_timeline, look, detail),
        words.describe_timeline(timeline, finding),
        partial(words.timeline_table, timeline, finding),
    )


def show_groups(card: PictureCard, look: Look, detail: FindingDetail, volumes: VolumeUnit) -> None:
    """Show the cramps a night of each group."""
    card.show_chart(
        words.DetailWords.groups_title,
        partial(_groups, look, detail, volumes),
        words.describe_groups(detail, volumes),
        partial(words.groups_table, detail, volumes),
        words=1,
    )


def show_change(card: PictureCard, look: Look, change: Change) -> None:
    """Show the nights before and after a start or stop."""
    card.show_chart(
        course_words.change_title(change),
        partial(_change, look, change),
        course_words.describe_change(change),
        partial(course_words.change_table, change),
        words=3,
    )


def _timeline(look: Look, detail: FindingDetail, width: int) -> Figure:
    theme = _theme(look)
    return factor_timeline(detail, theme, factor_timeline_size(width, detail, theme))


def _groups(look: Look, detail: FindingDetail, volumes: VolumeUnit, width: int) -> Figure:
    theme = _theme(look)
    size = factor_groups_size(width, detail, theme, volumes=volumes)
    return factor_groups(detail, theme, size, volumes=volumes)


def _change(look: Look, change: Change, width: int) -> Figure:
    theme = _theme(look)
    return factor_change(change, theme, factor_change_size(width, change, theme))


def _theme(look: Look) -> ChartTheme:
    return screen_theme(look.palette.role, look.scale)
