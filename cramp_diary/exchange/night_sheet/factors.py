"""The columns of a night sheet that have no fixed meaning: each becomes a factor."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.importing import RowFault
from cramp_diary.exchange.night_sheet.cells import Cell, CellError, number_in
from cramp_diary.exchange.night_sheet.sheet import SheetFactor
from cramp_diary.exchange.night_sheet.words import yes_or_no

__all__ = ["factor_of", "heading_parts", "value_of"]

_HEADING: Final = re.compile(r"(?P<name>.*\S)\s*\[(?P<unit>[^\[\]]*)\]", re.DOTALL)


def heading_parts(heading: str) -> tuple[str, str]:
    """Return name and unit of a heading such as "walked [km]"."""
    match = _HEADING.fullmatch(heading.strip())
    return (match["name"], match["unit"].strip()) if match else (heading.strip(), "")


def factor_of(heading: str, cells: Iterable[str], *, decimal_comma: bool) -> SheetFactor | None:
    """Return what a column is; None when all of its cells are empty.

    It is yes or no when its cells are yes/no, y/n, true/false or 1/0, and a number otherwise.
    Words that are neither do not count here: they are refused row by row.
    """
    name, unit = heading_parts(heading)
    filled = {cell for cell in cells if cell}
    if not filled:
        return None
    others = [cell for cell in filled if yes_or_no(cell) is None]
    numbers = [cell for cell in others if number_in(cell, decimal_comma=decimal_comma) is not None]
    if numbers or len(others) == len(filled):
        return SheetFactor(name=name, kind=FactorKind.AMOUNT, unit=unit)
    return SheetFactor(name=name, kind=FactorKind.YES_NO)


def value_of(factor: SheetFactor, cell: Cell) -> Decimal | None:
    """Read one value of a factor; raises CellError."""
    if factor.kind is not FactorKind.YES_NO:
        return cell.number()
    try:
        answer = cell.word(yes_or_no)
    except CellError as error:
        raise cell.error(RowFault.NOT_YES_OR_NO) from error
    return None if answer is None else Decimal(answer)
