"""A block of cells from a spreadsheet: which of them belongs to which night and column."""

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import StringIO
from types import MappingProxyType
from typing import Final

from cramp_diary.exchange.paper.days import day_meant, says_month_or_year

__all__ = ["Block", "Place", "Placed", "block_of", "place_block"]

NIGHT: Final = "night"
SIDE: Final = "side"
HALF_A_YEAR: Final = timedelta(days=182)
"""Closest to so long ago is the last day of its name: no paper has a night that is to come."""
Key = tuple[date, str]
Known = Callable[[str], str | None]
"""Returns the key of the column that a title names, NIGHT or SIDE; None for an unknown one."""


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of cells; `header` holds the titles where the first row was one."""

    rows: tuple[tuple[str, ...], ...]
    header: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cells go that do not say it themselves: from a night on, in these columns.

    `at_start` says that the block begins where rows begin, so that short dates are dates.
    `last` is the latest night there is.
    """

    night: date
    last: date
    columns: tuple[str, ...]
    at_start: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """The cells with their places, and what has none: how many rows, and which titles."""

    cells: Mapping[Key, str] = field(default_factory=lambda: MappingProxyType({}))
    rows_left: int = 0
    titles_left: tuple[str, ...] = ()


def block_of(text: str, known: Known) -> Block:
    """Split what was copied into cells: by tabs, or by commas and semicolons under titles."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    for sign in ("\t", ";", ","):
        rows = _split(lines, sign)
        titled = bool(rows) and _is_header(rows[0], known)
        if titled:
            return Block(rows[1:], rows[0])
        if sign == "\t" and "\t" in lines:
            return Block(rows)
    return Block(tuple((line.strip(),) for line in lines.split("\n")))


def place_block(block: Block, place: Place, known: Known) -> Placed:
    """Find night and column for each cell; cells that are empty change nothing."""
    keys = tuple(known(title) for title in block.header)
    dates = _dates(block, keys, place)
    if not block.header:
        lead = (NIGHT,) if dates else ()
        keys = (*lead, *place.columns)
    cells: dict[Key, str] = {}
    left = 0
    for number, row in enumerate(block.rows):
        night = dates[number] if dates else place.night + timedelta(days=number)
        if not any(row):
            continue
        if night is None or night > place.last:
            left += 1
            continue
        for key, text in _joined(keys, row).items():
            cells[night, key] = text
    unknown = tuple(t for t, key in zip(block.header, keys, strict=False) if t and key is None)
    return Placed(MappingProxyType(cells), left, unknown)


def _split(lines: str, sign: str) -> tuple[tuple[str, ...], ...]:
    rows = csv.reader(StringIO(lines, newline=""), delimiter=sign)
    try:
        return tuple(tuple(cell.strip() for cell in row) for row in rows)
    except csv.Error:
        return tuple(tuple(c.strip() for c in line.split(sign)) for line in lines.split("\n"))


def _is_header(row: Sequence[str], known: Known) -> bool:
    """Return whether a row is one of titles: at least two are known, or the only one."""
    named = sum(1 for cell in row if cell and known(cell) is not None)
    digits = any(cell[:1].isdigit() for cell in row)
    return not digits and (named > 1 or (named == 1 and len(row) == 1))


def _dates(
    block: Block, keys: Sequence[str | None], place: Place
) -> tuple[date | None, ...] | None:
    """Return the night of each row; None where the rows do not say."""
    if block.header:
        if NIGHT not in keys:
            return None
        column = list(keys).index(NIGHT)
        return tuple(_day(_cell(row, column), place) for row in block.rows)
    firsts = [_cell(row, 0) for row in block.rows if any(row)]
    wide = any(len(row) > 1 for row in block.rows)
    if not wide or not firsts:
        return None
    sure = place.at_start or all(says_month_or_year(first) for first in firsts)
    if sure and all(_day(first, place) for first in firsts):
        return tuple(_day(_cell(row, 0), place) for row in block.rows)
    return None


def _day(text: str, place: Place) -> date | None:
    return day_meant(text, place.last - HALF_A_YEAR) if text else None


def _joined(keys: Sequence[str | None], row: Sequence[str]) -> dict[str, str]:
    """Return the texts of a row by column; a side of its own goes to the place it belongs to."""
    texts: dict[str, str] = {}
    for key, text in zip(keys, row, strict=False):
        if not text or key is None or key == NIGHT:
            continue
        goal = "where" if key == SIDE else key
        texts[goal] = f"{texts[goal]}, {text}" if goal in texts else text
    return texts


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""
