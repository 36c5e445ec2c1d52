"""Which night a time belongs to, and what is known about a night."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightStatus, Period, Stated
from tests.strategies_time import (
    ZONES,
    all_boundaries,
    changes_of,
    hours,
    moments,
    offsets_held,
    wall,
    walls,
)

NOON_TO_NOON = Boundaries()
THE_3RD = date(2026, 3, 3)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
days = st.dates(date(1970, 1, 2), date(9998, 12, 30))


def test_before_and_after_midnight_are_one_night() -> None:
    assert NOON_TO_NOON.night_of(wall("2026-03-03 23:50")) == THE_3RD
    assert NOON_TO_NOON.night_of(wall("2026-03-04 00:20")) == THE_3RD


def test_noon_ends_a_night_and_begins_the_next() -> None:
    assert NOON_TO_NOON.night_of(wall("2026-03-03 11:59:59")) == THE_3RD - DAY
    assert NOON_TO_NOON.night_of(wall("2026-03-03 12:00")) == THE_3RD


def test_what_is_drunk_in_a_day_and_its_small_hours_belongs_to_the_night_after_it() -> None:
    assert NOON_TO_NOON.intake_night_of(wall("2026-03-03 04:59:59")) == THE_3RD - DAY
    assert NOON_TO_NOON.intake_night_of(wall("2026-03-03 05:00")) == THE_3RD
    assert NOON_TO_NOON.intake_night_of(wall("2026-03-03 09:00")) == THE_3RD
    assert NOON_TO_NOON.intake_night_of(wall("2026-03-03 23:30")) == THE_3RD
    assert NOON_TO_NOON.intake_night_of(wall("2026-03-04 03:00")) == THE_3RD


@given(all_boundaries, walls)
def test_a_time_lies_within_its_night(boundaries: Boundaries, shown: datetime) -> None:
    night = boundaries.night_of(shown)

    assert boundaries.night_start(night) <= shown < boundaries.night_end(night)


@given(all_boundaries, days)
def test_nights_follow_each_other_without_gap_or_overlap(
    boundaries: Boundaries, night: date
) -> None:
    end = boundaries.night_end(night)

    assert end == boundaries.night_start(night + DAY)
    assert boundaries.night_of(end - SECOND) == night
    assert boundaries.night_of(end) == night + DAY


@given(hours, days)
def test_a_night_begins_on_the_evening_that_names_it(hour: int, night: date) -> None:
    assert Boundaries(night_hour=hour).night_start(night) == datetime.combine(night, time(hour))


@given(all_boundaries, walls, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_a_later_time_is_on_no_earlier_night(
    boundaries: Boundaries, shown: datetime, later: timedelta
) -> None:
    assert boundaries.night_of(shown) <= boundaries.night_of(shown + later)
    assert boundaries.intake_night_of(shown) <= boundaries.intake_night_of(shown + later)


@given(all_boundaries, walls)
def test_an_intake_belongs_to_the_day_it_lies_in(boundaries: Boundaries, shown: datetime) -> None:
    begin = datetime.combine(boundaries.intake_night_of(shown), time(boundaries.day_hour))

    assert begin <= shown < begin + DAY


@given(all_boundaries, walls, offsets_held, offsets_held)
def test_a_journey_across_zones_moves_no_entry_to_another_night(
    boundaries: Boundaries, shown: datetime, home: int, away: int
) -> None:
    """The night is read off the wall of the place, whatever the offset there."""
    assert boundaries.tonight(Moment(shown, home)) == boundaries.tonight(Moment(shown, away))
    assert boundaries.tonight(Moment(shown, away)) == boundaries.night_of(shown)


@given(moments)
def test_setting_the_clock_back_gives_the_night_that_it_then_shows(moment: Moment) -> None:
    earlier = Moment(moment.wall - timedelta(hours=1), moment.offset)

    nights = NOON_TO_NOON.tonight(moment), NOON_TO_NOON.tonight(earlier)

    assert nights[0] - nights[1] in {timedelta(0), DAY}
    assert NOON_TO_NOON.night_start(nights[1]) <= earlier.wall


@pytest.mark.parametrize("hour", range(24))
def test_half_past_two_twice_is_one_night(hour: int) -> None:
    boundaries = Boundaries(night_hour=hour, day_hour=hour)
    first = Moment.parse("2026-10-25T02:30:00+02:00")
    second = Moment.parse("2026-10-25T02:30:00+01:00")
    due = date(2026, 10, 25 if hour <= 2 else 24)

    assert boundaries.tonight(first) == boundaries.tonight(second) == due
    assert boundaries.intake_night_of(second.wall) == due


@pytest.mark.parametrize("hour", range(24))
def test_half_past_two_that_never_was_has_a_night(hour: int) -> None:
    never = wall("2026-03-29 02:30")
    due = date(2026, 3, 29 if hour <= 2 else 28)

    assert Boundaries(night_hour=hour).night_of(never) == due
    assert Boundaries(day_hour=hour).intake_night_of(never) == due


def test_every_zone_keeps_the_wall_clocks_night_at_its_next_two_changes() -> None:
    """Every quarter of an hour of the real day about each change, on the wall of the place."""
    checked = 0
    wrong = []
    for zone in ZONES:
        for change in changes_of(zone):
            for quarter in range(-48, 48):
                instant = change.instant + quarter * timedelta(minutes=15)
                offset = change.before if quarter < 0 else change.after
                shown = (instant + timedelta(seconds=offset)).replace(tzinfo=None)
                night = NOON_TO_NOON.tonight(Moment(shown, offset))
                due = shown.date() if shown.hour >= 12 else shown.date() - DAY
                checked += 1
                if night != due:
                    wrong.append((zone, shown))

    assert wrong == []
    assert checked > 10_000


@pytest.mark.parametrize(("night", "day"), [(-1, 5), (24, 5), (12, -1), (12, 24)])
def test_an_hour_that_no_clock_shows_is_refused(night: int, day: int) -> None:
    with pytest.raises(ValueError, match="whole hour"):
        Boundaries(night, day)


@pytest.mark.parametrize(
    ("stated", "with_none", "with_some"),
    [
        (Stated.NOTHING, NightStatus.UNRECORDED, NightStatus.CRAMPS),
        (Stated.QUIET, NightStatus.QUIET, NightStatus.CRAMPS),
        (Stated.AWAY, NightStatus.AWAY, NightStatus.CRAMPS),
        (Stated.PARTLY, NightStatus.PARTLY, NightStatus.PARTLY),
    ],
)
def test_status(stated: Stated, with_none: NightStatus, with_some: NightStatus) -> None:
    assert stated.status(0) is with_none
    assert {stated.status(cramps) for cramps in range(1, 9)} == {with_some}


def test_a_night_is_quiet_only_when_somebody_said_so() -> None:
    quiet = [stated for stated in Stated if stated.status(0) is NightStatus.QUIET]

    assert quiet == [Stated.QUIET]


def test_only_quiet_nights_and_nights_with_cramps_are_denominators() -> None:
    recorded = {status for status in NightStatus if status.recorded}

    assert recorded == {NightStatus.QUIET, NightStatus.CRAMPS}


@given(days, st.integers(0, 400))
def test_a_period_holds_its_ends_and_nothing_beyond(first: date, length: int) -> None:
    last = min(first + length * DAY, date(9998, 12, 30))
    period = Period(first, last)

    assert period.nights == (last - first).days + 1
    assert first in period
    assert last in period
    assert first - DAY not in period
    assert last + DAY not in period
    assert "2026-03-03" not in period


def test_a_period_turned_round_is_refused() -> None:
    with pytest.raises(ValueError, match="ends no earlier"):
        Period(THE_3RD, THE_3RD - DAY)


def test_a_night_is_over_when_the_day_after_it_begins() -> None:
    assert NOON_TO_NOON.morning_after(THE_3RD) == wall("2026-03-04 05:00")
