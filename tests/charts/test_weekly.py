"""The weekly chart: what is drawn is what was counted."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.weeks import Surface, by_week, weeks_on
from cramp_diary.charts.theme import ChartTheme, paper_theme
from cramp_diary.charts.weekly import weekly_figure, weekly_size

MONDAY = date(2026, 6, 1)
NightsOf = Callable[..., NightTable]
Medicines = Callable[..., tuple[Lane, ...]]
WIDTH = 700.0


def drawn(nights: NightTable, theme: ChartTheme, lanes: tuple[Lane, ...] = ()) -> Figure:
    weeks = weeks_on(Surface.PAPER if theme.paper else Surface.SCREEN, nights)
    return weekly_figure(weeks, lanes, theme, weekly_size(WIDTH, weeks, lanes, theme))


def boxes(figure: Figure, name: str) -> list[tuple[float, float, float]]:
    """Return left, right and height of each shape of a group."""
    found = []
    for axes in figure.axes:
        for group in axes.collections:
            if group.get_gid() == name:
                extents = [path.get_extents() for path in group.get_paths()]
                found += [(box.x0, box.x1, box.y1) for box in extents]
    return found


def words(figure: Figure, name: str) -> list[str]:
    return [
        text.get_text() for axes in figure.axes for text in axes.texts if text.get_gid() == name
    ]


def test_each_bar_is_as_high_as_its_cramps(nights_of: NightsOf, theme: ChartTheme) -> None:
    nights = nights_of(MONDAY, [3, 1] + [0] * 5 + [1] + [0] * 6)
    assert [height for _, _, height in boxes(drawn(nights, theme), "cramps")] == [4, 1]
    assert [height for _, _, height in boxes(drawn(nights, theme), "nights")] == [2, 1]


def test_an_unrecorded_week_has_no_bar_and_no_number(
    nights_of: NightsOf, theme: ChartTheme
) -> None:
    figure = drawn(nights_of(MONDAY, [1] * 7 + [None] * 7 + [1] * 7), theme)
    bars = boxes(figure, "cramps")
    assert len(bars) == 2
    assert not any(left < 10.5 < right for left, right, _ in bars)
    hatched = boxes(figure, "not-recorded")
    assert hatched
    assert all(7 <= left <= right <= 14 for left, right, _ in hatched)
    assert boxes(figure, "no-cramp") == []


def test_a_recorded_week_without_cramps_is_no_gap(
    nights_of: NightsOf, screen: ChartTheme, paper: ChartTheme
) -> None:
    nights = nights_of(MONDAY, [1] * 7 + [0] * 7)
    on_screen, on_paper = drawn(nights, screen), drawn(nights, paper)
    (ring,) = boxes(on_screen, "no-cramp")
    assert 7 < ring[0] < 14
    assert words(on_paper, "count") == ["7", "0"]
    assert boxes(on_screen, "not-recorded") == boxes(on_paper, "not-recorded") == []


def test_a_week_with_three_recorded_nights_shows_its_denominator(
    nights_of: NightsOf, screen: ChartTheme, paper: ChartTheme
) -> None:
    nights = nights_of(MONDAY, [1, None, 0, None, 2, None, None] + [0] * 7)
    assert words(drawn(nights, paper), "recorded") == ["3", "7"]
    figure = drawn(nights, screen)
    (left, right, _), whole = boxes(figure, "recorded")
    assert (right - left) / (whole[1] - whole[0]) == pytest.approx(3 / 7)
    hatched = boxes(figure, "under-4-recorded")
    assert hatched
    assert all(right <= 7 for _, right, _ in hatched)


def test_paper_prints_a_count_for_every_recorded_week(
    nights_of: NightsOf, paper: ChartTheme
) -> None:
    figure = drawn(nights_of(MONDAY, [2] * 7 + [None] * 7 + [0] * 7), paper)
    assert words(figure, "count") == ["14", "0"]
    assert words(figure, "recorded") == ["7", "0", "7"]


def test_letters_stand_at_the_changes_and_on_the_lanes(
    nights_of: NightsOf, medicines: Medicines, paper: ChartTheme
) -> None:
    lanes = medicines(MONDAY, 28, [("Amlodipine", -100), ("Indapamide", 7), ("Vitamin D3", 14)])
    figure = drawn(nights_of(MONDAY, [0] * 28), paper, lanes)
    assert sorted(words(figure, "letter")) == ["A", "A", "B", "B"]
    assert words(figure, "medicine") == ["Indapamide", "Vitamin D3", "Amlodipine"]
    lines = sorted({left for left, _, _ in boxes(figure, "changes")})
    assert lines == [7, 14]


def test_many_changes_leave_the_bars_free_of_lines(
    nights_of: NightsOf, medicines: Medicines, paper: ChartTheme
) -> None:
    lanes = medicines(MONDAY, 28, [(f"Medicine {n}", n) for n in range(1, 9)])
    figure = drawn(nights_of(MONDAY, [0] * 28), paper, lanes)
    assert len(words(figure, "medicine")) == 6
    assert sorted(words(figure, "letter")) == ["A", "B", "C", "D", "E", "F"]
    assert "2 more: see the table" in words(figure, "words")
    assert "changes" not in [group.get_gid() for group in figure.axes[1].collections]


def test_medicines_on_screen_keep_the_order_of_their_names(
    nights_of: NightsOf, medicines: Medicines, screen: ChartTheme
) -> None:
    lanes = medicines(MONDAY, 28, [("Amlodipine", -100), ("Indapamide", 7)])
    figure = drawn(nights_of(MONDAY, [0] * 28), screen, lanes)
    assert words(figure, "medicine") == ["Amlodipine", "Indapamide"]
    assert [box[:2] for box in boxes(figure, "lane-1")] == [(7, 28)]
    assert {left for left, _, _ in boxes(figure, "ends")} == {7}


@pytest.mark.parametrize(
    ("cramps", "said"),
    [
        ([], "No nights in this period."),
        ([None] * 40, "No nights recorded from 1 Jun to 10 Jul 2026."),
        ([0] * 40, "No cramp on 40 recorded nights"),
    ],
)
def test_an_empty_chart_says_why(
    nights_of: NightsOf, theme: ChartTheme, cramps: list[int | None], said: str
) -> None:
    assert words(drawn(nights_of(MONDAY, cramps), theme), "message") == [said]


@pytest.mark.parametrize("nights", [1, 21, 190, 800, 3000, 18262])
def test_every_length_of_diary_can_be_drawn(
    nights_of: NightsOf, theme: ChartTheme, nights: int
) -> None:
    first = date(1976, 6, 1)
    figure = drawn(nights_of(first, [(n * n + 1) % 3 for n in range(nights)]), theme)
    assert len(boxes(figure, "cramps")) <= 108
    assert words(figure, "message") == []
    assert words(figure, "time") != []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cramps=st.lists(st.none() | st.integers(0, 5), min_size=1, max_size=90))
def test_the_bars_add_up_to_the_table(nights_of: NightsOf, cramps: list[int | None]) -> None:
    weeks = by_week(nights_of(MONDAY, cramps))
    theme = paper_theme()
    figure = weekly_figure(weeks, (), theme, weekly_size(WIDTH, weeks, (), theme))
    known = [count for count in cramps if count is not None]
    assert sum(height for _, _, height in boxes(figure, "cramps")) == sum(known)
    assert sum(int(count) for count in words(figure, "recorded")) == len(known)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", ["Magnesium citrate (trimagnesium dicitrate)", "Iron", "M" * 90])
def test_no_name_on_screen_begins_outside_the_picture(
    nights_of: NightsOf, medicines: Medicines, screen: ChartTheme, ratio: float, name: str
) -> None:
    figure = drawn(nights_of(MONDAY, [0] * 28), screen, medicines(MONDAY, 28, [(name, 7)]))
    figure.set_dpi(100 * ratio)
    FigureCanvasAgg(figure)
    named = [text for axes in figure.axes for text in axes.texts if text.get_gid() == "medicine"]
    assert [text.get_window_extent().x0 >= 0 for text in named] == [True]
