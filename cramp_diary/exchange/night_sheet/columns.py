"""Under which heading each factor of a diary stands in a night sheet."""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.problems import LONGEST_NAME
from cramp_diary.exchange.night_sheet.factors import heading_parts
from cramp_diary.exchange.night_sheet.sheet import COLUMNS, SheetFactor, column_key
from cramp_diary.exchange.text_gate import without_controls

__all__ = ["factor_columns", "heading"]

_ROOM_FOR_NUMBER: Final = LONGEST_NAME - 8


def factor_columns(factors: Iterable[Factor]) -> dict[str, tuple[Factor, SheetFactor]]:
    """Return each factor with its column, by the key of the column's name.

    A name that a fixed column or an earlier factor has already gets a number, so that a sheet
    that was exported finds its factors again when it comes back.
    """
    columns: dict[str, tuple[Factor, SheetFactor]] = {}
    for factor in factors:
        name, unit = _parts(factor)
        free = next(
            name for name in _numbered(name) if column_key(name) not in {*COLUMNS, *columns}
        )
        columns[column_key(free)] = (factor, SheetFactor(name=free, kind=factor.kind, unit=unit))
    return columns


def heading(factor: SheetFactor) -> str:
    """Return what stands in the header row."""
    return f"{factor.name} [{factor.unit}]" if factor.unit else factor.name


def _numbered(name: str) -> Iterator[str]:
    yield name
    for number in count(2):
        yield f"{name[:_ROOM_FOR_NUMBER]} ({number})"


def _parts(factor: Factor) -> tuple[str, str]:
    """Return name and unit as they will be read back from the heading."""
    name = without_controls(factor.name).strip() or "factor"
    unit = without_controls(factor.unit).strip()
    if factor.kind is FactorKind.YES_NO:
        return heading_parts(name)[0], ""
    read, read_unit = heading_parts(f"{name} [{unit}]" if unit else name)
    return read[:LONGEST_NAME].strip(), read_unit
