"""What can be looked for in a diary, and what is found."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import (
    Episode,
    FactorValue,
    Intake,
    Muscle,
    NightRecord,
    Side,
)
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import NightMark, NightStatus, Period

__all__ = ["Findings", "FoundNight", "Wanted", "worst_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a night must have to be found: all that is named here.

    `words` are folded; each has to occur in a note of the night, or in the name of a product or
    a factor of it. `muscle` and `side` have to be those of one cramp; one on both sides is on
    either. `product` was drunk, taken or ran as a course; `factor` has a value, with `said` one
    that is yes (not 0) or no. `first` and `last` are nights, both included.
    """

    words: tuple[str, ...] = ()
    muscle: Muscle | None = None
    side: Side | None = None
    product: EntryId | None = None
    factor: EntryId | None = None
    said: bool | None = None
    status: NightStatus | None = None
    first: date | None = None
    last: date | None = None

    def is_open(self) -> bool:
        """Return whether nothing is asked for, so that every night would be found."""
        return self == Wanted()

    def is_turned_round(self) -> bool:
        """Return whether it ends before it begins."""
        return self.first is not None and self.last is not None and self.last < self.first

    def within(self, span: Period) -> Period | None:
        """Return the nights of `span` that are asked for, None where there are none."""
        first = max(span.first, self.first or span.first)
        last = min(span.last, self.last or span.last)
        return Period(first, last) if first <= last else None

    def sides(self) -> frozenset[Side]:
        """Return the sides of which a cramp may be."""
        if self.side is None:
            return frozenset(Side)
        return frozenset({self.side, Side.BOTH})


@dataclass(frozen=True, slots=True)
class Findings:
    """The nights that were found, newest first, out of how many that were looked at.

    `cramps` are those written down for the nights that were found.
    """

    nights: tuple[date, ...] = ()
    of: int = 0
    cramps: int = 0


@dataclass(frozen=True, slots=True)
class FoundNight:
    """A night that was found, and what of it was looked for; `worst` is its worst pain."""

    mark: NightMark
    worst: int | None
    entries: tuple[Episode | Intake | FactorValue | NightRecord, ...]
    courses: tuple[Course, ...] = ()

    @property
    def night(self) -> date:
        """Which night."""
        return self.mark.night


def worst_of(cramps: Iterable[Episode]) -> int | None:
    """Return the worst pain of some cramps, None where none was said."""
    return max((cramp.pain for cramp in cramps if cramp.pain is not None), default=None)
