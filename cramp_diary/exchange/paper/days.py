"""Dates of nights as they stand in other people's tables, in English, German or by digits."""

import re
from datetime import date
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.days import read_day
from cramp_diary.wording.reading import read_date

__all__ = ["day_meant", "says_month_or_year"]

# Both languages for everybody: a table does not change with the language of the program.
_MONTHS: Final = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "january jan januar jän jänner",
                "february feb februar febr",
                "march mar märz mär mrz maerz",
                "april apr",
                "may mai",
                "june jun juni",
                "july jul juli",
                "august aug",
                "september sep sept",
                "october oct oktober okt",
                "november nov",
                "december dec dezember dez",
            ),
            start=1,
        )
        for name in names.split()
    },
)
_DOTTED: Final = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4}|\d{2})?")
_FULL: Final = 4


def day_meant(text: str, near: date) -> date | None:
    """Read "2026-10-12", "12.10.2026", "Mo, 12. Okt. 2026", "12 Oct"; None if it is no date.

    With points the day comes first wherever one lives; with other signs between the digits the
    chosen language decides. Without a year the one closest to `near` is meant.
    """
    words = text.strip().casefold()
    weekday = re.match(r"([^\W\d]{2,})[.,]*\s+(?=\d)", words)
    if weekday and weekday[1] not in _MONTHS:
        words = words[weekday.end() :]
    iso = read_day(words[:10]) if re.match(r"\d{4}-\d{2}-\d{2}([t ]|$)", words) else None
    if iso is not None:
        return iso
    dotted = _DOTTED.fullmatch(words)
    if dotted:
        return _nearest(int(dotted[1]), int(dotted[2]), dotted[3], near)
    letters = re.findall(r"[^\W\d_]+", words)
    months = [_MONTHS[word] for word in letters if word in _MONTHS]
    numbers = re.findall(r"\d+", words)
    if len(months) == 1 and len(letters) == 1 and len(numbers) in {1, 2}:
        return _nearest(int(numbers[0]), months[0], numbers[1] if numbers[1:] else None, near)
    return read_date(words, near)


def says_month_or_year(text: str) -> bool:
    """Return whether a date can be nothing else: it names its month or all of its year."""
    return bool(re.search(r"[^\W\d_]{3,}|\d{4}", text))


def _nearest(day: int, month: int, year: str | None, near: date) -> date | None:
    if year is None:
        years = [near.year - 1, near.year, near.year + 1]
    else:
        years = [int(year) + (0 if len(year) == _FULL else near.year // 100 * 100)]
    found = [made for one in years if (made := _made(one, month, day))]
    return min(found, key=lambda made: abs(made - near), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
