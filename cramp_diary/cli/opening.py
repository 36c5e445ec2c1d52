"""Opening the diary that a command is about, and making one where a command may."""

import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cramp_diary.assembly import Services, create_services, open_services
from cramp_diary.domain.errors import CannotReadError, CannotWriteError
from cramp_diary.services.places import VARIABLE, default_diary
from cramp_diary.storage.files import companions

__all__ = ["diary_path", "is_there", "make_own_folder", "to_read", "to_write"]


def diary_path(arguments: Namespace) -> Path:
    """Return the diary that was named, else the one of this person."""
    named: Path | None = arguments.diary
    return named or default_diary()


def is_there(path: Path) -> bool:
    """Return whether a place is taken; raises CannotReadError where nobody can tell."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise CannotReadError(path) from error
    return True


@contextmanager
def to_read(arguments: Namespace) -> Iterator[Services]:
    """Open the diary to read it, be it on a disk that cannot be written; raises a DiaryError."""
    path = diary_path(arguments)
    try:
        services = open_services(path)
    except CannotWriteError:
        services = open_services(path, read_only=True)
    try:
        yield services
    finally:
        services.close()


@contextmanager
def to_write(arguments: Namespace) -> Iterator[Services]:
    """Open the diary, or make it where there is none; raises a DiaryError.

    A diary that was made for a command that then fails is taken away again, unless something
    was saved in it before.
    """
    path = diary_path(arguments)
    if is_there(path):
        services = open_services(path)
        try:
            yield services
        finally:
            services.close()
        return
    make_own_folder(arguments)
    services = create_services(path)
    try:
        yield services
    except BaseException:
        blank = services.library.span() is None
        services.close()
        if blank:
            _remove(path)
        raise
    services.close()


def _remove(path: Path) -> None:
    """Take away the files of a diary that holds nothing."""
    for file in (path, *companions(path)):
        with suppress(OSError):
            file.unlink()


def make_own_folder(arguments: Namespace) -> None:
    """Make the platform's folder for the diary, where no other place was named."""
    if arguments.diary is not None or os.environ.get(VARIABLE):
        return
    path = default_diary()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(path) from error
