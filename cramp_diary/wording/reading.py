"""Dates and times that a person typed, in the forms that people use."""

import re
from datetime import date, time
from typing import Final

from cramp_diary.wording.formats import month_comes_first, month_name, month_short

__all__ = ["read_date", "read_time"]

CENTURY: Final = 100
YEAR_DIGITS: Final = 4
FULL_DATE: Final = 3
NOON: Final = 12


def read_time(text: str) -> time | None:
    """Read "3:14", "03.14", "0314", "3 14", "3" or "3:14 pm"; None if it is no time of a day."""
    found = re.fullmatch(
        r"(\d{1,2})(?:[\s:.,h]+(\d{2})|(\d{2}))?\s*([ap])?\.?m?\.?", text.strip().lower()
    )
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    if found[4]:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if found[4] == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def read_date(text: str, near: date) -> date | None:
    """Read "23 Nov 2026", "23 Nov", "23.11.26", "2026-11-23"; None if it is no date.

    Without a year the one that brings the date closest to `near` is meant. In digits alone the
    order of the chosen language decides between day and month.
    """
    words = re.findall(r"\d+|[^\W\d_]+", text.lower())
    numbers = [word for word in words if word.isdecimal()]
    month = next((m for word in words if (m := _month(word))), None)
    if month is not None:
        return _date(numbers, month, near)
    if len(numbers) < 2 or any(not word.isdecimal() for word in words):  # noqa: PLR2004 - day, month
        return None
    if len(numbers[0]) == YEAR_DIGITS:
        return _date([numbers[2], numbers[0]], int(numbers[1]), near) if numbers[2:] else None
    first, second, *rest = numbers
    day, month_digits = (second, first) if month_comes_first() else (first, second)
    return _date([day, *rest], int(month_digits), near)


def _date(numbers: list[str], month: int, near: date) -> date | None:
    if not 1 <= len(numbers) < FULL_DATE:
        return None
    day = int(numbers[0])
    if len(numbers) == 1:
        years = [near.year - 1, near.year, near.year + 1]
        days = [made for year in years if (made := _made(year, month, day))]
        return min(days, key=lambda made: abs(made - near), default=None)
    year = int(numbers[1])
    return _made(year + (near.year // CENTURY * CENTURY if year < CENTURY else 0), month, day)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int | None:
    """Return the month that a word of three letters or more begins to name."""
    if len(word) < 3 or word.isdecimal():  # noqa: PLR2004 - below that two months begin alike
        return None
    for month in range(1, 13):
        day = date(2000, month, 1)
        names = (month_name(day).lower(), month_short(day).lower().rstrip("."))
        if any(name.startswith(word) or word.startswith(name) for name in names):
            return month
    return None
