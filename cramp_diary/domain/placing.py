"""Where an entry stands in a diary: on which night, at which time of it, by which others."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import TypeVar

from cramp_diary.domain.changes import Entry, Written
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import DAY, Boundaries
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom

__all__ = ["place_of", "placed", "references", "wall_in_day", "wall_in_night"]

_Kind = TypeVar("_Kind", Written, Entry)


def wall_in_night(night: date, at: time, boundaries: Boundaries) -> datetime:
    """Return the wall time within a night at which the clock shows `at`."""
    return _first_after(boundaries.night_start(night), at)


def wall_in_day(night: date, at: time, boundaries: Boundaries) -> datetime:
    """Return the wall time, on the day that leads to a night, at which the clock shows `at`."""
    return _first_after(datetime.combine(night, time(boundaries.day_hour)), at)


def placed(entry: _Kind, boundaries: Boundaries) -> _Kind:
    """Return an entry on the night that its wall time has."""
    match entry:
        case Episode() if isinstance(entry.onset, Moment):
            return replace(entry, night=boundaries.night_of(entry.onset.wall))
        case Intake() if entry.at is not None:
            return replace(entry, night=boundaries.intake_night_of(entry.at.wall))
    return entry


def place_of(entry: Written) -> object:
    """Return the place that an entry has for itself; None for one that stands beside others.

    A night has one record, a factor one value a night, a course one missed dose a day,
    a symptom one tick, what is compared one lag.
    """
    match entry:
        case NightRecord():
            return (NightRecord, entry.night)
        case FactorValue():
            return (FactorValue, entry.factor, entry.night)
        case MissedDose():
            return (MissedDose, entry.course, entry.day)
        case Symptom():
            return (Symptom, entry.key)
        case Lag():
            return (Lag, entry.key)
    return None


def references(entry: Written) -> tuple[tuple[str, EntryId, type[Written]], ...]:
    """Return to which other entries an entry refers: the field, the identity and the kind."""
    found: Iterable[tuple[str, EntryId | None, type[Written]]] = ()
    match entry:
        case Course():
            found = (("product", entry.product, Product), ("follows", entry.follows, Course))
        case Intake():
            found = (("product", entry.product, Product), ("course", entry.course, Course))
        case FactorValue():
            found = (("factor", entry.factor, Factor),)
        case MissedDose():
            found = (("course", entry.course, Course),)
    return tuple((field, other, kind) for field, other, kind in found if other is not None)


def _first_after(start: datetime, at: time) -> datetime:
    same_day = datetime.combine(start.date(), at)
    return same_day if same_day >= start else same_day + DAY
