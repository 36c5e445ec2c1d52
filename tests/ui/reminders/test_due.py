"""A daily reminder is shown once for each day, whatever the clock does."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.domain.moment import LocalClock, Moment
from cramp_diary.ui.reminders.due import PATIENCE, due
from tests.set_clock import SetClock
from tests.strategies_time import changes_of, system_zone, wall

MORNING = time(7, 30)
CHANGING = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago")
"""Zones that change: by an hour at night, by half an hour, and at midnight."""

minutes = st.integers(0, 24 * 60 - 1).map(lambda n: time(n // 60, n % 60))


def shown_at(now: str, at: time = MORNING, *shown: str) -> datetime | None:
    clock = SetClock(now)
    return due(clock.now(), at, {wall(one) for one in shown}, clock)


@pytest.mark.parametrize(
    ("now", "is_due"),
    [
        ("2026-11-24 07:29", False),
        ("2026-11-24 07:30", True),
        ("2026-11-24 11:30", True),
        ("2026-11-24 11:31", False),
        ("2026-11-24 23:00", False),
    ],
)
def test_it_is_shown_at_its_time_and_within_four_hours(now: str, *, is_due: bool) -> None:
    assert shown_at(now) == (wall("2026-11-24 07:30") if is_due else None)


def test_what_was_due_before_midnight_is_due_after_it() -> None:
    assert shown_at("2026-11-24 01:00", time(23, 30)) == wall("2026-11-23 23:30")


def test_once_is_enough() -> None:
    assert shown_at("2026-11-24 07:31", MORNING, "2026-11-24 07:30") is None
    assert shown_at("2026-11-25 07:31", MORNING, "2026-11-24 07:30") == wall("2026-11-25 07:30")


class Walked:
    """A computer in a zone that looks at its clock again and again."""

    def __init__(self, at: time) -> None:
        self.at = at
        self.instant = datetime(2026, 1, 1, tzinfo=UTC)
        self.clock = LocalClock(self.read)
        self.shown: list[datetime] = []

    def read(self) -> datetime:
        return self.instant.astimezone()

    def look(self, instant: datetime) -> Moment:
        self.instant = instant
        now = self.clock.now()
        found = due(now, self.at, self.shown, self.clock)
        if found is not None:
            self.shown.append(found)
            assert timedelta(0) <= now.since(self.clock.at(found)) <= PATIENCE
        return now


def around_changes(zone: str) -> Iterator[datetime]:
    for change in changes_of(zone):
        yield change.instant


@pytest.mark.parametrize("zone", CHANGING)
@settings(max_examples=20)
@given(at=minutes, first=st.integers(0, 59))
def test_on_the_days_around_a_change_of_the_clock_it_is_shown_once_a_day(
    zone: str, at: time, first: int
) -> None:
    with system_zone(zone):
        for change in around_changes(zone):
            computer = Walked(at)
            start = change - timedelta(hours=60) + timedelta(minutes=first)
            days = set()
            for step in range(4 * 120):
                now = computer.look(start + timedelta(minutes=15 * step))
                days.add(now.wall.date())
            whole = sorted(days)[1:-1]
            dates = [found.date() for found in computer.shown]
            assert len(set(dates)) == len(dates)
            assert set(whole) <= set(dates)


@given(
    at=minutes,
    looks=st.lists(st.integers(-3 * 24 * 60, 3 * 24 * 60), min_size=1, max_size=40),
)
def test_a_clock_that_is_set_back_and_forth_shows_no_time_twice(at: time, looks: list[int]) -> None:
    with system_zone("Europe/Berlin"):
        computer = Walked(at)
        for minute in looks:
            computer.look(datetime(2026, 10, 25, tzinfo=UTC) + timedelta(minutes=minute))
        assert len(set(computer.shown)) == len(computer.shown)


@given(at=minutes, asleep=st.integers(0, 48 * 60))
def test_a_computer_that_was_asleep_shows_it_once_within_four_hours(at: time, asleep: int) -> None:
    clock = SetClock("2026-11-24 00:00")
    clock.shown = datetime.combine(clock.shown.date(), at) + timedelta(minutes=asleep)
    since = timedelta(minutes=asleep % (24 * 60))
    found = due(clock.now(), at, (), clock)
    assert (found is not None) is (since <= PATIENCE)
    if found is not None:
        assert clock.now().wall - found == since
        assert due(clock.now(), at, (found,), clock) is None
