"""Texts in the cells of a CSV that no spreadsheet takes for a formula, and back."""

import re
from typing import Final

from cramp_diary.exchange.text_gate import without_controls

__all__ = ["as_typed", "inert"]

_LIVE: Final = re.compile(r"'*[=+\-@\t\r\n]")
_MADE_INERT: Final = re.compile(r"'+[=+\-@\t\r\n]")


def inert(text: str) -> str:
    """Return a text for a cell: what a spreadsheet would run begins with an apostrophe.

    A text that has the apostrophe already gets another, so that `as_typed` can undo it. Line
    ends become LF and control characters are left out.
    """
    plain = without_controls(text)
    return f"'{plain}" if _LIVE.match(plain) else plain


def as_typed(cell: str) -> str:
    """Return the text that `inert` was given, without spaces around it."""
    text = cell.strip()
    if _MADE_INERT.match(text):
        text = text[1:].strip()
    return text
