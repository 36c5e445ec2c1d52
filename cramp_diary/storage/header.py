"""The first bytes of a diary, read before SQLite may touch the file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from cramp_diary.domain.errors import (
    CannotReadError,
    DamagedError,
    NewerDiaryError,
    NoDiaryError,
    NotADiaryError,
)

__all__ = ["APPLICATION_ID", "SCHEMA", "Header", "wal_of"]

APPLICATION_ID: Final = 0x43724479
"""Marks an SQLite file as a diary; `file` and others can tell it by this. The text is "CrDy"."""

SCHEMA: Final = 3
"""The newest schema, kept as user_version and as the number of the newest migration."""

_MAGIC: Final = b"SQLite format 3\x00"
_LENGTH: Final = 100


def wal_of(path: Path) -> Path:
    """Return the file in which SQLite keeps what is not yet moved into the diary itself."""
    return path.with_name(f"{path.name}-wal")


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes say (sqlite.org/fileformat2.html, section 1.3)."""

    schema: int
    size: int

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return the header of a diary that this program may open.

        Raise NoDiaryError, CannotReadError, NotADiaryError, NewerDiaryError, or DamagedError
        for a diary that is shorter than it says. Nothing is written, and nothing is created.
        """
        head, size = _first_bytes(path)
        if not head.startswith(_MAGIC) or len(head) < _LENGTH:
            raise NotADiaryError(path)
        if _number(head, 68) != APPLICATION_ID:
            raise NotADiaryError(path)
        schema = _number(head, 60)
        if schema > SCHEMA:
            raise NewerDiaryError(path)
        page = _number(head, 16, 2)
        whole = _number(head, 28) * (65_536 if page == 1 else page)
        wal = wal_of(path)
        if size < whole and not (wal.exists() and wal.stat().st_size):
            raise DamagedError(path)
        return cls(schema, size)


def _first_bytes(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as file:
            return file.read(_LENGTH), path.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoDiaryError(path) from error
    except IsADirectoryError as error:
        raise NotADiaryError(path) from error
    except OSError as error:
        raise CannotReadError(path) from error


def _number(head: bytes, at: int, length: int = 4) -> int:
    return int.from_bytes(head[at : at + length], "big")
