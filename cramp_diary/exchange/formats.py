"""The formats of files by name and by ending."""

from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

__all__ = ["MOST_BYTES", "Format", "format_of"]


class Format(StrEnum):
    """A way to write a diary, or a part of it, into a file."""

    NIGHT_SHEET = "night-sheet"
    JSON = "json"
    ZIP = "zip"


MOST_BYTES: Final = MappingProxyType({Format.NIGHT_SHEET: 64 << 20, Format.JSON: 512 << 20})
"""How large a file may be that is read; 64 MiB of sheet are more nights than anyone lives."""

_ENDINGS: Final = MappingProxyType(
    {
        ".csv": Format.NIGHT_SHEET,
        ".tsv": Format.NIGHT_SHEET,
        ".txt": Format.NIGHT_SHEET,
        ".json": Format.JSON,
        ".zip": Format.ZIP,
    },
)


def format_of(path: Path) -> Format | None:
    """Return the format that a file's ending stands for; None where it stands for none."""
    return _ENDINGS.get(path.suffix.lower())
