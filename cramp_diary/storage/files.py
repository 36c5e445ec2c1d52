"""Files that appear whole or not at all, and are readable by their owner alone."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import AlreadyThereError, CannotWriteError, NoFolderError
from cramp_diary.storage.failures import files_told
from cramp_diary.storage.header import wal_of

__all__ = [
    "companions",
    "part_beside",
    "publish",
    "replace",
    "second_name",
    "writable",
]

_OWNER_ONLY: Final = 0o600


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite keeps beside an open one."""
    names = ("-journal", "-shm")
    return (wal_of(path), *(path.with_name(f"{path.name}{name}") for name in names))


@contextmanager
def part_beside(path: Path) -> Iterator[Path]:
    """Give an empty file in the same folder to be filled and moved to `path`.

    What is left of it afterwards is removed. Raise NoFolderError where there is no folder and
    CannotWriteError where it takes no files; both name `path`.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    with files_told(path):
        if not path.parent.is_dir():
            raise NoFolderError(path)
        try:
            # SQLite gives the mode of a file to those that it keeps beside it.
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OWNER_ONLY))
        except FileNotFoundError as error:
            # A folder that the system makes up, such as /proc.
            raise CannotWriteError(path) from error
    try:
        yield part
    finally:
        for file in (part, *companions(part)):
            file.unlink(missing_ok=True)


def publish(part: Path, path: Path) -> None:
    """Give a finished file its name for good; raise AlreadyThereError where one has it."""
    with files_told(path):
        _sync(part)
        try:
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError:
            # Some disks have no second names. Between the question and the answer another
            # program could take the name; it is the best they offer.
            if path.exists():
                raise AlreadyThereError(path) from None
            part.rename(path)
        _sync_folder(path.parent)


def replace(part: Path, path: Path) -> None:
    """Put a finished file in the place of another in one step."""
    with files_told(path):
        _sync(part)
        part.replace(path)
        _sync_folder(path.parent)


def second_name(path: Path, other: Path) -> None:
    """Let a file be found under another name too, which stays when the first is replaced."""
    with files_told(other):
        try:
            os.link(path, other)
        except FileExistsError:
            raise
        except OSError:
            with part_beside(other) as part:
                shutil.copyfile(path, part)
                publish(part, other)


def writable(path: Path) -> bool:
    """Return whether a file, and its folder for those beside it, may be written."""
    as_acting = os.access in os.supports_effective_ids
    return all(os.access(p, os.W_OK, effective_ids=as_acting) for p in (path, path.parent))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # A name is durable only once its folder is; Windows has no such call and needs none.
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
