"""Where the labels of a time axis stand and what they say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from cramp_diary.wording.formats import (
    day_month,
    day_month_year,
    month_name,
    month_short,
    plain_year,
)

__all__ = ["MonthSpan", "Tick", "month_spans", "ticks"]

MONTHS_A_YEAR: Final = 12
MOST_DAYS_BY_WEEKS: Final = 75
MONTH_STEPS: Final = (1, 3, 6)
YEAR_STEPS: Final = (1, 2, 5, 10, 20)
SPACE: Final = 6.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A label at the beginning of a day, and under it the year where that must be said."""

    day: date
    label: str
    year: str = ""


def ticks(
    first: date, last: date, units: float, width_of: Callable[[str], float]
) -> tuple[Tick, ...]:
    """Return the finest labels that fit between the first and the last day.

    `units` is the length of the axis, `width_of` gives the width of a label in the same units.
    """
    a_day = units / ((last - first).days + 1)
    for days, label in _choices(first, last):
        found = [Tick(day, label(day)) for day in days]
        room = [(after.day - before.day).days * a_day for before, after in pairwise(found)]
        needed = [width_of(tick.label) + SPACE for tick in found]
        if found and all(has >= need for has, need in zip(room, needed, strict=False)):
            return tuple(_with_years(found, label))
    return (Tick(first, day_month_year(first)),)


def _choices(first: date, last: date) -> Iterator[tuple[list[date], Callable[[date], str]]]:
    if (last - first).days < MOST_DAYS_BY_WEEKS:
        for weeks in (1, 2, 4):
            yield list(_every(_monday(first), last, 7 * weeks)), day_month
    for step in MONTH_STEPS:
        yield [day for day in _months(first, last) if (day.month - 1) % step == 0], month_short
    for step in YEAR_STEPS:
        years = [day for day in _months(first, last) if day.month == 1 and day.year % step == 0]
        yield years, plain_year


def _monday(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


def _every(first: date, last: date, days: int) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=days)


def _months(first: date, last: date) -> Iterator[date]:
    """Give the first day of each month in the period."""
    for number in range(first.year * MONTHS_A_YEAR + first.month - 1, 10**6):
        day = date(number // MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1, 1)
        if day > last:
            return
        if day >= first:
            yield day


def _with_years(found: list[Tick], label: Callable[[date], str]) -> Iterator[Tick]:
    if label is plain_year or len({tick.day.year for tick in found}) == 1:
        yield from found
        return
    seen = None
    for tick in found:
        new = tick.day.year != seen
        seen = tick.day.year
        yield Tick(tick.day, tick.label, plain_year(tick.day) if new else "")


@dataclass(frozen=True, slots=True)
class MonthSpan:
    """The part of a month inside a period: where it starts, in nights from the first."""

    start: int
    nights: int
    name: str
    short: str
    whole: bool


def month_spans(first: date, last: date) -> tuple[MonthSpan, ...]:
    """Return the months of a period, cut at its ends."""
    starts = [first, *(day for day in _months(first, last) if day > first)]
    ends = [*starts[1:], last + timedelta(days=1)]
    return tuple(
        MonthSpan(
            start=(start - first).days,
            nights=(end - start).days,
            name=month_name(start),
            short=month_short(start),
            whole=start.day == 1 and end.day == 1,
        )
        for start, end in zip(starts, ends, strict=True)
    )
