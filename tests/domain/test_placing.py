"""A time has its night, and a night with an hour has its time."""

from dataclasses import replace
from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.entries import Episode, Intake
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.placing import placed, wall_in_day, wall_in_night
from tests.strategies import diaries
from tests.strategies_time import all_boundaries

NIGHT = date(2026, 11, 16)
clock_times = st.times().map(lambda at: at.replace(microsecond=0))


def test_an_evening_hour_lies_on_the_day_of_the_evening() -> None:
    assert wall_in_night(NIGHT, time(23, 50), Boundaries()) == datetime(2026, 11, 16, 23, 50)  # noqa: DTZ001 - wall


def test_a_morning_hour_lies_on_the_day_after() -> None:
    assert wall_in_night(NIGHT, time(3, 14), Boundaries()) == datetime(2026, 11, 17, 3, 14)  # noqa: DTZ001 - wall


def test_a_drink_at_breakfast_lies_on_the_day_before_the_night() -> None:
    assert wall_in_day(NIGHT, time(7, 55), Boundaries()) == datetime(2026, 11, 16, 7, 55)  # noqa: DTZ001 - wall
    assert wall_in_day(NIGHT, time(2, 45), Boundaries()) == datetime(2026, 11, 17, 2, 45)  # noqa: DTZ001 - wall


@given(clock_times, all_boundaries)
def test_every_time_lies_in_its_night(at: time, where: Boundaries) -> None:
    assert where.night_of(wall_in_night(NIGHT, at, where)) == NIGHT
    assert where.intake_night_of(wall_in_day(NIGHT, at, where)) == NIGHT


def moment_of(entry: Entry) -> Moment | None:
    at = entry.onset if isinstance(entry, Episode) else getattr(entry, "at", None)
    return at if isinstance(at, Moment) else None


@given(diaries(), all_boundaries)
def test_what_has_a_time_lies_on_its_night_and_the_rest_where_it_was_put(
    entries: tuple[Entry, ...], where: Boundaries
) -> None:
    for entry in entries:
        put, at = placed(entry, where), moment_of(entry)
        if at is None:
            assert put == entry
        elif isinstance(entry, Episode):
            assert put == replace(entry, night=where.night_of(at.wall))
        elif isinstance(entry, Intake):
            assert put == replace(entry, night=where.intake_night_of(at.wall))
