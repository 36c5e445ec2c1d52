"""Taking entries out of the diary and putting entries in."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement
from sqlcipher3 import dbapi2

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.errors import EntryGoneError
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.storage import settings
from cramp_diary.storage.aside import keep_deleted
from cramp_diary.storage.conversion.kinds import KINDS, Kind

__all__ = ["apply"]


def apply(connection: dbapi2.Connection, change: Change, at: Moment | None = None) -> None:
    """Take out what was before and put in what is after.

    What is deleted can be restored for a while where `at` says when that was.

    Raise EntryGoneError where an entry of `before` does not stand in the diary just as given:
    someone else has changed it meanwhile, and that is not overwritten. For the same reason an
    entry of `after` that is there already, and not in `before`, is refused by its key.
    """
    for kind in KINDS:
        _take_out(connection, kind, [e for e in change.before if isinstance(e, kind.entry)])
    if change.recut is not None:
        _cut_anew(connection, *change.recut)
    if change.demo is not None:
        _mark(connection, *change.demo)
    for kind in KINDS:
        _put_in(connection, kind, [e for e in change.after if isinstance(e, kind.entry)])
    if at is not None:
        keep_deleted(connection, change, at)


def _cut_anew(connection: dbapi2.Connection, before: Boundaries, after: Boundaries) -> None:
    if settings.bare_boundaries(connection) != before:
        raise EntryGoneError
    settings.set_boundaries(connection, after)


def _mark(connection: dbapi2.Connection, before: bool, after: bool) -> None:  # noqa: FBT001 - a pair
    if settings.bare_demo(connection) != before:
        raise EntryGoneError
    settings.set_demo(connection, wanted=after)


def _take_out(
    connection: dbapi2.Connection, kind: Kind[Any, Any], entries: Sequence[Entry]
) -> None:
    if not entries:
        return
    statements = _statements(kind)
    chosen = {"ids": json.dumps([kind.row(entry)["id"] for entry in entries])}
    stored = kind.entries(connection.execute(statements.find, chosen))
    # A person of whom nothing was told has no row.
    if set(entries) - {Person()} != set(stored):
        raise EntryGoneError
    connection.execute(statements.take_out, chosen)


def _put_in(connection: dbapi2.Connection, kind: Kind[Any, Any], entries: Sequence[Entry]) -> None:
    if entries:
        rows = [kind.row(entry) for entry in entries if entry != Person()]
        connection.executemany(_statements(kind).put_in, rows)


class _Statements(NamedTuple):
    find: str
    take_out: str
    put_in: str


@cache
def _statements(kind: Kind[Any, Any]) -> _Statements:
    """Return the SQL for a kind of entry; making it takes longer than running it."""
    table = kind.table
    # One JSON text holds any number of identities, where a list of parameters has a limit.
    ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
    return _Statements(
        find=_sql(select(table).where(table.c.id.in_(ids))),
        take_out=_sql(delete(table).where(table.c.id.in_(ids))),
        put_in=_sql(insert(table)),
    )


def _sql(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))
