"""The night palette by the clock, and by hand against it; decided without Qt."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

__all__ = ["NightHours", "Turned", "night_asked"]

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NightHours:
    """From when to when the night palette is used, if it follows the clock at all."""

    on: bool = False
    begins: time = time(22)
    ends: time = time(7)

    def hold(self, wall: datetime) -> bool:
        """Return whether a wall time lies between them; never where both are the same."""
        now = wall.time()
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def next_change(self, wall: datetime) -> datetime:
        """Return the first beginning or end after a wall time."""
        times = (self.begins, self.ends)
        today = (datetime.combine(wall.date(), at) for at in times)
        return min(at if at > wall else at + _DAY for at in today)


@dataclass(frozen=True, slots=True)
class Turned:
    """What was chosen by hand against the clock, and the wall time until which it counts."""

    to_night: bool
    until: datetime


def night_asked(hours: NightHours, turned: Turned | None, wall: datetime) -> bool | None:
    """Return whether the night palette is asked for: by the clock, or by hand since it changed.

    None where nothing is, so that the theme decides. A clock that was set leaves no choice by
    hand standing for more than a day.
    """
    if not hours.on:
        return None
    if turned is not None and wall < turned.until <= wall + _DAY:
        return turned.to_night
    return True if hours.hold(wall) else None
