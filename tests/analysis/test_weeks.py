"""Weeks: recorded nights are the denominator, a gap is no zero."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.weeks import Surface, by_week, stretches, weeks_on

MONDAY = date(2026, 6, 1)
NightsOf = Callable[..., NightTable]

counts = st.lists(st.none() | st.integers(0, 9), min_size=1, max_size=120)
days = st.dates(date(1990, 1, 1), date(2050, 1, 1))


def test_a_week_with_three_recorded_nights_shows_its_denominator(nights_of: NightsOf) -> None:
    (week,) = by_week(nights_of(MONDAY, [2, None, None, 0, None, 1, None])).stretches
    assert (week.cramps, week.cramp_nights, week.recorded, week.nights) == (3, 2, 3, 7)
    assert week.few
    assert not week.complete


def test_an_unrecorded_week_is_a_gap_and_no_zero(nights_of: NightsOf) -> None:
    quiet, gap = by_week(nights_of(MONDAY, [0] * 7 + [None] * 7)).stretches
    assert (quiet.cramps, quiet.gap) == (0, False)
    assert (gap.cramps, gap.cramp_nights, gap.gap) == (None, None, True)


def test_cramps_on_a_partly_recorded_night_are_in_no_week(nights_of: NightsOf) -> None:
    (week,) = by_week(nights_of(MONDAY, [1, 4], recorded=[True, False])).stretches
    assert (week.cramps, week.recorded) == (1, 1)


def test_weeks_begin_on_monday_and_the_period_cuts_the_first_and_last(nights_of: NightsOf) -> None:
    weeks = by_week(nights_of(date(2026, 6, 4), [1] * 12)).stretches
    assert [week.first for week in weeks] == [date(2026, 6, 4), date(2026, 6, 8), date(2026, 6, 15)]
    assert [week.nights for week in weeks] == [4, 7, 1]
    assert weeks[-1].last == date(2026, 6, 15)


def test_whole_weeks_with_four_recorded_nights_may_be_compared(nights_of: NightsOf) -> None:
    nights = [9] * 3 + [1] * 7 + [0] * 3 + [None] * 4 + [0] * 4 + [None] * 3
    usable = by_week(nights_of(date(2026, 6, 5), nights)).usable()
    assert [week.cramps for week in usable] == [7, 0]


@given(first=days, cramps=counts)
def test_the_weeks_add_up_to_the_period(
    nights_of: NightsOf, first: date, cramps: list[int | None]
) -> None:
    weeks = by_week(nights_of(first, cramps))
    known = [count for count in cramps if count is not None]
    assert weeks.nights == len(cramps)
    assert weeks.recorded == len(known)
    assert weeks.cramps == sum(known)
    assert weeks.cramp_nights == sum(count > 0 for count in known)
    assert weeks.first == first
    assert weeks.last == first + timedelta(days=len(cramps) - 1)
    assert all(week.first.weekday() == 0 for week in weeks.stretches[1:])


@given(first=days, cramps=counts, length=st.integers(1, 100))
def test_runs_of_nights_follow_each_other_from_the_first(
    nights_of: NightsOf, first: date, cramps: list[int | None], length: int
) -> None:
    runs = stretches(nights_of(first, cramps), length).stretches
    assert runs[0].first == first
    assert all(run.nights == length for run in runs[:-1])
    assert all(after.first - before.last == timedelta(days=1) for before, after in pairwise(runs))
    assert sum(run.recorded for run in runs) == sum(count is not None for count in cramps)


@pytest.mark.parametrize(
    ("weeks", "surface", "length"),
    [
        (27, Surface.PAPER, 7),
        (28, Surface.PAPER, 28),
        (108, Surface.PAPER, 28),
        (109, Surface.PAPER, 91),
        (351, Surface.PAPER, 91),
        (352, Surface.PAPER, 364),
        (2609, Surface.PAPER, 1092),
        (108, Surface.SCREEN, 7),
        (109, Surface.SCREEN, 28),
        (2609, Surface.SCREEN, 364),
    ],
)
def test_long_periods_have_longer_bars(
    nights_of: NightsOf, weeks: int, surface: Surface, length: int
) -> None:
    found = weeks_on(surface, nights_of(MONDAY, [0] * (7 * weeks)))
    assert found.length == length
    assert len(found.stretches) <= surface.value[0]


def test_no_nights_have_no_weeks(nights_of: NightsOf) -> None:
    assert by_week(nights_of(MONDAY, [])).stretches == ()
    assert by_week(nights_of(MONDAY, [])).highest == 0
