"""Nights, the days before them, and what is known about each."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from cramp_diary.domain.moment import Moment

__all__ = ["DAY", "Boundaries", "NightMark", "NightStatus", "Period", "Stated"]


DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Where one night ends and the next begins, by the wall clock.

    `night_hour`: a night runs from this hour to the same hour of the next day (noon to noon).
    `day_hour`: what is taken from this hour of a day to the same hour of the next belongs to
    the night that follows (05:00 to 05:00). Both are whole hours from 0 to 23; anything else
    raises ValueError.
    """

    night_hour: int = 12
    day_hour: int = 5

    def __post_init__(self) -> None:
        """Refuse an hour that no clock shows."""
        if not {self.night_hour, self.day_hour} <= set(range(24)):
            message = "nights and days begin at a whole hour from 0 to 23"
            raise ValueError(message)

    def night_of(self, wall: datetime) -> date:
        """Return the night, labelled by the date of its evening, that a wall time falls in."""
        return (wall - timedelta(hours=self.night_hour)).date()

    def intake_night_of(self, wall: datetime) -> date:
        """Return the night that follows something drunk or taken at a wall time."""
        return (wall - timedelta(hours=self.day_hour)).date()

    def night_start(self, night: date) -> datetime:
        """Return the wall time at which a night begins."""
        return datetime.combine(night, time()) + timedelta(hours=self.night_hour)

    def night_end(self, night: date) -> datetime:
        """Return the wall time at which a night has ended."""
        return self.night_start(night) + DAY

    def morning_after(self, night: date) -> datetime:
        """Return the wall time from which the day after a night is lived."""
        return datetime.combine(night + DAY, time(self.day_hour))

    def tonight(self, now: Moment) -> date:
        """Return the night in which `now` lies."""
        return self.night_of(now.wall)


class NightStatus(StrEnum):
    """What the diary knows about a night. Missing is never zero."""

    UNRECORDED = "unrecorded"
    QUIET = "quiet"
    CRAMPS = "cramps"
    PARTLY = "partly"
    AWAY = "away"

    @property
    def recorded(self) -> bool:
        """Whether the night counts in a denominator: its number of cramps is known."""
        return self in {NightStatus.QUIET, NightStatus.CRAMPS}


class Stated(StrEnum):
    """What the person said about a night, apart from the cramps written down for it."""

    NOTHING = "nothing"
    QUIET = "quiet"
    PARTLY = "partly"
    AWAY = "away"

    @property
    def denies_cramps(self) -> bool:
        """Whether it cannot be said of a night with cramps."""
        return self in {Stated.QUIET, Stated.AWAY}

    def status(self, cramps: int) -> NightStatus:
        """Return the status of a night with so many cramps written down."""
        if self is Stated.PARTLY:
            return NightStatus.PARTLY
        if cramps:
            return NightStatus.CRAMPS
        return {
            Stated.NOTHING: NightStatus.UNRECORDED,
            Stated.QUIET: NightStatus.QUIET,
            Stated.AWAY: NightStatus.AWAY,
        }[self]


@dataclass(frozen=True, slots=True)
class NightMark:
    """One night as the small picture that stands for it everywhere."""

    night: date
    status: NightStatus
    cramps: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """A run of nights, first and last included; raises ValueError when turned round."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.last < self.first:
            message = "a period ends no earlier than it begins"
            raise ValueError(message)

    @property
    def nights(self) -> int:
        """How many nights."""
        return (self.last - self.first).days + 1

    def __contains__(self, night: object) -> bool:
        return isinstance(night, date) and self.first <= night <= self.last
