"""Moments: a wall time and the offset that held there and then."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.moment import Moment
from tests.strategies_time import moments, offsets, wall, walls

HOUR = timedelta(hours=1)


@given(moments)
def test_a_moment_survives_being_written_as_text(moment: Moment) -> None:
    assert Moment.parse(moment.isoformat()) == moment


@given(walls, offsets)
def test_the_instant_is_the_wall_time_less_the_offset(shown: datetime, offset: int) -> None:
    moment = Moment(shown, offset)

    assert moment.aware.replace(tzinfo=None) == shown
    assert moment.instant == moment.aware
    assert moment.instant.utcoffset() == timedelta(0)


@given(moments, moments)
def test_what_passed_between_two_moments_turns_round(one: Moment, other: Moment) -> None:
    assert one.since(other) == -other.since(one)
    assert one.since(one) == timedelta(0)


@given(walls, offsets, st.integers(0, 999_999))
def test_a_moment_of_an_aware_time_drops_the_fraction(
    shown: datetime, offset: int, micro: int
) -> None:
    zone = timezone(timedelta(seconds=offset))

    assert Moment.of(shown.replace(microsecond=micro, tzinfo=zone)) == Moment(shown, offset)


def test_eight_hours_on_the_wall_are_nine_across_the_change_to_winter_time() -> None:
    evening = Moment.parse("2026-10-24T23:00:00+02:00")
    morning = Moment.parse("2026-10-25T07:00:00+01:00")

    assert morning.wall - evening.wall == 8 * HOUR
    assert morning.since(evening) == 9 * HOUR


def test_eight_hours_on_the_wall_are_seven_across_the_change_to_summer_time() -> None:
    evening = Moment.parse("2026-03-28T23:00:00+01:00")
    morning = Moment.parse("2026-03-29T07:00:00+02:00")

    assert morning.since(evening) == 7 * HOUR


def test_half_past_two_twice_is_two_moments_an_hour_apart() -> None:
    first = Moment.parse("2026-10-25T02:30:00+02:00")
    second = Moment.parse("2026-10-25T02:30:00+01:00")

    assert first != second
    assert second.since(first) == HOUR


@pytest.mark.parametrize("text", ["2026-11-24T02:30Z", "2026-11-24T02:30+00:00", "20261124T0230Z"])
def test_several_spellings_of_one_moment(text: str) -> None:
    assert Moment.parse(text) == Moment(wall("2026-11-24 02:30"), 0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026-11-24",
        "2026-11-24T02:30",
        "2026-11-31T02:30+01:00",
        "2026-11-24T25:00+01:00",
        "2026-11-24T02:30+24:00",
        "0001-01-01T00:00+01:00",
        "9999-12-31T23:00-01:00",
    ],
)
def test_a_text_without_an_offset_or_outside_the_calendar_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Moment.parse(text)


@pytest.mark.parametrize(
    "shown",
    [
        datetime(2026, 11, 24, 2, 30, tzinfo=UTC),
        wall("2026-11-24 02:30:00.000001"),
        wall("0001-12-31 00:00"),
        wall("9999-01-01 00:00"),
    ],
)
def test_a_wall_time_has_no_zone_no_fraction_and_a_year_between(shown: datetime) -> None:
    with pytest.raises(ValueError, match=r"wall time|calendar"):
        Moment(shown, 0)


@pytest.mark.parametrize("offset", [86_400, -86_400])
def test_no_clock_is_a_day_from_utc(offset: int) -> None:
    with pytest.raises(ValueError, match="less than a day"):
        Moment(wall("2026-11-24 00:00"), offset)


def test_an_aware_time_is_needed() -> None:
    with pytest.raises(ValueError, match="offset"):
        Moment.of(wall("2026-11-24 02:30"))
