"""When something happened, as the person saw it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta, timezone
from typing import Final, Self

__all__ = ["Clock", "LocalClock", "Moment"]

_DAY: Final = 24 * 3600


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall time and the offset from UTC that held there and then.

    `wall` is naive and to the second; `offset` is the whole seconds by which the wall clock was
    ahead of UTC, less than a day. Both are kept because the night is read off the wall and
    durations off the instant: across the change to winter time a night of nine hours looks like
    one of eight. Raises ValueError for anything else, and for the years 1 and 9999, in which the
    night or the instant may lie outside the calendar.
    """

    wall: datetime
    offset: int

    def __post_init__(self) -> None:
        """Refuse what has no night or no instant."""
        if self.wall.tzinfo is not None or self.wall.microsecond:
            message = "a wall time has no zone and whole seconds"
            raise ValueError(message)
        if not MINYEAR < self.wall.year < MAXYEAR or abs(self.offset) >= _DAY:
            message = "a moment lies within the calendar, less than a day from UTC"
            raise ValueError(message)

    @classmethod
    def of(cls, aware: datetime) -> Self:
        """Return the moment of a datetime with a zone; raise ValueError without one."""
        offset = aware.utcoffset()
        if offset is None:
            message = "a moment needs an offset from UTC"
            raise ValueError(message)
        wall = aware.replace(tzinfo=None, microsecond=0, fold=0)
        return cls(wall, int(offset.total_seconds()))

    @property
    def instant(self) -> datetime:
        """The same moment in UTC."""
        return (self.wall - timedelta(seconds=self.offset)).replace(tzinfo=UTC)

    @property
    def aware(self) -> datetime:
        """The wall time with its offset attached."""
        return self.wall.replace(tzinfo=timezone(timedelta(seconds=self.offset)))

    def since(self, earlier: "Moment") -> timedelta:
        """Return the time that really passed between the two."""
        return self.instant - earlier.instant

    def isoformat(self) -> str:
        """Return ISO 8601 with the offset, readable by `parse`."""
        return self.aware.isoformat()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ISO 8601 with an offset; raise ValueError for anything else."""
        return cls.of(datetime.fromisoformat(text))


class Clock:
    """What time it is, and which offset a wall time has. Passed in, never read from a global."""

    def now(self) -> Moment:
        """Return the present moment."""
        raise NotImplementedError

    def ago(self, passed: timedelta) -> Moment:
        """Return the moment since when so much time really passed, as the wall showed it then."""
        raise NotImplementedError

    def at(self, wall: datetime, *, second_time: bool = False) -> Moment:
        """Return the moment of a wall time of this place.

        When clocks go back, an hour comes twice: `second_time` says which one is meant. When
        they go forward, a wall time that never was gets the offset from before the change, so
        that what the person wrote stays as it was written.
        """
        raise NotImplementedError


class LocalClock(Clock):
    """The clock of this computer and its zone."""

    def __init__(self, read: Callable[[], datetime] | None = None) -> None:
        """Read the time by `read`, which returns an aware datetime; by default the system's."""
        self._read = read or (lambda: datetime.now().astimezone())

    def now(self) -> Moment:
        """Return the present moment."""
        return Moment.of(self._read())

    def ago(self, passed: timedelta) -> Moment:
        """Return the moment since when so much time passed, in the zone of this computer."""
        return Moment.of((self._read().astimezone(UTC) - passed).astimezone())

    def at(self, wall: datetime, *, second_time: bool = False) -> Moment:
        """Return the moment of a wall time in the zone of this computer."""
        naive = wall.replace(microsecond=0, fold=0)
        first = _offset_here(naive)
        # Going back lowers the offset and going forward raises it (PEP 495), so that the lower
        # one belongs to the second of two times, and to the time before a gap.
        offset = min(first, _offset_here(naive.replace(fold=1))) if second_time else first
        return Moment(naive, offset)


def _offset_here(naive: datetime) -> int:
    """Return the offset of a wall time here, in seconds; in a gap, `fold` picks the side.

    Not by `astimezone`, which moves a time in a gap to the far side whatever its fold.
    """
    return round(naive.replace(tzinfo=UTC).timestamp() - naive.timestamp())
