"""Labels of a time axis."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.charts.counts_axis import count_steps
from cramp_diary.charts.time_axis import month_spans, ticks


def letters(words: str) -> float:
    return 7.0 * len(words)


def labels(first: date, last: date, units: float = 400) -> list[tuple[str, str]]:
    return [(tick.label, tick.year) for tick in ticks(first, last, units, letters)]


def test_a_few_weeks_are_labelled_by_their_mondays() -> None:
    assert labels(date(2026, 6, 4), date(2026, 6, 30)) == [
        ("8 Jun", ""),
        ("15 Jun", ""),
        ("22 Jun", ""),
        ("29 Jun", ""),
    ]


def test_half_a_year_is_labelled_by_months() -> None:
    found = labels(date(2026, 5, 25), date(2026, 11, 21))
    assert [label for label, _ in found] == ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]


def test_the_year_stands_under_the_first_of_it() -> None:
    found = labels(date(2025, 12, 1), date(2026, 2, 20))
    assert found == [("Dec", "2025"), ("Jan", "2026"), ("Feb", "")]


def test_decades_are_labelled_by_years() -> None:
    assert labels(date(1976, 6, 1), date(2026, 6, 1))[0] == ("1980", "")


def test_one_night_has_a_label() -> None:
    assert labels(date(2026, 6, 4), date(2026, 6, 4)) == [("4 Jun 2026", "")]


@given(
    first=st.dates(date(1900, 1, 1), date(2090, 1, 1)),
    nights=st.integers(1, 20000),
    units=st.floats(100, 1500),
)
def test_labels_never_overlap(first: date, nights: int, units: float) -> None:
    found = ticks(first, first + timedelta(days=nights - 1), units, letters)
    ends = [(t.day - first).days * units / nights + letters(t.label) for t in found]
    starts = [(t.day - first).days * units / nights for t in found]
    assert found
    assert all(end < start for end, start in zip(ends, starts[1:], strict=False))


def test_months_are_cut_at_the_ends_of_the_period() -> None:
    found = month_spans(date(2026, 5, 25), date(2026, 7, 2))
    assert [(span.start, span.nights, span.name, span.whole) for span in found] == [
        (0, 7, "May", False),
        (7, 30, "June", True),
        (37, 2, "July", False),
    ]


@given(highest=st.integers(0, 10**6))
def test_counts_have_few_whole_steps_that_reach_the_highest(highest: int) -> None:
    steps = count_steps(highest)
    assert steps[0] == 0
    assert steps[-1] >= highest
    assert 2 <= len(steps) <= 5
    assert len({b - a for a, b in pairwise(steps)}) == 1
