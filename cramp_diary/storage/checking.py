"""Whether a diary can be trusted."""

import json
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select
from sqlcipher3 import dbapi2

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.entries import FactorValue
from cramp_diary.domain.errors import DamagedError
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.domain.problems import LATEST, problems_of
from cramp_diary.storage.conversion.kinds import KINDS
from cramp_diary.storage.engine import Database
from cramp_diary.storage.header import SCHEMA, Header
from cramp_diary.storage.looking import look, look_mode, missing_tables

__all__ = ["ENTRIES", "FILE", "LINKS", "TABLES", "check", "verify"]

FILE: Final = "file"
"""The file is cut short, or SQLite finds its pages or indexes out of order."""
TABLES: Final = "tables"
"""A table is missing."""
LINKS: Final = "links"
"""An entry refers to one that is not there."""
ENTRIES: Final = "entries"
"""An entry says something that no diary can hold."""

_AT_LAST: Final = Moment(datetime.combine(LATEST, time(23, 59, 59)), -86_399)
"""No moment that a diary can hold is after this one: the last by the wall, farthest behind UTC."""


def check(path: Path) -> tuple[str, ...]:
    """Return what is wrong with a diary; nothing for a sound one. Nothing is written.

    Raise NoDiaryError, CannotReadError, NotADiaryError or NewerDiaryError for a file that
    cannot be judged.
    """
    try:
        schema = Header.read(path).schema
        with look(path) as connection:
            found = tuple(_structure(connection, schema))
        if not found and schema == SCHEMA and not _entries_sound(path):
            return (ENTRIES,)
    except DamagedError:
        return (FILE,)
    return found


def verify(path: Path) -> None:
    """Raise DamagedError for a diary that cannot be trusted, and what `check` raises."""
    if check(path):
        raise DamagedError(path)


def _structure(connection: dbapi2.Connection, schema: int) -> Iterator[str]:
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        yield FILE
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        yield LINKS
    if schema == SCHEMA and missing_tables(connection):
        yield TABLES


def _entries_sound(path: Path) -> bool:
    database = Database(path, look_mode(path, briefly=True))
    try:
        with database.read() as connection:
            return _all_possible(tuple(_entries(connection)))
    except (ValueError, TypeError, OverflowError, json.JSONDecodeError):
        # A text or number that is no value of the domain.
        return False
    finally:
        database.close()


def _entries(connection: Connection) -> Iterator[Entry]:
    for kind in KINDS:
        yield from kind.entries(connection.execute(select(kind.table)))


def _all_possible(entries: tuple[Entry, ...]) -> bool:
    """Hold each entry against the rules, save that of what is to come.

    An entry keeps the time when it was first written, and may be put on a later night after that.
    """
    factors: dict[EntryId, Factor] = {
        entry.id: entry for entry in entries if isinstance(entry, Factor)
    }
    return not any(
        problems_of(
            entry,
            _AT_LAST,
            factors.get(entry.factor) if isinstance(entry, FactorValue) else None,
        )
        for entry in entries
        if not isinstance(entry, Person)
    )
