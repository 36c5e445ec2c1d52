"""How dates, times and numbers are written: the one place for all of them.

The order and the names follow the chosen locale; the clock always counts 24 hours and a month is
always a word, so that no date can be read in two ways.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from cramp_diary.wording.language import _, chosen_locale

if TYPE_CHECKING:
    from cramp_diary.wording.by_locale import LocaleFormats

__all__ = [
    "clock",
    "count",
    "date_span",
    "day_month",
    "day_month_year",
    "listed",
    "month_comes_first",
    "month_name",
    "month_short",
    "month_year",
    "night_name",
    "number",
    "of",
    "percent",
    "plain_year",
    "read_number",
    "share",
    "short_number",
    "weekday_day_month",
    "weekday_day_month_year",
    "weekday_short",
    "weekday_span",
    "when",
]

Number = int | float | Decimal

_MOST_DIGITS: Final = 10
"""Before the point; two such numbers can be multiplied, rounded and written."""


def day_month(day: date) -> str:
    """Return "23 Nov"."""
    return _by_skeleton("MMMd", day)


def day_month_year(day: date) -> str:
    """Return "23 Nov 2026"."""
    return _by_skeleton("yMMMd", day)


def weekday_day_month(day: date) -> str:
    """Return "Mon 23 Nov"."""
    return _with_weekday(day, day_month(day))


def weekday_day_month_year(day: date) -> str:
    """Return "Mon 23 Nov 2026"."""
    return _with_weekday(day, day_month_year(day))


def weekday_short(day: date) -> str:
    """Return "Mon"."""
    return _by_pattern("ccc", day)


def month_short(day: date) -> str:
    """Return "Nov", for the axis of a chart."""
    return _by_pattern("MMM", day)


def month_name(day: date) -> str:
    """Return "November"."""
    return _by_pattern("LLLL", day)


def plain_year(day: date) -> str:
    """Return "2026"."""
    return _by_pattern("y", day)


def month_year(day: date) -> str:
    """Return "November 2026"."""
    return _by_skeleton("yMMMM", day)


def date_span(first: date, last: date) -> str:
    """Return "25 May to 21 Nov 2026": the year once when it is one, a single day alone."""
    if first == last:
        return day_month_year(last)
    start = day_month(first) if first.year == last.year else day_month_year(first)
    return _span(start, day_month_year(last))


def weekday_span(first: date, last: date) -> str:
    """Return "Mon 1 Jun to Sun 22 Nov 2026"."""
    if first == last:
        return weekday_day_month_year(last)
    one_year = first.year == last.year
    start = weekday_day_month(first) if one_year else weekday_day_month_year(first)
    return _span(start, weekday_day_month_year(last))


def night_name(night: date) -> str:
    """Return "Mon 23 to Tue 24 Nov" for the night that begins on the evening of `night`."""
    morning = night + timedelta(days=1)
    if night.year != morning.year:
        return weekday_span(night, morning)
    if night.month != morning.month or month_comes_first():
        return _span(weekday_day_month(night), weekday_day_month(morning))
    return _span(_with_weekday(night, count(night.day)), weekday_day_month(morning))


def clock(moment: time | datetime) -> str:
    """Return "03:14"."""
    return f"{moment:%H:%M}"


def when(wall: datetime) -> str:
    """Return "Tue 24 Nov, 03:14"."""
    return _("{day}, {time}").format(day=weekday_day_month(wall.date()), time=clock(wall))


def count(value: int) -> str:
    """Return a whole number with its thousands apart: "18,262"."""
    return number(value)


def number(value: Number, decimals: int = 0) -> str:
    """Return a number with exactly so many decimals, a half rounded away from zero."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    exact = Decimal(str(value))
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), "ROUND_HALF_UP")
    return _formats().decimal(rounded, pattern)


def short_number(value: Number, most: int = 6) -> str:
    """Return a number with the decimals it has, at most `most`: "1.5", "300"."""
    rounded = round(Decimal(str(value)), most)
    return _formats().decimal(rounded, "#,##0." + "#" * most)


def percent(part: float) -> str:
    """Return a share of 1 as whole percent: "88 %".

    Only nothing is 0 % and only everything is 100 %, so that a gap is never rounded away.
    """
    whole = number(part * 100)
    if 0 < part < 1:
        whole = number(min(max(part * 100, 1), 99))
    return _("{number}\u00a0%").format(number=whole)


def of(part: int, whole: int) -> str:
    """Return "65 of 71"."""
    return _("{part} of {whole}").format(part=count(part), whole=count(whole))


def share(part: int, whole: int) -> str:
    """Return "160 of 181 (88 %)"; of nothing only "0 of 0"."""
    if not whole:
        return of(part, whole)
    return _("{of} ({percent})").format(of=of(part, whole), percent=percent(part / whole))


def listed(words: Sequence[str]) -> str:
    """Return "a, b and c"."""
    return _formats().listed(words)


def read_number(text: str) -> Decimal | None:
    """Read what a person typed, with a decimal point or comma; None if it is no number.

    Nor is one that no diary can hold: a key that stuck, or something pasted by mistake.
    """
    try:
        value = Decimal(text.strip().replace("\u2212", "-").replace(",", "."))
    except InvalidOperation:
        return None
    return value if value.is_finite() and value.adjusted() < _MOST_DIGITS else None


def _span(start: str, end: str) -> str:
    return _("{start} to {end}").format(start=start, end=end)


def _with_weekday(day: date, words: str) -> str:
    return _("{weekday} {day}").format(weekday=weekday_short(day), day=words)


def _by_skeleton(skeleton: str, day: date) -> str:
    return _formats().date_by_skeleton(skeleton, day)


def _by_pattern(pattern: str, day: date) -> str:
    return _formats().date(pattern, day)


def month_comes_first() -> bool:
    """Return whether the chosen language writes the month before the day."""
    return _formats().month_comes_first()


def _formats() -> "LocaleFormats":
    # Loading a locale costs as much as a quarter of the first window, which shows no date yet.
    from cramp_diary.wording.by_locale import locale_formats  # noqa: PLC0415 - see above

    return locale_formats(chosen_locale())
