"""Dates as they stand in files and on the command line."""

import re
from datetime import date
from typing import Final

from cramp_diary.domain.problems import EARLIEST, LATEST

__all__ = ["read_day"]

_PLAIN: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""ISO 8601 has week dates and dates without dashes too; in a diary they are slips."""


def read_day(text: str) -> date | None:
    """Return the day of YYYY-MM-DD; None for anything else and where no diary reaches."""
    try:
        day = date.fromisoformat(text) if _PLAIN.fullmatch(text) else None
    except ValueError:
        return None
    return day if day is not None and EARLIEST <= day <= LATEST else None
