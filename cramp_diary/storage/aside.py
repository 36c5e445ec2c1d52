"""Deleted entries that can be restored for a while, and forms that were not finished."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, select
from sqlcipher3 import dbapi2

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.deleted import KEPT, Deleted
from cramp_diary.domain.drafts import Draft
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.storage.conversion.kinds import KINDS
from cramp_diary.storage.encoding import moment_of, wall_seconds
from cramp_diary.storage.records import DeletedRecord, DraftRecord

__all__ = ["deleted", "drafts", "drop_draft", "empty_bin", "keep_deleted", "keep_draft"]

_KEPT: Final = int(KEPT.total_seconds())
_PUT: Final = """
    INSERT OR REPLACE INTO deleted (id, batch, kind, entry, deleted_wall, deleted_offset)
    VALUES (?, ?, ?, ?, ?, ?)
"""
_OLDEST: Final = "SELECT deleted_wall - deleted_offset FROM deleted ORDER BY rowid LIMIT 1"
"""Rows stand in the order in which they came: one look tells most saves that all may stay.

A clock that was ahead for a while can hide old ones behind it, until something is deleted.
"""
_TAKE_BACK: Final = "DELETE FROM deleted WHERE id IN (SELECT value FROM json_each(?))"
_LET_GO: Final = "DELETE FROM deleted WHERE deleted_wall - deleted_offset < ?"
_KEEP: Final = """
    INSERT OR REPLACE INTO draft (key, fields, written_wall, written_offset) VALUES (?, ?, ?, ?)
"""


def keep_deleted(connection: dbapi2.Connection, change: Change, at: Moment) -> None:
    """Keep what a change deletes, let go of what it brings back and of what is too old."""
    gone = change.deleted
    oldest = connection.execute(_OLDEST).fetchone()
    if oldest is not None:
        since = _instant(at) - _KEPT
        if gone or oldest[0] < since:
            connection.execute(_LET_GO, (since,))
        _take_back(connection, change)
    if gone:
        wall = wall_seconds(at)
        rows = [_row(entry) for entry in gone]
        batch = f"{wall}-{rows[0][0]}"
        connection.executemany(
            _PUT, [(key, batch, kind, entry, wall, at.offset) for key, kind, entry in rows]
        )


def _take_back(connection: dbapi2.Connection, change: Change) -> None:
    back = [entry.id for entry in change.after if not isinstance(entry, Person)]
    if back:
        connection.execute(_TAKE_BACK, (json.dumps(back),))


def deleted(connection: Connection, now: Moment) -> tuple[Deleted, ...]:
    """Return what was deleted in the last 30 days, the latest first, change by change."""
    record = DeletedRecord
    instant = record.deleted_wall - record.deleted_offset
    wanted = (
        select(record.id, record.batch, record.kind, record.entry)
        .add_columns(record.deleted_wall, record.deleted_offset)
        .where(instant >= _instant(now) - _KEPT)
        .order_by(instant.desc(), record.batch.desc(), record.id)
    )
    batches = groupby(connection.execute(wanted), key=lambda row: row.batch)
    return tuple(_deleted(batch, list(rows)) for batch, rows in batches)


def empty_bin(connection: dbapi2.Connection) -> None:
    """Forget every deleted entry."""
    connection.execute("DELETE FROM deleted")


def drafts(connection: Connection) -> tuple[Draft, ...]:
    """Return the unfinished forms, the latest first."""
    record = DraftRecord
    instant = record.written_wall - record.written_offset
    order = (instant.desc(), record.key)
    rows = connection.execute(select(record.__table__).order_by(*order))
    return tuple(
        Draft(row.key, json.loads(row.fields), moment_of(row.written_wall, row.written_offset))
        for row in rows
    )


def keep_draft(connection: dbapi2.Connection, draft: Draft) -> None:
    """Keep an unfinished form in the place of what was kept under its key."""
    fields = json.dumps(dict(draft.fields), ensure_ascii=False, allow_nan=False)
    written = (wall_seconds(draft.written), draft.written.offset)
    connection.execute(_KEEP, (draft.key, fields, *written))


def drop_draft(connection: dbapi2.Connection, key: str) -> None:
    """Forget an unfinished form."""
    connection.execute("DELETE FROM draft WHERE key = ?", (key,))


def _instant(at: Moment) -> int:
    """Return seconds that run on evenly: a journey shortens no wait."""
    return wall_seconds(at) - at.offset


def _row(entry: Entry) -> tuple[str, str, str]:
    kind = next(kind for kind in KINDS if isinstance(entry, kind.entry))
    row = kind.row(entry)
    return str(row["id"]), kind.table.name, json.dumps(row, ensure_ascii=False)


def _deleted(batch: str, rows: Sequence[Row[Any]]) -> Deleted:
    first = rows[0]
    at = moment_of(first.deleted_wall, first.deleted_offset)
    return Deleted(batch, at, tuple(_entries(rows)))


def _entries(rows: Sequence[Row[Any]]) -> Iterator[Entry]:
    for kind in KINDS:
        columns = kind.table.columns.keys()
        own = [json.loads(row.entry) for row in rows if row.kind == kind.table.name]
        yield from kind.entries([[row[column] for column in columns] for row in own])
