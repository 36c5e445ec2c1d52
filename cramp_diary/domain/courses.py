"""Medicines and supplements taken regularly, from when to when."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Unit

__all__ = ["Course", "KnownTo", "MissedDose", "TimeOfDay"]


class TimeOfDay(StrEnum):
    """When in the day a dose is taken."""

    MORNING = "morning"
    NOON = "noon"
    EVENING = "evening"
    BEDTIME = "bedtime"


class KnownTo(StrEnum):
    """How exactly a start is remembered."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One dose of one product, taken regularly.

    `first` and `last` are days, both included; `last` is None while it is taken. A start known
    only to the month or year stands at its first day. `dose` is in `unit`; `strength` holds
    words from the label where a number does not do ("50/250"). A change of dose is a new course
    that `follows` the old one. `reason` says why it was stopped or changed.
    """

    id: EntryId
    written: Moment
    product: EntryId
    first: date
    unit: Unit
    dose: Decimal | None = None
    strength: str = ""
    times_a_day: int = 1
    times: frozenset[TimeOfDay] = frozenset()
    first_known_to: KnownTo = KnownTo.DAY
    last: date | None = None
    reason: str = ""
    follows: EntryId | None = None

    def runs_on(self, day: date) -> bool:
        """Return whether the course ran on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedDose:
    """A day of a course on which a dose was not taken; at most one a course and day."""

    id: EntryId
    written: Moment
    course: EntryId
    day: date
