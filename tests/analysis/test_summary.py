"""The numbers of a period, reckoned by hand."""

from collections.abc import Callable
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.figures import Share, Spread
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.summary import WeekRange, summarise

MONDAY = date(2026, 6, 1)
NightsOf = Callable[..., NightTable]
CrampsOf = Callable[..., EpisodeTable]
NAN = float("nan")


def test_rates_are_over_recorded_nights(nights_of: NightsOf, cramps_of: CrampsOf) -> None:
    nights = nights_of(MONDAY, [2, None, 0, 1, None, 0, 0, None, None, 0])
    found = summarise(nights, cramps_of([{}, {}, {}]))
    assert (found.nights, found.recorded_nights, found.unrecorded_nights) == (10, 6, 4)
    assert (found.cramps, found.cramp_nights) == (3, 2)
    assert found.cramps_per_week == pytest.approx(3 * 7 / 6)
    assert found.cramp_nights_per_week == pytest.approx(2 * 7 / 6)
    assert (found.first, found.last) == (MONDAY, date(2026, 6, 10))


def test_cramps_of_a_partly_recorded_night_stand_apart(
    nights_of: NightsOf, cramps_of: CrampsOf
) -> None:
    nights = nights_of(MONDAY, [1, 3], recorded=[True, False])
    found = summarise(nights, cramps_of([{"pain": 4}, {"pain": 9, "recorded": False}]))
    assert (found.cramps, found.cramps_elsewhere) == (1, 3)
    assert found.pain == Spread(known=1, total=1, median=4, lowest=4, highest=4)


def test_pain_minutes_and_waking_say_how_many_are_known(
    nights_of: NightsOf, cramps_of: CrampsOf
) -> None:
    cramps = cramps_of(
        [
            {"pain": 3, "minutes": 2, "waking": "woke"},
            {"pain": 8, "minutes": 7.5, "waking": "woke"},
            {"pain": 6, "waking": "already-awake"},
            {"waking": "day"},
            {},
        ],
    )
    found = summarise(nights_of(MONDAY, [5]), cramps)
    assert (found.pain.median, found.pain.highest, found.pain.known) == (6, 8, 3)
    assert (found.minutes.median, found.minutes.highest, found.minutes.known) == (4.75, 7.5, 2)
    assert found.woke == Share(part=2, known=4, total=5)
    assert (found.awake, found.before_sleep, found.by_day) == (1, 0, 1)


def test_the_middle_of_the_hours_is_found_across_midnight(
    nights_of: NightsOf, cramps_of: CrampsOf
) -> None:
    onsets = [23 * 60 + 50, 24 * 60 + 10, 24 * 60 + 20, 25 * 60, 27 * 60]
    found = summarise(nights_of(MONDAY, [6]), cramps_of([{"onset": x} for x in onsets] + [{}]))
    assert (found.onset.lower, found.onset.median, found.onset.upper) == (
        time(0, 10),
        time(0, 20),
        time(1, 0),
    )
    assert (found.onset.known, found.onset.total) == (5, 6)


def test_sleep_lost_is_not_nothing_where_it_was_not_said(
    nights_of: NightsOf, cramps_of: CrampsOf
) -> None:
    nights = nights_of(
        MONDAY,
        [1, 2, 1, 0, 0, 0, 0],
        sleep_lost=[30, NAN, 60, NAN, NAN, NAN, NAN],
        soreness=[0, 4, NAN, NAN, NAN, NAN, NAN],
    )
    found = summarise(nights, cramps_of([{}] * 4))
    assert (found.sleep_lost.known, found.sleep_lost.total) == (2, 3)
    assert found.sleep_lost.per_week == pytest.approx(45 * 3)
    assert found.sore == Share(part=1, known=2, total=3)


def test_weeks_compared_are_whole_and_well_recorded(
    nights_of: NightsOf, cramps_of: CrampsOf
) -> None:
    weeks = [5] * 7 + [0] * 7 + [9, 9, None, None, None, None, None] + [9, 9]
    found = summarise(nights_of(MONDAY, weeks), cramps_of([]))
    assert found.weekly_cramps == WeekRange(weeks=2, lowest=0, highest=35)
    assert found.weekly_cramp_nights == WeekRange(weeks=2, lowest=0, highest=7)


def test_late_entries_are_cramps_and_quiet_nights_written_late(
    nights_of: NightsOf, cramps_of: CrampsOf
) -> None:
    nights = nights_of(MONDAY, [2, 0, 0, 1], late=[True, True, False, True])
    cramps = cramps_of([{"late": True}, {"late": True}, {}])
    found = summarise(nights, cramps)
    assert (found.late_entries, found.late_nights) == (3, 3)


def test_what_is_unknown_is_none(nights_of: NightsOf, cramps_of: CrampsOf) -> None:
    found = summarise(nights_of(MONDAY, [None] * 9), cramps_of([]))
    assert found.published() == {
        "first": MONDAY,
        "last": date(2026, 6, 9),
        "nights": 9,
        "recorded_nights": 0,
        "cramps": 0,
        "cramp_nights": 0,
        "cramps_per_week": None,
        "cramp_nights_per_week": None,
        "pain_median": None,
        "pain_max": None,
        "minutes_median": None,
        "minutes_max": None,
        "woke_share": None,
        "late_entries": 0,
    }
    assert found.weekly_cramps is None
    assert found.onset.median is None


def test_no_nights(nights_of: NightsOf, cramps_of: CrampsOf) -> None:
    found = summarise(nights_of(MONDAY, []), cramps_of([]))
    assert (found.first, found.nights, found.cramps_per_week) == (None, 0, None)


@given(cramps=st.lists(st.none() | st.integers(0, 9), max_size=60))
def test_nights_without_a_record_change_no_rate(
    nights_of: NightsOf, cramps_of: CrampsOf, cramps: list[int | None]
) -> None:
    known = [count for count in cramps if count is not None]
    asked = summarise(nights_of(MONDAY, cramps), cramps_of([]))
    without = summarise(nights_of(MONDAY, known), cramps_of([]))
    assert asked.cramps_per_week == without.cramps_per_week
    assert asked.cramp_nights_per_week == without.cramp_nights_per_week
