"""Times as the clocks of the world show them, for tests that draw many."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries

__all__ = [
    "TODAY",
    "ZONES",
    "ZoneChange",
    "all_boundaries",
    "changes_of",
    "hours",
    "moments",
    "offsets",
    "offsets_held",
    "system_zone",
    "wall",
    "walls",
]

wall = datetime.fromisoformat
"""A wall time as a test writes it: "2026-03-03 23:50"."""


TODAY = datetime(2026, 11, 24, tzinfo=UTC)
ZONES = tuple(sorted(available_timezones() - {"localtime"}))

hours = st.integers(0, 23)
all_boundaries = st.builds(Boundaries, hours, hours)
walls = st.datetimes(wall("1970-01-02 00:00"), wall("9998-12-31 00:00")).map(
    lambda drawn: drawn.replace(microsecond=0)
)
offsets = st.integers(-86_399, 86_399)
offsets_held = st.integers(-12 * 4, 14 * 4).map(lambda quarters: quarters * 900)
"""The offsets in use today: quarters of an hour from 12 h behind UTC to 14 h ahead."""
moments = st.builds(Moment, walls, offsets)


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """A change of a zone's offset: the UTC second it comes into force, and both offsets."""

    zone: str
    instant: datetime
    before: int
    after: int

    @property
    def moved(self) -> timedelta:
        """By how much the wall clock jumps ahead; negative when it goes back."""
        return timedelta(seconds=self.after - self.before)

    @property
    def shown(self) -> datetime:
        """What the wall clock shows at the change by the old offset."""
        return (self.instant + timedelta(seconds=self.before)).replace(tzinfo=None)


def changes_of(zone: str, count: int = 2, start: datetime = TODAY) -> tuple[ZoneChange, ...]:
    """Return the next changes of a zone within three years; none for most of the world."""
    return tuple(islice(_changes(ZoneInfo(zone), zone, start), count))


def _changes(info: ZoneInfo, zone: str, start: datetime) -> Iterator[ZoneChange]:
    step = timedelta(days=7)
    for week in range(3 * 53):
        low, high = start + week * step, start + (week + 1) * step
        if _offset(info, low) != _offset(info, high):
            instant = _first_with(info, low, high)
            yield ZoneChange(
                zone, instant, _offset(info, instant - timedelta(seconds=1)), _offset(info, instant)
            )


def _first_with(info: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Return the first second with the offset of `high`, by halving."""
    wanted = _offset(info, high)
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (low, middle) if _offset(info, middle) == wanted else (middle, high)
    return high


def _offset(info: ZoneInfo, instant: datetime) -> int:
    offset = instant.astimezone(info).utcoffset()
    assert offset is not None
    return int(offset.total_seconds())


@contextmanager
def system_zone(zone: str) -> Iterator[None]:
    """Let the computer stand in a zone for a while."""
    before = os.environ.get("TZ")
    _stand_in(zone)
    try:
        yield
    finally:
        _stand_in(before)


def _stand_in(zone: str | None) -> None:
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()
