"""What one cell of a night sheet says; a cell that makes no sense raises a CellError."""

import re
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, TypeVar

from cramp_diary.domain.days import read_day
from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.problems import LONGEST_NOTE, MOST_AMOUNT, SMALLEST_STEP
from cramp_diary.exchange.text_gate import without_controls

__all__ = ["Cell", "CellError", "number_in"]

_NUMBER: Final = re.compile(
    r"[+-]?([0-9]{1,30}(\.[0-9]{0,60})?|\.[0-9]{1,60})([eE][+-]?[0-9]{1,2})?"
)
_SHOWN: Final = 60
_Meaning = TypeVar("_Meaning")


class CellError(Exception):
    """A cell cannot be taken; `rejection` says why, without its line."""

    def __init__(self, rejection: Rejection) -> None:
        """Keep the reason."""
        super().__init__(rejection.fault)
        self.rejection = rejection


class Cell:
    """The text of one cell, and the ways to read it. An empty cell is None: not said."""

    def __init__(self, column: str, text: str, *, decimal_comma: bool = False) -> None:
        """Keep the text, and the column's name for the reason of a refusal."""
        self._column = column
        self._text = text
        self._decimal_comma = decimal_comma

    def night(self, today: date) -> date:
        """Read the date of an evening, YYYY-MM-DD, no later than `today`."""
        if not self._text:
            raise self.error(RowFault.NO_DATE)
        day = read_day(self._text)
        if day is None:
            raise self.error(RowFault.BAD_DATE)
        if day > today:
            raise self.error(RowFault.IN_FUTURE)
        return day

    def number(self, low: int = -int(MOST_AMOUNT), high: int = int(MOST_AMOUNT)) -> Decimal | None:
        """Read a number within limits, rounded to the finest step that a diary keeps."""
        if not self._text:
            return None
        value = number_in(self._text, decimal_comma=self._decimal_comma)
        if value is None:
            raise self.error(RowFault.NOT_A_NUMBER)
        if not low <= value <= high:
            raise self.error(RowFault.OUT_OF_RANGE, low, high)
        return value.quantize(SMALLEST_STEP, ROUND_HALF_UP)

    def whole(self, low: int, high: int) -> int | None:
        """Read a whole number within limits; "3.0" is one."""
        value = self.number(low, high)
        if value is None:
            return None
        if value != int(value):
            raise self.error(RowFault.NOT_WHOLE, low, high)
        return int(value)

    def rounded(self, high: int, times: int = 1) -> int | None:
        """Read a number of at least 0, as the nearest whole number of `times` as many."""
        value = self.number(0, high)
        return None if value is None else int((value * times).quantize(Decimal(1), ROUND_HALF_UP))

    def word(self, meaning: Callable[[str], _Meaning | None]) -> _Meaning | None:
        """Read a word that `meaning` knows."""
        if not self._text:
            return None
        found = meaning(self._text)
        if found is None:
            raise self.error(RowFault.UNKNOWN_WORD)
        return found

    def note(self) -> str:
        """Read free text."""
        text = without_controls(self._text).strip()
        if len(text) > LONGEST_NOTE:
            raise self.error(RowFault.TOO_LONG, high=LONGEST_NOTE)
        return text

    def error(
        self,
        fault: RowFault,
        low: int | None = None,
        high: int | None = None,
        held: str = "",
    ) -> CellError:
        """Return the error that says what is wrong with this cell."""
        shown = self._text if len(self._text) <= _SHOWN else f"{self._text[:_SHOWN]}…"
        return CellError(
            Rejection(fault=fault, field=self._column, found=shown, low=low, high=high, held=held),
        )


def number_in(text: str, *, decimal_comma: bool = False) -> Decimal | None:
    """Return the number that a text is, whole and without separators of thousands; else None."""
    if decimal_comma and "." not in text:
        text = text.replace(",", ".", 1)
    return Decimal(text) if _NUMBER.fullmatch(text) else None
