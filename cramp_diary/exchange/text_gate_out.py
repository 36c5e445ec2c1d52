"""The way out: files that only their owner can read, and that are whole or not there."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import (
    AlreadyThereError,
    CannotWriteError,
    DiaryError,
    DiskFullError,
    NoFolderError,
)

__all__ = ["write_file"]

_SQLITE: Final = b"SQLite format 3\0"
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_file(path: Path, content: bytes) -> None:
    """Write a file of mode 0600 under a temporary name, and give it its name when it is whole.

    An older file of that name is replaced, but never a diary or any other SQLite database:
    AlreadyThereError. Raises NoFolderError, CannotWriteError or DiskFullError otherwise.
    """
    try:
        target = path.resolve()
        _refuse_database(target)
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a device or a pipe cannot be replaced
            return
        _replace(target, content)
    except OSError as error:
        raise _told(error, path) from error


def _replace(target: Path, content: bytes) -> None:
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _refuse_database(target: Path) -> None:
    if not target.is_file():
        return
    with target.open("rb") as file:
        if file.read(len(_SQLITE)) == _SQLITE:
            raise AlreadyThereError(target)


def _told(error: OSError, path: Path) -> DiaryError:
    if error.errno in _FULL:
        return DiskFullError(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError) and not path.parent.is_dir():
        return NoFolderError(path)
    return CannotWriteError(path)
