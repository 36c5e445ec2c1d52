"""Times of a night as people say them in plain English: half past two, quarter to four."""

import re
from datetime import time
from typing import Final

__all__ = ["spoken_time"]

_NAMES: Final = "twelve one two three four five six seven eight nine ten eleven"
_DIGITS: Final = "12 1 2 3 4 5 6 7 8 9 10 11"
_HOURS: Final = (tuple(_NAMES.split()), tuple(_DIGITS.split()))
_MINUTES: Final = {"half past": 30, "quarter past": 15, "quarter to": -15}
_SAID: Final = re.compile(r"(?:a )?(half past|quarter past|quarter to) (\w+)|(\w+) o.?clock")
_HOUR: Final = 60
_HALF_A_DAY: Final = 12 * _HOUR
_EVENING: Final = 9 * _HOUR
"""A cramp at nine, said of a night, was rather one of the evening than one of the morning."""


def spoken_time(text: str) -> time | None:
    """Read "half past two", "quarter to 4" or "three o'clock" of a night; None for else."""
    found = _SAID.fullmatch(" ".join(text.casefold().replace("-", " ").split()))
    hour = next((names.index(said) for names in _HOURS if (said := _hour(found)) in names), None)
    if found is None or hour is None:
        return None
    minute = (hour * _HOUR + _MINUTES.get(found[1] or "", 0)) % _HALF_A_DAY
    if minute >= _EVENING:
        minute += _HALF_A_DAY
    return time(*divmod(minute, _HOUR))


def _hour(found: re.Match[str] | None) -> str:
    return (found[2] or found[3]) if found else ""
