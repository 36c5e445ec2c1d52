"""From a path to an open diary."""

from collections.abc import Callable
from pathlib import Path

from cramp_diary.domain.errors import (
    CannotWriteError,
    DamagedError,
    NewerDiaryError,
)
from cramp_diary.storage.backup import back_up
from cramp_diary.storage.checking import check
from cramp_diary.storage.engine import Database
from cramp_diary.storage.failures import files_told
from cramp_diary.storage.files import part_beside, publish
from cramp_diary.storage.header import SCHEMA, Header
from cramp_diary.storage.looking import look, look_mode, missing_tables
from cramp_diary.storage.store import DiaryStore

__all__ = ["check", "create_diary", "look_into", "open_diary"]


def create_diary(path: Path, fill: Callable[[DiaryStore], object] | None = None) -> DiaryStore:
    """Make a new diary and open it: an empty one, or what `fill` makes of an empty one.

    It gets its name when it is whole: a start that is cut short leaves nothing in the way.
    Raise AlreadyThereError where a file is, NoFolderError, CannotWriteError or DiskFullError.
    """
    from cramp_diary.storage.upgrade import upgrade  # noqa: PLC0415 - Alembic takes 0.6 s

    with part_beside(path) as part:
        database = Database(part)
        try:
            upgrade(database)
            if fill is not None:
                fill(DiaryStore(database))
        finally:
            database.close()
        publish(part, path)
    return DiaryStore(Database(path))


def open_diary(path: Path, *, read_only: bool = False) -> DiaryStore:
    """Open a diary, brought to the newest schema if it is older.

    Raise NoDiaryError, NotADiaryError, NewerDiaryError, DamagedError, CannotReadError, or
    CannotWriteError for one that cannot be written and was not asked for `read_only`.
    """
    schema = _schema(path)
    if read_only:
        if schema < SCHEMA:
            raise CannotWriteError(path)
        return DiaryStore(Database(path, look_mode(path)))
    # SQLite would fall back to reading where it may not write; that comes out here.
    with files_told(path), path.open("rb+"):
        pass
    if schema < SCHEMA:
        _keep_and_upgrade(path, schema)
    return DiaryStore(Database(path))


def look_into(path: Path) -> DiaryStore:
    """Open a diary for some questions at once, and leave it and its folder as they were.

    Raise what `open_diary` does, and CannotWriteError for an older schema, which stays as it is.
    """
    if _schema(path) < SCHEMA:
        raise CannotWriteError(path)
    return DiaryStore(Database(path, look_mode(path, briefly=True)))


def _schema(path: Path) -> int:
    """Return the schema of a diary that can be opened; nothing is written."""
    Header.read(path)
    with look(path) as connection:
        # What was committed last may still be in the -wal file only.
        schema: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if schema > SCHEMA:
            raise NewerDiaryError(path)
        if schema == SCHEMA and missing_tables(connection):
            raise DamagedError(path)
    return schema


def _keep_and_upgrade(path: Path, schema: int) -> None:
    """Upgrade an older diary, after a verified copy of it was made beside it."""
    from cramp_diary.storage.upgrade import upgrade  # noqa: PLC0415 - Alembic takes 0.6 s

    back_up(path, path.with_name(f"{path.stem} (schema {schema}){path.suffix}"))
    database = Database(path)
    try:
        upgrade(database)
    finally:
        database.close()
