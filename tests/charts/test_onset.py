"""The chart of hours."""

from collections.abc import Callable
from itertools import combinations

import pytest
from matplotlib.figure import Figure

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.hours import HourCount, OnsetHours, onset_hours
from cramp_diary.charts.frame import Size
from cramp_diary.charts.onset import onset_figure, onset_size
from cramp_diary.charts.theme import ChartTheme

CrampsOf = Callable[..., EpisodeTable]
TWENTY_PAST_MIDNIGHT = {"onset": 24 * 60 + 20}
TEN_TO_MIDNIGHT = {"onset": 23 * 60 + 50}
AFTERNOON = {"onset": 15 * 60}


def drawn(cramps: EpisodeTable, theme: ChartTheme, *, note: bool = True) -> Figure:
    size = onset_size(340, theme, note=note)
    return onset_figure(onset_hours(cramps), theme, size, note=note)


def bars(figure: Figure, name: str) -> list[tuple[float, float]]:
    """Return the middle and the height of each bar of a group."""
    return [
        ((box.x0 + box.x1) / 2, box.y1)
        for axes in figure.axes
        for group in axes.collections
        if group.get_gid() == name
        for box in (path.get_extents() for path in group.get_paths())
    ]


def words(figure: Figure, name: str) -> list[str]:
    return [
        text.get_text() for axes in figure.axes for text in axes.texts if text.get_gid() == name
    ]


def test_a_cramp_at_0020_stands_beside_one_at_2350(cramps_of: CrampsOf, theme: ChartTheme) -> None:
    figure = drawn(cramps_of([TEN_TO_MIDNIGHT, TWENTY_PAST_MIDNIGHT, TWENTY_PAST_MIDNIGHT]), theme)
    assert bars(figure, "hours") == [(2.5, 1), (3.5, 2)]
    assert words(figure, "count") == ["1", "2"]


def test_the_rest_of_the_day_stands_apart(cramps_of: CrampsOf, theme: ChartTheme) -> None:
    figure = drawn(cramps_of([TWENTY_PAST_MIDNIGHT] * 20 + [AFTERNOON]), theme)
    ((place, height),) = bars(figure, "day")
    assert place > 14
    assert height == 1
    assert "day" in words(figure, "hour")


def test_the_note_says_for_how_many_the_hour_is_known(
    cramps_of: CrampsOf, theme: ChartTheme
) -> None:
    cramps = cramps_of([TWENTY_PAST_MIDNIGHT, {}, {}])
    assert "Known for 1 of 3 cramps" in words(drawn(cramps, theme), "words")
    assert words(drawn(cramps, theme, note=False), "words") == []


@pytest.mark.parametrize("most", [9, 99, 220, 1234])
def test_counts_stand_clear_of_each_other_however_many(theme: ChartTheme, most: int) -> None:
    counts = [most, most - 1, most, most - 2, most // 2, most // 2, most - 3]
    hours = tuple(HourCount((21 + place) % 24, counts[place % 7]) for place in range(13))
    known = sum(hour.cramps for hour in hours)
    size = Size.millimetres(64, 52) if theme.paper else onset_size(340, theme)
    figure = onset_figure(OnsetHours(hours, 0, known, known), theme, size)
    figure.draw_without_rendering()
    boxes = [
        text.get_window_extent().shrunk(1.0, 0.5)
        for axes in figure.axes
        for text in axes.texts
        if text.get_gid() == "count"
    ]

    assert len(boxes) == 13
    assert [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])] == []
    assert all(box.y1 <= figure.bbox.y1 for box in boxes)


def test_without_a_known_hour_it_says_why_it_is_empty(
    cramps_of: CrampsOf, theme: ChartTheme
) -> None:
    assert words(drawn(cramps_of([{}, {}]), theme), "message") == ["No time known for 2 cramps"]
    assert words(drawn(cramps_of([]), theme), "message") == ["No cramp on a recorded night"]
