"""When entries of two diaries are the same thing."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from cramp_diary.domain.changes import Written
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import FactorValue, Intake
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.exchange.night_sheet.sheet import column_key

__all__ = ["same_things", "says_the_same", "with_references"]

Names = Mapping[EntryId, EntryId]


def same_things(held: Collection[Written], brought: Iterable[Written]) -> dict[EntryId, EntryId]:
    """Return the identities of what is brought and the diary has already, with the diary's own.

    A product is the same when kind, name and all that decides what was taken agree; a factor when
    name, kind and unit do. What only arranges the choices (favourite, hidden, place) is free.
    """
    known: dict[object, EntryId] = {}
    identities = {entry.id for entry in held}
    for entry in held:
        if isinstance(entry, Product | Factor):
            known.setdefault(_essence(entry), entry.id)
    return {
        entry.id: known[_essence(entry)]
        for entry in brought
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


def says_the_same(one: Written, other: Written) -> bool:
    """Return whether two entries differ at most in which one they are and when written."""
    return replace(one, id=other.id, written=other.written) == other


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
