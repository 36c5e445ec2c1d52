"""When entries of two diaries are the same thing, and where each has its place."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.exchange.json_diary.whole import WholeDiary, Written
from cramp_diary.exchange.night_sheet.sheet import column_key

__all__ = ["place_of", "placed", "references", "same_things", "says_the_same", "with_references"]

Names = Mapping[EntryId, EntryId]


def same_things(held: WholeDiary, brought: WholeDiary) -> dict[EntryId, EntryId]:
    """Return the identities of the file whose thing the diary has already, with the diary's own.

    A product is the same when kind, name and all that decides what was taken agree; a factor when
    name, kind and unit do. What only arranges the choices (favourite, hidden, place) is free.
    """
    known: dict[object, EntryId] = {}
    identities = {entry.id for entry in held.all()}
    for entry in held.all():
        if isinstance(entry, Product | Factor):
            known.setdefault(_essence(entry), entry.id)
    return {
        entry.id: known[_essence(entry)]
        for entry in brought.all()
        if isinstance(entry, Product | Factor)
        and entry.id not in identities
        and _essence(entry) in known
    }


def with_references(entry: Written, names: Names) -> Written:
    """Return an entry that refers to the diary's own products and factors."""
    match entry:
        case Course() | Intake() if entry.product in names:
            return replace(entry, product=names[entry.product])
        case FactorValue() if entry.factor in names:
            return replace(entry, factor=names[entry.factor])
    return entry


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


def _essence(entry: Product | Factor) -> object:
    name = column_key(entry.name)
    if isinstance(entry, Factor):
        return (Factor, name, entry.kind, entry.unit)
    return (
        Product,
        name,
        entry.kind,
        entry.unit,
        entry.per,
        entry.composition,
        entry.magnesium,
        entry.form,
        entry.quinine,
    )


def placed(entry: Written, boundaries: Boundaries) -> Written:
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
    a symptom one tick.
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
    return None


def says_the_same(one: Written, other: Written) -> bool:
    """Return whether two entries differ at most in which one they are and when written."""
    return replace(one, id=other.id, written=other.written) == other
