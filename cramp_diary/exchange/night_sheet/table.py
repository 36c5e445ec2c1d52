"""A night sheet's text as a header and records, whatever stands between its cells."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import NotATableError
from cramp_diary.exchange.csv_text import as_typed
from cramp_diary.exchange.night_sheet.sheet import column_key

__all__ = ["MOST_ROWS", "Record", "Table", "read_table"]

MOST_ROWS: Final = 200_000
_DELIMITERS: Final = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Record:
    """One row of text, its cells without the spaces around them; `line` counts from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A header and its records; records without any text are left out.

    `header` is as it was written; a `decimal_comma` is understood beside semicolons.
    """

    header: tuple[str, ...]
    records: tuple[Record, ...]
    decimal_comma: bool


def read_table(text: str, path: Path) -> Table:
    """Split a text into cells; raise NotATableError naming `path` where that cannot be done."""
    delimiter = _delimiter(text)
    if delimiter is None:
        raise NotATableError(path, "no-night", 1)
    records = _records(text, delimiter, path)
    header = next(records)
    _check(header, path)
    rows: list[Record] = []
    for record in records:
        if len(rows) == MOST_ROWS:
            raise NotATableError(path, "too-large", record.line)
        rows.append(record)
    return Table(header.cells, tuple(rows), delimiter == ";")


def _delimiter(text: str) -> str | None:
    """Return the character that splits the first row so that one cell is "night"."""
    found = {
        delimiter: header
        for delimiter in _DELIMITERS
        if "night" in (header := _first_row(text, delimiter))
    }
    return max(found, key=lambda delimiter: len(found[delimiter]), default=None)


def _first_row(text: str, delimiter: str) -> list[str]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    try:
        row = next((row for row in reader if any(cell.strip() for cell in row)), [])
    except csv.Error:
        return []
    return [column_key(cell) for cell in row]


def _records(text: str, delimiter: str, path: Path) -> Iterator[Record]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise NotATableError(path, "quotes", line) from error
        cells = tuple(as_typed(cell) for cell in row)
        if any(cells):
            yield Record(line, cells)
        line = reader.line_num + 1


def _check(header: Record, path: Path) -> None:
    keys = [column_key(cell) for cell in header.cells]
    named = [key for key in keys if key]
    for missing in ("night", "cramps"):
        if missing not in keys:
            raise NotATableError(path, f"no-{missing}", header.line)
    if len(set(named)) < len(named):
        raise NotATableError(path, "repeated-column", header.line)
