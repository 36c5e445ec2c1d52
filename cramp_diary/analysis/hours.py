"""At what hour cramps begin."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.episode_table import EpisodeTable

__all__ = ["HourCount", "OnsetHours", "onset_hours"]

HOUR: Final = 60
DAY: Final = 24
FIRST_HOUR: Final = 21
END_HOUR: Final = DAY + 10
"""The hours of the axis, from 21:00 to 10:00, counted from midnight of the evening."""
WIDEST: Final = (12, 36)
MOST_OUTSIDE: Final = 0.1
"""Beyond this share of cramps outside the axis it is widened by an hour on both sides."""


@dataclass(frozen=True, slots=True)
class HourCount:
    """Cramps that began within one hour of the clock, `hour` from 0 to 23."""

    hour: int
    cramps: int


@dataclass(frozen=True, slots=True)
class OnsetHours:
    """Cramps by the hour in which they began, in the order of a night.

    `day` began outside these hours. `known` of `total` cramps have a time; only cramps on
    recorded nights are counted.
    """

    hours: tuple[HourCount, ...]
    day: int
    known: int
    total: int

    @property
    def highest(self) -> int:
        """The most cramps in one hour or in the rest of the day."""
        return max(self.day, *(hour.cramps for hour in self.hours))


def onset_hours(cramps: EpisodeTable) -> OnsetHours:
    """Count cramps by hour from 21:00 to 10:00, wider where a tenth or more falls outside.

    A cramp at 00:20 stands in the hour 0 of the night that began the evening before.
    """
    onset = cramps.onset[cramps.recorded]
    known = onset[~np.isnan(onset)]
    hour = (known // HOUR).astype(np.int64)
    first, end = FIRST_HOUR, END_HOUR
    while first > WIDEST[0] and _outside(hour, first, end) >= MOST_OUTSIDE * max(len(hour), 1):
        first, end = max(first - 1, WIDEST[0]), min(end + 1, WIDEST[1])
    counts = [HourCount(h % DAY, int(np.count_nonzero(hour == h))) for h in range(first, end)]
    return OnsetHours(tuple(counts), _outside(hour, first, end), len(known), len(onset))


def _outside(hour: NDArray[np.int64], first: int, end: int) -> int:
    return int(np.count_nonzero((hour < first) | (hour >= end)))
