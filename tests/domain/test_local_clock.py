"""The clock of this computer, in every zone, around every change."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.moment import LocalClock, Moment
from tests.strategies_time import TODAY, ZONES, ZoneChange, changes_of, system_zone, wall

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no tzset")

SECOND = timedelta(seconds=1)
LEAST = {"Europe/Berlin", "Europe/London", "America/New_York", "Australia/Lord_Howe"}
"""Zones that surely change: if the list of changes were empty, nothing would be tested."""


@pytest.fixture
def berlin() -> Iterator[LocalClock]:
    with system_zone("Europe/Berlin"):
        yield LocalClock()


@pytest.fixture
def clock() -> LocalClock:
    return LocalClock()


def test_an_ordinary_time(berlin: LocalClock) -> None:
    assert berlin.at(wall("2026-11-24 02:30")).isoformat() == "2026-11-24T02:30:00+01:00"
    assert berlin.at(wall("2026-07-24 02:30")).isoformat() == "2026-07-24T02:30:00+02:00"


def test_half_past_two_comes_twice(berlin: LocalClock) -> None:
    twice = wall("2026-10-25 02:30")

    assert berlin.at(twice).isoformat() == "2026-10-25T02:30:00+02:00"
    assert berlin.at(twice, second_time=True).isoformat() == "2026-10-25T02:30:00+01:00"


def test_half_past_two_never_comes_and_stays_as_written(berlin: LocalClock) -> None:
    never = wall("2026-03-29 02:30")

    assert berlin.at(never).isoformat() == "2026-03-29T02:30:00+01:00"
    assert berlin.at(never, second_time=True).isoformat() == "2026-03-29T02:30:00+01:00"


@given(st.booleans(), st.integers(0, 999_999))
def test_a_fraction_of_a_second_is_dropped(second_time: bool, micro: int) -> None:  # noqa: FBT001 - drawn
    shown = wall("2026-11-24 02:30:05")
    moment = LocalClock().at(shown.replace(microsecond=micro, fold=1), second_time=second_time)

    assert moment.wall == shown
    assert moment.wall.fold == 0


def test_a_skipped_day_keeps_the_offset_from_before_it() -> None:
    # Samoa crossed the date line: 30 December 2011 never was.
    with system_zone("Pacific/Apia"):
        moment = LocalClock().at(wall("2011-12-30 12:00"))

    assert moment.offset == -10 * 3600


def test_now_is_what_the_system_reads() -> None:
    with system_zone("Asia/Kathmandu"):
        before = datetime.now(UTC)
        now = LocalClock().now()
        after = datetime.now(UTC)

    assert before - SECOND <= now.instant <= after
    assert now.offset == 5 * 3600 + 45 * 60


def test_now_comes_from_the_reader_that_was_passed_in() -> None:
    read = iter([datetime(2026, 11, 24, 2, 30, 5, 600_000, tzinfo=UTC)])

    assert LocalClock(lambda: next(read)).now() == Moment(wall("2026-11-24 02:30:05"), 0)


@pytest.mark.parametrize(
    ("now", "quarter_of_an_hour_ago"),
    [
        ("2026-11-24T02:05:00+01:00", "2026-11-24T01:50:00+01:00"),
        ("2026-10-25T02:05:00+01:00", "2026-10-25T02:50:00+02:00"),
        ("2026-10-25T02:40:00+01:00", "2026-10-25T02:25:00+01:00"),
        ("2026-03-29T03:05:00+02:00", "2026-03-29T01:50:00+01:00"),
    ],
)
def test_a_quarter_of_an_hour_ago_is_that_long_ago(now: str, quarter_of_an_hour_ago: str) -> None:
    with system_zone("Europe/Berlin"):
        clock = LocalClock(lambda: datetime.fromisoformat(now))

        assert clock.ago(timedelta(minutes=15)).isoformat() == quarter_of_an_hour_ago


def around(change: ZoneChange) -> Iterator[tuple[datetime, bool, int]]:
    """Wall times about a change: time, whether the second of two, offset that is due."""
    old, new = change.shown, change.shown + change.moved
    yield min(old, new) - SECOND, False, change.before
    yield max(old, new), False, change.after
    between = min(old, new) + abs(change.moved) / 2
    went_back = change.moved < timedelta(0)
    for shown in (min(old, new), between, max(old, new) - SECOND):
        yield shown.replace(microsecond=0), False, change.before
        yield shown.replace(microsecond=0), True, change.after if went_back else change.before


def test_every_zone_at_its_next_two_changes(clock: LocalClock) -> None:
    wrong = []
    changed = set()
    for zone in ZONES:
        with system_zone(zone):
            for change in changes_of(zone):
                changed.add(zone)
                wrong += [
                    (zone, shown, second_time)
                    for shown, second_time, offset in around(change)
                    if clock.at(shown, second_time=second_time) != Moment(shown, offset)
                ]

    assert wrong == []
    assert changed >= LEAST


def test_every_zone_reads_the_present_as_its_own_wall_time(clock: LocalClock) -> None:
    wrong = []
    for zone in ZONES:
        with system_zone(zone):
            now = Moment.of(TODAY.astimezone())
            if clock.at(now.wall) != now:
                wrong.append(zone)

    assert wrong == []
