"""Numbers that describe some values of which not all are known."""

from dataclasses import dataclass
from datetime import time
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Clock", "Share", "Spread", "clock_spread", "spread"]

_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `known`, and of how many (`total`) it could have been known."""

    part: int
    known: int
    total: int

    @property
    def value(self) -> float | None:
        """The share of what is known, 0 to 1; None where nothing is."""
        return self.part / self.known if self.known else None


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and extremes of the `known` of `total` values; None where none is known."""

    known: int
    total: int
    median: float | None
    lowest: float | None
    highest: float | None


@dataclass(frozen=True, slots=True)
class Clock:
    """Median and quartiles of wall times, to the minute, of the `known` of `total`."""

    known: int
    total: int
    median: time | None
    lower: time | None
    upper: time | None


def spread(values: NDArray[np.float64]) -> Spread:
    """Describe values of which NaN are unknown."""
    known = values[~np.isnan(values)]
    if not len(known):
        return Spread(0, len(values), None, None, None)
    return Spread(
        known=len(known),
        total=len(values),
        median=float(np.median(known)),
        lowest=float(known.min()),
        highest=float(known.max()),
    )


def clock_spread(onset: NDArray[np.float64]) -> Clock:
    """Describe onsets, in minutes from midnight of the evening, NaN unknown.

    They run from noon to noon without a jump at midnight, so that 23:50 and 00:10 have their
    middle at 00:00. Quartiles interpolate linearly (type 7 of Hyndman and Fan 1996,
    doi 10.1080/00031305.1996.10473566).
    """
    known = onset[~np.isnan(onset)]
    if not len(known):
        return Clock(0, len(onset), None, None, None)
    lower, median, upper = np.percentile(known, [25, 50, 75])
    return Clock(len(known), len(onset), _time(median), _time(lower), _time(upper))


def _time(minutes: float) -> time:
    hours, rest = divmod(int(minutes + 0.5) % _DAY, 60)
    return time(hours, rest)
