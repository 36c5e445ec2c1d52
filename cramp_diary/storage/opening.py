"""From a path to an open diary."""

import os
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import NoFolderError
from cramp_diary.storage.engine import Database
from cramp_diary.storage.failures import files_told
from cramp_diary.storage.header import Header
from cramp_diary.storage.store import DiaryStore

__all__ = ["create_diary", "open_diary"]

_OWNER_ONLY: Final = 0o600


def create_diary(path: Path) -> DiaryStore:
    """Make a new, empty diary and open it.

    Raise AlreadyThereError where a file is, NoFolderError, CannotWriteError or DiskFullError.
    """
    from cramp_diary.storage.upgrade import upgrade  # noqa: PLC0415 - Alembic takes 0.6 s

    if not path.parent.is_dir():
        raise NoFolderError(path)
    # SQLite gives the -wal and -shm files the mode of the file it finds.
    with files_told(path):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OWNER_ONLY))
    database = Database(path)
    upgrade(database)
    return DiaryStore(database)


def open_diary(path: Path, *, read_only: bool = False) -> DiaryStore:
    """Open a diary, brought to the newest schema if it is older.

    Raise NoDiaryError, NotADiaryError, NewerDiaryError, DamagedError, CannotReadError, or
    CannotWriteError for one that cannot be written and was not asked for `read_only`.
    """
    Header.read(path)
    return DiaryStore(Database(path, "ro" if read_only else "rw"))
