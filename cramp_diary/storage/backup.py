"""Copies of a diary that are known to open, and the way back to one."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cramp_diary.domain.errors import (
    AlreadyThereError,
    DamagedError,
    DiaryError,
    InUseError,
    NewerDiaryError,
    NoDiaryError,
    NotADiaryError,
)
from cramp_diary.domain.moment import Clock
from cramp_diary.storage.checking import verify
from cramp_diary.storage.engine import connect
from cramp_diary.storage.failures import files_told, told
from cramp_diary.storage.files import companions, part_beside, replace, second_name
from cramp_diary.storage.header import Header, wal_of
from cramp_diary.storage.looking import look, row_counts

__all__ = ["back_up", "restore", "verify"]


def back_up(path: Path, target: Path) -> None:
    """Copy a diary, which may be open and in use, to `target`.

    The copy is opened again, checked and compared before it gets its name; an older copy of that
    name is replaced in one step. Raise AlreadyThereError where `target` is the diary itself or
    anything but a diary that this program may open, NoFolderError, and what `checking.check`
    and writing raise.
    """
    Header.read(path)
    _refuse_to_replace(path, target)
    with part_beside(target) as part:
        _copy(path, part)
        _settle(target)
        replace(part, target)


def restore(source: Path, path: Path, clock: Clock) -> Path | None:
    """Put a copy of `source` in the place of the diary at `path`, which must be closed.

    The replaced diary is kept beside it, whatever its state; return where, None where there was
    none. `clock` gives the time in its name. Raise InUseError while another program has the
    diary open, and what `back_up` raises; then nothing is changed.
    """
    verify(source)
    with files_told(path):
        if path.exists() and path.samefile(source):
            raise AlreadyThereError(path)
    with part_beside(path) as part:
        _copy(source, part)
        kept = _keep(path, clock.now().wall) if path.exists() else None
        replace(part, path)
    return kept


def _copy(source: Path, part: Path) -> None:
    """Fill `part` with one state of `source`, and compare them."""
    with look(source) as original, told(part, writing=True):
        copy = connect(part)
        try:
            # The counts belong to the state that is copied, also while someone writes.
            original.execute("BEGIN")
            counts = row_counts(original)
            original.backup(copy)
            original.execute("COMMIT")
            # A copy that nobody writes to is one file, and can be read from any disk.
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
    verify(part)
    with look(part) as copied:
        if row_counts(copied) != counts:
            raise DamagedError(part)


def _refuse_to_replace(path: Path, target: Path) -> None:
    try:
        Header.read(target)
    except NoDiaryError:
        return
    except DiaryError as error:
        # A newer or a damaged diary may be all that somebody has.
        raise AlreadyThereError(target) from error
    if path.samefile(target):
        raise AlreadyThereError(target)


def _keep(path: Path, now: datetime) -> Path:
    """Give the diary at `path` a second name, under which it stays."""
    # What this program cannot open is kept as it is, with the files that belong to it; SQLite
    # would throw away a -wal file that does not fit.
    with suppress(DamagedError, NotADiaryError, NewerDiaryError):
        Header.read(path)
        _settle(path)
    kept = _free_name(path, f"before restore {now:%Y-%m-%d %H%M}")
    second_name(path, kept)
    with files_told(kept):
        for file, its_name in zip(companions(path), companions(kept), strict=True):
            if file.exists():
                file.rename(its_name)
    return kept


def _settle(path: Path) -> None:
    """Have what is in the -wal file of a closed diary moved into it, and the file removed.

    A -wal file that stayed would be taken for that of the file that comes in its place.
    """
    if not wal_of(path).exists():
        return
    with told(path, writing=True):
        connection = connect(path)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
    if wal_of(path).exists():
        raise InUseError(path)


def _free_name(path: Path, words: str) -> Path:
    """Return a name beside `path` that no file has."""
    name = path.with_name(f"{path.stem} ({words}){path.suffix}")
    number = 2
    while name.exists():
        name = path.with_name(f"{path.stem} ({words}, {number}){path.suffix}")
        number += 1
    return name
