"""Taking entries out of the diary and putting entries in."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects.sqlite import Insert, insert

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.errors import EntryGoneError
from cramp_diary.domain.person import Person
from cramp_diary.storage.conversion.kinds import KINDS, Kind
from cramp_diary.storage.records import Base

__all__ = ["apply"]

_E = TypeVar("_E", bound=Entry)
_R = TypeVar("_R", bound=Base)

_CHUNK: Final = 500
"""Identities asked for at a time; SQLite takes 32,766 values a statement at most."""


def apply(connection: Connection, change: Change) -> None:
    """Take out what was before and put in what is after.

    Raise EntryGoneError where an entry of `before` does not stand in the diary just as given:
    someone else has changed it meanwhile, and that is not overwritten.
    """
    for kind in KINDS:
        _take_out(connection, kind, [e for e in change.before if isinstance(e, kind.entry)])
    for kind in KINDS:
        _put_in(connection, kind, [e for e in change.after if isinstance(e, kind.entry)])


def _take_out(connection: Connection, kind: Kind[_E, _R], entries: Sequence[_E]) -> None:
    for chunk in _chunks(entries):
        chosen = kind.table.c.id.in_([kind.row(entry)["id"] for entry in chunk])
        stored = kind.entries(connection.execute(select(kind.table).where(chosen)))
        if set(chunk) - set(stored) - {Person()}:
            raise EntryGoneError
        connection.execute(delete(kind.table).where(chosen))


def _put_in(connection: Connection, kind: Kind[_E, _R], entries: Sequence[_E]) -> None:
    rows = [kind.row(entry) for entry in entries if entry != Person()]
    if rows:
        connection.execute(_upsert(kind.table), rows)


def _upsert(table: Table) -> Insert:
    new = insert(table)
    columns = {column.name: new.excluded[column.name] for column in table.columns}
    del columns["id"]
    return new.on_conflict_do_update(index_elements=["id"], set_=columns)


def _chunks(entries: Sequence[_E]) -> Iterator[Sequence[_E]]:
    for start in range(0, len(entries), _CHUNK):
        yield entries[start : start + _CHUNK]
