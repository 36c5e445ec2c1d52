"""Reading a night sheet: the text of a CSV file to rows that make sense and rows that do not."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.entries import Waking
from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.problems import (
    LONGEST_NAME,
    LONGEST_SECONDS,
    MOST_AMOUNT,
    MOST_SLEEP_LOST,
    SCALE_TOP,
)
from cramp_diary.domain.products import Composition
from cramp_diary.exchange.night_sheet.cells import Cell, CellError
from cramp_diary.exchange.night_sheet.factors import factor_of, heading_parts, value_of
from cramp_diary.exchange.night_sheet.sheet import (
    COLUMNS,
    MOST_CRAMPS,
    Cramps,
    Sheet,
    SheetFactor,
    SheetRow,
    Totals,
    WholeNight,
    column_key,
)
from cramp_diary.exchange.night_sheet.table import Record, Table, read_table
from cramp_diary.exchange.night_sheet.words import muscle_of, side_of, waking_of

__all__ = ["read_sheet"]

_MINUTE: Final = 60
_MG_A_GRAM: Final = 1000
_MOST: Final = int(MOST_AMOUNT)


def read_sheet(text: str, path: Path, today: date) -> Sheet:
    """Read a night sheet; rows of nights after `today` are rejected.

    Raises NotATableError naming `path` where the text is no night sheet at all.
    """
    table = read_table(text, path)
    fixed, free = _columns(table, path)
    factors = _factors(table, free)
    reader = _RowReader(fixed, factors, len(table.header), table.decimal_comma, today)
    rows: dict[date, SheetRow] = {}
    rejected: list[Rejection] = []
    for record in table.records:
        try:
            row = reader.row(record)
            earlier = rows.setdefault(row.night, row)
            if earlier is not row:
                raise reader.cell(record, "night").error(
                    RowFault.REPEATED_NIGHT, held=str(earlier.line)
                )
        except CellError as error:
            rejected.append(replace(error.rejection, file=str(path), line=record.line))
    known = {column_key(factor.name): factor for factor in factors.values()}
    return Sheet(
        rows=tuple(rows.values()), rejected=tuple(rejected), factors=MappingProxyType(known)
    )


def _columns(table: Table, path: Path) -> tuple[dict[str, int], dict[int, str]]:
    """Return the places of the fixed columns by name, and the headings of the others by place."""
    keys = [column_key(cell) for cell in table.header]
    fixed = {key: place for place, key in enumerate(keys) if key in COLUMNS}
    free = {place: table.header[place] for place, key in enumerate(keys) if key not in COLUMNS}
    for place, heading in free.items():
        if not heading and any(_text(record, place) for record in table.records):
            raise NotATableError(path, "no-name", 1)
    named = {place: heading for place, heading in free.items() if heading}
    parts = [heading_parts(heading) for heading in named.values()]
    if any(len(text) > LONGEST_NAME for part in parts for text in part):
        raise NotATableError(path, "long-name", 1)
    names = {column_key(name) for name, _ in parts}
    if len(names) < len(parts):
        raise NotATableError(path, "repeated-column", 1)
    return fixed, named


def _factors(table: Table, free: Mapping[int, str]) -> dict[int, SheetFactor]:
    found = {
        place: factor_of(
            heading,
            (_text(record, place) for record in table.records),
            decimal_comma=table.decimal_comma,
        )
        for place, heading in free.items()
    }
    return {place: factor for place, factor in found.items() if factor is not None}


@dataclass(frozen=True, slots=True)
class _RowReader:
    fixed: Mapping[str, int]
    factors: Mapping[int, SheetFactor]
    width: int
    decimal_comma: bool
    today: date

    def row(self, record: Record) -> SheetRow:
        if any(record.cells[self.width :]):
            extra = next(cell for cell in record.cells[self.width :] if cell)
            raise Cell("", extra).error(RowFault.TOO_MANY_CELLS)
        return SheetRow(
            line=record.line,
            night=self.cell(record, "night").night(self.today),
            cramps=self._cramps(record),
            whole=self._whole(record),
            totals=self._totals(record),
            values=MappingProxyType(self._values(record)),
        )

    def cell(self, record: Record, column: str) -> Cell:
        place = self.fixed.get(column)
        text = "" if place is None else _text(record, place)
        return Cell(column, text, decimal_comma=self.decimal_comma)

    def _cramps(self, record: Record) -> Cramps:
        cramps = Cramps(
            count=self.cell(record, "cramps").whole(0, MOST_CRAMPS),
            pain=self.cell(record, "pain").whole(0, SCALE_TOP),
            seconds=self.cell(record, "minutes").rounded(LONGEST_SECONDS // _MINUTE, _MINUTE),
            muscle=self.cell(record, "muscle").word(muscle_of),
            side=self.cell(record, "side").word(side_of),
            waking=self.cell(record, "woke").word(waking_of),
        )
        if cramps.count:
            return cramps
        # Beside no cramp, a zero and a "no" say the same as an empty cell; more cannot be right.
        said = {
            "pain": cramps.pain,
            "minutes": cramps.seconds,
            "muscle": cramps.muscle,
            "side": cramps.side,
            "woke": cramps.waking if cramps.waking is not Waking.AWAKE else None,
        }
        for column, value in said.items():
            if value:
                raise self.cell(record, column).error(RowFault.WITHOUT_CRAMP)
        return Cramps(count=cramps.count)

    def _whole(self, record: Record) -> WholeNight:
        return WholeNight(
            sleep_lost=self.cell(record, "sleep_lost").rounded(MOST_SLEEP_LOST),
            disturbance=self.cell(record, "sleep_disturbance").whole(0, SCALE_TOP),
            soreness=self.cell(record, "soreness").whole(0, SCALE_TOP),
            note=self.cell(record, "note").note(),
        )

    def _totals(self, record: Record) -> Totals:
        amounts: dict[str, Decimal | None] = {}
        for name in Composition.names():
            if name == "alcohol":
                grams = self.cell(record, "alcohol_g").number(0, _MOST // _MG_A_GRAM)
                amounts[name] = None if grams is None else grams * _MG_A_GRAM
            else:
                amounts[name] = self.cell(record, f"{name}_mg").number(0, _MOST)
        fluid = self.cell(record, "fluid_ml").number(0, _MOST)
        return Totals(fluid=fluid, contents=Composition(**amounts))

    def _values(self, record: Record) -> dict[str, Decimal]:
        values = {}
        for place, factor in self.factors.items():
            cell = Cell(factor.name, _text(record, place), decimal_comma=self.decimal_comma)
            value = value_of(factor, cell)
            if value is not None:
                values[column_key(factor.name)] = value
        return values


def _text(record: Record, place: int) -> str:
    return record.cells[place] if place < len(record.cells) else ""
