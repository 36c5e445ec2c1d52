"""Cramps and nights with a cramp, stretch by stretch of a period."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.night_table import NightTable

__all__ = ["FEW_NIGHTS", "WEEK", "Stretch", "Surface", "Weeks", "by_week", "stretches", "weeks_on"]

WEEK: Final = 7
FEW_NIGHTS: Final = 4
"""A week with fewer recorded nights than this says little and is marked."""
LENGTHS: Final = (WEEK, 4 * WEEK, 13 * WEEK, 52 * WEEK, 156 * WEEK)
"""How many nights one bar may stand for, finest first."""
LONG: Final = 52 * WEEK
"""From this length on the counts have three digits or more."""


class Surface(Enum):
    """Where a chart is: how many bars, and how many long ones, stay readable side by side."""

    PAPER = (27, 18)
    SCREEN = (108, 108)

    def holds(self, nights: int, length: int) -> bool:
        """Return whether bars of `length` nights are few enough for so many nights."""
        bars, long_bars = self.value
        return nights <= length * (long_bars if length >= LONG else bars)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some consecutive nights of a period, first and last included.

    `cramps` and `cramp_nights` count recorded nights only and are None where none was recorded:
    a gap, never a zero.
    """

    first: date
    last: date
    recorded: int
    cramps: int | None
    cramp_nights: int | None

    @property
    def nights(self) -> int:
        """How many nights."""
        return (self.last - self.first).days + 1

    @property
    def gap(self) -> bool:
        """Whether no night of it was recorded."""
        return self.recorded == 0

    @property
    def few(self) -> bool:
        """Whether fewer than 4 of 7 of its nights were recorded; a part of a week in proportion."""
        return self.recorded * WEEK < FEW_NIGHTS * self.nights

    @property
    def complete(self) -> bool:
        """Whether every night of it was recorded."""
        return self.recorded == self.nights


@dataclass(frozen=True, slots=True)
class Weeks:
    """The stretches of a period, oldest first; `length` is the nights of a whole one."""

    length: int
    stretches: tuple[Stretch, ...]

    @property
    def first(self) -> date:
        """The first night; raises IndexError without nights."""
        return self.stretches[0].first

    @property
    def last(self) -> date:
        """The last night; raises IndexError without nights."""
        return self.stretches[-1].last

    @property
    def nights(self) -> int:
        """How many nights of the period."""
        return sum(stretch.nights for stretch in self.stretches)

    @property
    def recorded(self) -> int:
        """How many recorded nights."""
        return sum(stretch.recorded for stretch in self.stretches)

    @property
    def cramps(self) -> int:
        """How many cramps on recorded nights."""
        return sum(stretch.cramps or 0 for stretch in self.stretches)

    @property
    def cramp_nights(self) -> int:
        """How many recorded nights with a cramp."""
        return sum(stretch.cramp_nights or 0 for stretch in self.stretches)

    @property
    def highest(self) -> int:
        """The most cramps of one stretch; 0 if there were none."""
        return max((stretch.cramps or 0 for stretch in self.stretches), default=0)

    def usable(self) -> tuple[Stretch, ...]:
        """Return the whole stretches with enough recorded nights to be set side by side."""
        return tuple(s for s in self.stretches if s.nights == self.length and not s.few)


def by_week(nights: NightTable) -> Weeks:
    """Count by weeks from Monday to Sunday; the first and the last may be cut by the period."""
    if not len(nights):
        return Weeks(WEEK, ())
    return Weeks(WEEK, _counted(nights, WEEK, lead=nights.first.weekday()))


def stretches(nights: NightTable, length: int) -> Weeks:
    """Count by runs of `length` nights from the first night on; the last may be shorter."""
    return Weeks(length, _counted(nights, length, lead=0) if len(nights) else ())


def weeks_on(surface: Surface, nights: NightTable) -> Weeks:
    """Count by weeks, or over a long period by as few of them together as stay readable.

    Beyond 27 weeks on paper and 108 on screen a bar stands for 4 weeks, beyond as many of those
    for 13 weeks, then for 52 and for 156, all counted from the first night.
    """
    fitting = (length for length in LENGTHS if surface.holds(len(nights), length))
    length = next(fitting, LENGTHS[-1])
    return by_week(nights) if length == WEEK else stretches(nights, length)


def _counted(nights: NightTable, length: int, lead: int) -> tuple[Stretch, ...]:
    """Cut after every `length` nights, the first cut coming `lead` nights early."""
    cuts = np.arange(-lead, len(nights), length).clip(min=0)
    recorded = _sums(nights.recorded, cuts)
    cramps = _sums(np.where(nights.recorded, nights.cramps, 0), cuts)
    with_cramp = _sums(nights.recorded & (nights.cramps > 0), cuts)
    ends = np.append(cuts[1:], len(nights))
    day = timedelta(days=1)
    return tuple(
        Stretch(
            first=nights.first + day * int(start),
            last=nights.first + day * int(end - 1),
            recorded=int(r),
            cramps=int(c) if r else None,
            cramp_nights=int(n) if r else None,
        )
        for start, end, r, c, n in zip(cuts, ends, recorded, cramps, with_cramp, strict=True)
    )


def _sums(
    values: NDArray[np.bool_] | NDArray[np.int64], cuts: NDArray[np.int64]
) -> NDArray[np.int64]:
    sums: NDArray[np.int64] = np.add.reduceat(values.astype(np.int64), cuts)
    return sums
