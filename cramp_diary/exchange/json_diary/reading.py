"""The text of a JSON file to a whole diary, entry by entry; what cannot be read is rejected."""

import json
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Final, NoReturn

from cramp_diary.domain.changes import Written
from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.importing import Rejection
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.exchange.json_diary.codec import FieldError, reader
from cramp_diary.exchange.json_diary.whole import FORMAT, KINDS, VERSION, WholeDiary

__all__ = ["DiaryFile", "Lines", "read_diary"]

_ID: Final = re.compile(r'"id"\s*:\s*"([^"\\]*)"')
_HEAD: Final = frozenset({"format", "version", "demo", "boundaries", "person"})
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class DiaryFile:
    """A diary read from a file, and the entries in it that could not be read."""

    diary: WholeDiary
    rejected: tuple[Rejection, ...]


class Lines:
    """On which line of a file an entry stands."""

    def __init__(self, text: str) -> None:
        """Look identities up in `text`, when first asked."""
        self._text = text
        self._found: dict[str, int] | None = None

    def of(self, identity: object) -> int | None:
        """Return the line of the entry with an identity, counted from 1; None if unknown."""
        if self._found is None:
            self._found = self._all()
        return self._found.get(identity) if isinstance(identity, str) else None

    def _all(self) -> dict[str, int]:
        found: dict[str, int] = {}
        line, counted = 1, 0
        for match in _ID.finditer(self._text):
            line += self._text.count("\n", counted, match.start())
            counted = match.start()
            found.setdefault(match[1], line)
        return found


def read_diary(text: str, path: Path, lines: Lines) -> DiaryFile:
    """Read a diary; raises NotATableError naming `path` for what is no export of a diary."""
    top = _top(text, path)
    rejected: list[Rejection] = []
    entries: dict[str, tuple[Written, ...]] = {}
    for kind in KINDS:
        rows = top.get(kind, [])
        if not isinstance(rows, list):
            raise NotATableError(path, "not-an-export")
        entries[kind] = _entries(kind, rows, rejected, lines)
    try:
        diary = WholeDiary(
            entries=entries,
            person=reader(Person)(top.get("person", {})),
            boundaries=reader(Boundaries)(top.get("boundaries", {})),
            demo=top.get("demo") is True,
        )
    except FieldError as error:
        raise NotATableError(path, "not-an-export") from error
    return DiaryFile(diary, tuple(replace(one, file=str(path)) for one in rejected))


def _top(text: str, path: Path) -> dict[str, object]:
    try:
        top = json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else None
        raise NotATableError(path, "not-json", line) from error
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        raise NotATableError(path, "not-an-export")
    version = top.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotATableError(path, "not-an-export")
    if version > VERSION:
        raise NotATableError(path, "newer")
    if top.keys() - _HEAD - KINDS.keys():
        raise NotATableError(path, "not-an-export")
    return top


def _entries(
    kind: str, rows: list[object], rejected: list[Rejection], lines: Lines
) -> tuple[Written, ...]:
    read = reader(KINDS[kind])
    entries = []
    for row in rows:
        try:
            entries.append(read(row))
        except FieldError as error:
            identity = row.get("id") if isinstance(row, dict) else None
            rejected.append(
                Rejection(
                    fault=error.fault,
                    line=lines.of(identity),
                    field=f"{kind}.{error.field}" if error.field else kind,
                    found=error.found[:_SHOWN],
                )
            )
    return tuple(entries)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
