"""When and where the invented person lives, and where chance comes from."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from cramp_diary.domain.identity import EntryId, SortableIds
from cramp_diary.domain.moment import Moment

__all__ = ["LONDON", "UNNAMED", "Frame", "in_london"]

LONDON: Final = ZoneInfo("Europe/London")
UNNAMED: Final = EntryId("")
"""Stands in an entry until all are in order of writing and can be given their identities."""


def in_london(wall: datetime) -> Moment:
    """Return the moment of a wall time in London; one that never was is moved ahead an hour."""
    return Moment.of(wall.replace(tzinfo=LONDON).astimezone(UTC).astimezone(LONDON))


@dataclass(frozen=True, slots=True)
class Frame:
    """The nights of an invented diary, `first` and `last` included."""

    seed: int
    first: date
    last: date

    @property
    def nights(self) -> tuple[date, ...]:
        """All nights, oldest first."""
        count = (self.last - self.first).days + 1
        return tuple(self.first + timedelta(days=number) for number in range(count))

    @property
    def begin(self) -> Moment:
        """When the diary was begun: in the evening of its first night."""
        return self.at(self.first, 18)

    @property
    def end(self) -> Moment:
        """After which nothing was written: the morning after the last night."""
        return self.at(self.last + timedelta(days=1), 9)

    def at(self, day: date, hours: float) -> Moment:
        """Return the moment so many hours after midnight of a day by the wall, to the minute."""
        minutes = timedelta(minutes=round(hours * 60))
        return in_london(datetime.combine(day, time()) + minutes)

    def not_after_end(self, moment: Moment) -> Moment:
        """Return the moment, or the end where it lies beyond."""
        return min(moment, self.end, key=lambda one: one.instant)

    def stream(self, name: str) -> Random:
        """Return chance for one purpose: drawing more of one thing alters no other."""
        return Random(f"{self.seed} {name}")  # noqa: S311 - an invented person has no secrets

    def ids(self, name: str) -> SortableIds:
        """Return a maker of identities for one purpose."""
        return SortableIds(self.stream(f"identities of {name}").getrandbits)
