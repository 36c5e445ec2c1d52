"""The charts behind a finding: what is drawn is what was counted."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
from matplotlib.figure import Figure

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.finding_detail import FindingDetail, detail_of
from cramp_diary.charts.factor_change import factor_change, factor_change_size
from cramp_diary.charts.factor_groups import factor_groups, factor_groups_size
from cramp_diary.charts.factor_timeline import factor_timeline, factor_timeline_size
from cramp_diary.charts.theme import ChartTheme
from tests.analysis.compared import compared, exposed
from tests.conftest import NightsOf

MONDAY = date(2026, 6, 1)
WIDTH = 700.0
NIGHTS = [2, 0, None, 1, 0, 0, 1] * 10
WITH = [1.0, 0.0, 1.0, np.nan, 0.0, 0.0, 1.0] * 10
AMOUNTS = [0.0, 200.0, 400.0, np.nan, 600.0, 800.0, 1000.0] * 10


def detail(
    nights_of: NightsOf,
    values: Sequence[float] = WITH,
    kind: ExposureKind = ExposureKind.YES_NO,
    nights: Sequence[int | None] = NIGHTS,
    **more: tuple[int, ...],
) -> FindingDetail:
    return detail_of(*compared(nights_of(MONDAY, nights), exposed(values, kind, **more)))


def timeline(shown: FindingDetail, theme: ChartTheme, width: float = WIDTH) -> Figure:
    return factor_timeline(shown, theme, factor_timeline_size(width, shown, theme))


def boxes(figure: Figure, name: str) -> list[tuple[float, float, float, float]]:
    """Return left, right, bottom and top of each shape of a group, rounded."""
    return [
        (round(box.x0, 3), round(box.x1, 3), round(box.y0, 3), round(box.y1, 3))
        for axes in figure.axes
        for group in axes.collections
        if group.get_gid() == name
        for box in (path.get_extents() for path in group.get_paths())
    ]


def middles(figure: Figure, name: str) -> list[tuple[float, float]]:
    return [
        (round((left + right) / 2, 2), round((bottom + top) / 2, 2))
        for left, right, bottom, top in boxes(figure, name)
    ]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for axes in figure.axes for text in axes.texts]


def test_each_recorded_night_has_its_mark(nights_of: NightsOf, theme: ChartTheme) -> None:
    figure = timeline(detail(nights_of), theme)
    cramps, none = middles(figure, "cramps"), middles(figure, "no-cramp")
    assert cramps[:3] == [(0.5, 2.0), (3.5, 1.0), (6.5, 1.0)]
    assert none[:3] == [(1.5, 0.0), (4.5, 0.0), (5.5, 0.0)]
    assert len(cramps) + len(none) == sum(night is not None for night in NIGHTS)


def test_an_unrecorded_night_is_hatched_and_has_no_mark(
    nights_of: NightsOf, theme: ChartTheme
) -> None:
    figure = timeline(detail(nights_of), theme)
    hatched = [box[:2] for box in boxes(figure, "not-recorded")]
    assert hatched == [(7.0 * week + 2, 7.0 * week + 3) for week in range(10)]
    assert boxes(figure, "not-recorded-lines")
    marked = {x for x, _ in middles(figure, "cramps") + middles(figure, "no-cramp")}
    assert not marked & {7 * week + 2.5 for week in range(10)}


def test_nights_with_it_have_a_ground_and_a_foot(nights_of: NightsOf, theme: ChartTheme) -> None:
    shown = detail(nights_of)
    figure = timeline(shown, theme)
    runs = [(run.start, run.stop) for run in shown.timeline.on]
    assert runs[:3] == [(0, 1), (2, 3), (6, 8)]
    assert [box[:2] for box in boxes(figure, "on")] == runs
    assert [box[:2] for box in boxes(figure, "with")] == runs
    assert [box[:2] for box in boxes(figure, "unknown")][:2] == [(3, 4), (10, 11)]


def test_the_trend_is_drawn_where_it_is_known(nights_of: NightsOf, theme: ChartTheme) -> None:
    nights = [1, 0, 2, 0, 1] * 8 + [None] * 20 + [0, 1] * 20
    shown = detail(nights_of, [1.0, 0.0] * 50, nights=nights)
    lines = boxes(timeline(shown, theme), "trend")
    assert len(lines) == 39 + 39
    assert not any(40 < left < 59 for left, *_ in lines)
    (first_left, _, bottom, top), level = lines[0], shown.timeline.level
    assert first_left == 0.5
    assert sorted((bottom, top)) == pytest.approx(sorted(level[:2]), abs=0.001)


def test_too_few_nights_have_no_trend_and_no_word_of_one(
    nights_of: NightsOf, theme: ChartTheme
) -> None:
    figure = timeline(detail(nights_of, WITH[:14], nights=NIGHTS[:14]), theme)
    assert boxes(figure, "trend") == []
    assert "trend" not in words(figure)
    assert len(middles(figure, "cramps")) == 6


def test_an_amount_is_as_high_as_it_was(nights_of: NightsOf, theme: ChartTheme) -> None:
    shown = detail(nights_of, AMOUNTS, ExposureKind.AMOUNT)
    figure = timeline(shown, theme)
    less, most = boxes(figure, "less"), boxes(figure, "with")
    assert {round(top) for *_, top in less} == {200, 400, 600, 800}
    assert {round(top) for *_, top in most} == {1000}
    assert "more than 800" in words(figure)


def test_a_long_diary_is_drawn_week_by_week(nights_of: NightsOf, theme: ChartTheme) -> None:
    weeks: list[list[int | None]] = [[1, None, 1, 0, 0, 0, 1], [None] * 7, [0] * 7]
    nights = [night for week in weeks * 12 for night in week]
    shown = detail(nights_of, [1.0, 0, 0, 0, 0, 0, 0] * 36, nights=nights)
    figure = timeline(shown, theme)
    assert middles(figure, "cramps")[:2] == [(3.5, 0.5), (24.5, 0.5)]
    assert middles(figure, "no-cramp")[:2] == [(17.5, 0.0), (38.5, 0.0)]
    assert [box[:2] for box in boxes(figure, "not-recorded")][:2] == [(7, 14), (28, 35)]
    assert boxes(figure, "on") == []
    shares = {top for *_, top in boxes(figure, "with")}
    assert shares == {round(1 / 7, 3)}


def test_the_bars_of_the_groups_are_as_long_as_their_rates(
    nights_of: NightsOf, theme: ChartTheme
) -> None:
    shown = detail(nights_of, [1.0, 0.0] * 35)
    figure = factor_groups(shown, theme, factor_groups_size(WIDTH, shown, theme))
    on, off = (right for _, right, *_ in boxes(figure, "groups"))
    rates = [group.cramps / group.nights for group in shown.groups]
    assert on / off == pytest.approx(rates[0] / rates[1], rel=0.01)
    written = " ".join(words(figure))
    for group in shown.groups:
        assert f"{group.cramps} cramps in {group.nights} nights" in written


def test_a_diary_without_a_cramp_has_groups_without_bars(
    nights_of: NightsOf, theme: ChartTheme
) -> None:
    shown = detail(nights_of, nights=[0] * 70)
    figure = factor_groups(shown, theme, factor_groups_size(WIDTH, shown, theme))
    assert boxes(figure, "groups") == []
    assert words(figure).count("0.00 a night") == 2


@pytest.fixture
def course(nights_of: NightsOf) -> FindingDetail:
    values = [0.0] * 40 + [1.0] * 40
    nights = [1, 0, None, 0] * 10 + [0, 1, 0, 0] * 10
    return detail(nights_of, values, ExposureKind.COURSE, nights, starts=(40,))


def test_a_change_stands_between_its_sides(course: FindingDetail, theme: ChartTheme) -> None:
    (change,) = course.changes
    figure = factor_change(change, theme, factor_change_size(WIDTH, change, theme))
    ((at, same, *_),) = boxes(figure, "change")
    assert at == same == 40
    assert [box[:2] for box in boxes(figure, "left-out")] == [(26, 40)]
    before, after = boxes(figure, "means")
    assert before == pytest.approx((0, 40, 10 / 30, 10 / 30), abs=0.001)
    assert after == pytest.approx((40, 80, 0.25, 0.25), abs=0.001)
    assert boxes(figure, "not-recorded")[0][:2] == (2, 3)
    assert len(middles(figure, "cramps")) == 20


def test_a_wide_chart_says_what_was_counted_on_each_side(
    course: FindingDetail, screen: ChartTheme
) -> None:
    (change,) = course.changes
    figure = factor_change(change, screen, factor_change_size(1200, change, screen))
    assert "before: 10 cramps in 30 nights" in words(figure)
    assert "after: 10 cramps in 40 nights" in words(figure)
    narrow = factor_change(change, screen, factor_change_size(300, change, screen))
    assert not [said for said in words(narrow) if said.startswith("before:")]


@pytest.mark.parametrize("width", [300.0, 380.0, 1400.0])
def test_no_words_leave_the_picture(
    nights_of: NightsOf, course: FindingDetail, screen: ChartTheme, width: float
) -> None:
    by_amount = detail(nights_of, AMOUNTS, ExposureKind.AMOUNT)
    (change,) = course.changes
    figures = [
        timeline(by_amount, screen, width),
        factor_groups(by_amount, screen, factor_groups_size(width, by_amount, screen)),
        factor_change(change, screen, factor_change_size(width, change, screen)),
    ]
    for figure in figures:
        figure.draw_without_rendering()
        edge = figure.bbox.width + 1
        texts = [text for axes in figure.axes for text in axes.texts]
        spans = [(text.get_window_extent(), text.get_text()) for text in texts]
        assert [said for box, said in spans if box.x0 < -1 or box.x1 > edge] == []
