"""What the driver and the system report, told in the errors that a person can meet."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from cramp_diary.domain.errors import (
    AlreadyThereError,
    CannotReadError,
    CannotWriteError,
    DamagedError,
    DiaryError,
    DiskFullError,
    EntryGoneError,
    InUseError,
    InvalidEntryError,
    NoDiaryError,
    NoFolderError,
)

__all__ = ["files_told", "told"]

_PERM: Final = 3
_BUSY: Final = 5
_LOCKED: Final = 6
_READ_ONLY: Final = 8
_IO_ERROR: Final = 10
_CORRUPT: Final = 11
_FULL: Final = 13
_CANNOT_OPEN: Final = 14
_CONSTRAINT: Final = 19
_NOT_A_DATABASE: Final = 26

_FULL_DISK: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def told(path: Path, *, writing: bool) -> Iterator[None]:
    """Raise what goes wrong inside as an error of `domain.errors` about `path`."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        # SQLAlchemy wraps only what its statements raise: BEGIN and PRAGMAs come bare.
        cause = (error.orig or error) if isinstance(error, DBAPIError) else error
        translated = _translated(cause, path, writing=writing)
        if translated is None:
            raise cause  # noqa: B904 - it may be the same, which is no cause of itself
        raise translated from error


def _translated(error: BaseException, path: Path, *, writing: bool) -> DiaryError | None:
    """Return the error that a person can meet; None for what is a bug."""
    # The low byte is the primary code; the rest tells apart what is the same to a person.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == _CONSTRAINT:
        return _constraint(str(error))
    if code in {_BUSY, _LOCKED}:
        return InUseError(path)
    if code in {_CORRUPT, _NOT_A_DATABASE}:
        return DamagedError(path)
    if code == _FULL:
        return DiskFullError(path)
    if code in {_PERM, _READ_ONLY, _IO_ERROR, _CANNOT_OPEN}:
        return CannotWriteError(path) if writing else CannotReadError(path)
    return None


def _constraint(message: str) -> DiaryError:
    """Return what a refused row means.

    A second entry where there is one place, or an entry whose product is no longer there: the
    diary has changed since it was read. A refused value should have met `domain.problems`.
    """
    if message.startswith(("UNIQUE", "FOREIGN KEY")):
        return EntryGoneError(message)
    return InvalidEntryError((message,))


@contextmanager
def files_told(path: Path) -> Iterator[None]:
    """Raise what the system says about writing a file as an error of `domain.errors`."""
    try:
        yield
    except FileExistsError as error:
        raise AlreadyThereError(path) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise (NoDiaryError if path.parent.is_dir() else NoFolderError)(path) from error
    except OSError as error:
        raise (DiskFullError if error.errno in _FULL_DISK else CannotWriteError)(path) from error
