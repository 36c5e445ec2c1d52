"""When the diary may refuse to take an entry back out of the bin."""

from collections.abc import Iterable

from cramp_diary.domain.changes import Written
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.overlaps import overlapping
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from tests.services.undo.ledger import State

__all__ = ["is_in_the_way"]


def is_in_the_way(entries: Iterable[object], state: State, waiting: Iterable[object]) -> bool:
    """Return whether something stands in the place of an entry, contradicts it, or is missing.

    Products and factors that are `waiting` in the bin are not missing: they come along.
    """
    there = [*state.whole.all()]
    along = [entry for entry in waiting if isinstance(entry, Product | Factor)]
    known = {getattr(entry, "id", "") for entry in (*there, *entries, *along)}
    return any(
        any(_excludes(other, entry) or _overlaps(other, entry) for other in there)
        or not _needs(entry) <= known
        for entry in entries
    )


def _excludes(there: Written, entry: object) -> bool:
    match entry, there:
        case NightRecord(), NightRecord():
            return entry.night == there.night
        case NightRecord(stated=Stated.QUIET | Stated.AWAY), Episode():
            return entry.night == there.night
        case FactorValue(), FactorValue():
            return (entry.factor, entry.night) == (there.factor, there.night)
        case (Symptom(key=key), Symptom(key=other)) | (Lag(key=key), Lag(key=other)):
            return key == other
        case MissedDose(), MissedDose():
            return (entry.course, entry.day) == (there.course, there.day)
    return False


def _overlaps(there: Written, entry: object) -> bool:
    return isinstance(there, Course) and isinstance(entry, Course) and overlapping(there, entry)


def _needs(entry: object) -> set[str]:
    """Return the identities of what an entry belongs to."""
    match entry:
        case Intake() | Course():
            return {entry.product}
        case MissedDose():
            return {entry.course}
        case FactorValue():
            return {entry.factor}
    return set()
