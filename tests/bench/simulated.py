"""Invented diaries of which it is known what goes with the cramps, and how much.

Sixteen kinds, each hard in its own way: a season, a trend, levels that wander, weekdays, factors
that come in long stretches, nights that are left out because nothing happened.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["KINDS", "Comes", "Kind", "Level", "Simulated", "simulate", "wandering"]

Array = NDArray[np.float64]

YEAR: Final = 365.25
DAYS: Final = 7
SATURDAY: Final = 5
MOST: Final = 6
GAP: Final = 9
"""Nights of a stretch that was not recorded, a holiday."""


class Comes(StrEnum):
    """How a factor comes and goes."""

    COIN = "coin flip"
    SELDOM = "one night in six"
    STRETCHES = "two weeks on, two weeks off"
    WEEKENDS = "mostly at weekends"
    SKEWED = "a skewed amount"
    SLOWLY = "an amount that changes slowly"
    SEASON = "an amount with a season"


@dataclass(frozen=True, slots=True)
class Level:
    """A wandering level: its correlation from night to night and its standard deviation."""

    phi: float
    spread: float


STILL: Final = Level(0.0, 0.0)
QUICK: Final = Level(0.7, 0.7)
SLOW: Final = Level(0.93, 0.8)
"""Half of it is left after ten nights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of diary; all effects are on the log rate of cramps.

    `base` cramps a night; `season` half the height of a yearly wave; `trend` from first to last
    night; `weekend` of Saturday and Sunday; `shape` of gamma noise, the smaller the wilder;
    `missing` the share of nights not recorded, `hidden` a further share of those without a cramp,
    `gaps` whether they lie together.
    """

    name: str
    base: float = 0.8
    season: float = 0.0
    trend: float = 0.0
    level: Level = STILL
    weekend: float = 0.0
    shape: float | None = None
    missing: float = 0.15
    hidden: float = 0.0
    gaps: bool = False
    comes: Comes = Comes.COIN


KINDS: Final = (
    Kind(name="steady"),
    Kind(name="overdispersed", shape=0.7),
    Kind(name="rare", base=0.25),
    Kind(name="season", season=0.9),
    Kind(name="trend", trend=1.5),
    Kind(name="wandering quickly", level=QUICK),
    Kind(name="wandering slowly", level=SLOW),
    Kind(name="slowly, stretches", level=SLOW, comes=Comes.STRETCHES),
    Kind(name="slowly, slow amount", level=SLOW, comes=Comes.SLOWLY),
    Kind(name="weekday both", level=QUICK, weekend=0.7, comes=Comes.WEEKENDS),
    Kind(name="quickly, seldom", level=QUICK, comes=Comes.SELDOM),
    Kind(name="quickly, skewed amount", level=QUICK, comes=Comes.SKEWED),
    Kind(name="season both", season=0.9, shape=2.0, comes=Comes.SEASON),
    Kind(name="quiet nights left out", level=QUICK, hidden=0.25),
    Kind(name="gaps", level=SLOW, missing=0.25, gaps=True),
    Kind(name="mixed", season=0.6, trend=0.8, level=Level(0.85, 0.6), weekend=0.3, shape=2.0),
)


@dataclass(frozen=True, slots=True, eq=False)
class Simulated:
    """One diary: `counts` and `values` of a factor have one number a night, NaN for unknown."""

    first_weekday: int
    counts: Array
    values: Array


def simulate(kind: Kind, nights: int, ratio: float, random: np.random.Generator) -> Simulated:
    """Return a diary with `ratio` times as many cramps with the factor.

    Of an amount the ratio is that of one standard deviation more.
    """
    first_weekday = int(random.integers(DAYS))
    weekend = (first_weekday + np.arange(nights)) % DAYS >= SATURDAY
    phase = random.uniform(0, 2 * np.pi)
    wave = np.sin(2 * np.pi * np.arange(nights) / YEAR + phase)
    values = _factor(kind.comes, weekend, wave, random)
    level = (
        np.log(kind.base)
        + kind.season * wave
        + kind.trend * random.choice([-1, 1]) * (np.arange(nights) / nights - 0.5)
        + kind.level.spread * wandering(nights, kind.level.phi, random)
        - kind.level.spread**2 / 2
        + kind.weekend * weekend
        + np.log(ratio) * values
    )
    rate = np.exp(level)
    if kind.shape is not None:
        rate *= random.gamma(kind.shape, 1 / kind.shape, nights)
    counts = np.minimum(random.poisson(rate), MOST).astype(np.float64)
    counts[_left_out(kind, counts, random)] = np.nan
    return Simulated(first_weekday, counts, values)


def wandering(nights: int, phi: float, random: np.random.Generator) -> Array:
    """Return a stationary AR(1) level of variance 1."""
    level = np.empty(nights)
    now = random.normal()
    for night, push in enumerate(random.normal(size=nights) * np.sqrt(1 - phi**2)):
        now = phi * now + push
        level[night] = now
    return level


def _factor(
    comes: Comes, weekend: NDArray[np.bool_], wave: Array, random: np.random.Generator
) -> Array:
    nights = len(weekend)
    match comes:
        case Comes.COIN:
            values = _yes(0.5, nights, random)
        case Comes.SELDOM:
            values = _yes(1 / 6, nights, random)
        case Comes.STRETCHES:
            values = _stretches(nights, random)
        case Comes.WEEKENDS:
            values = _yes(np.where(weekend, 0.75, 0.35), nights, random)
        case Comes.SKEWED:
            spread = np.sqrt((np.e - 1) * np.e)
            values = (np.exp(random.normal(size=nights)) - np.exp(0.5)) / spread
        case Comes.SLOWLY:
            values = wandering(nights, 0.9, random)
        case Comes.SEASON:
            values = (wave + 0.7 * random.normal(size=nights)) / np.sqrt(0.5 + 0.7**2)
    return values


def _yes(share: float | Array, nights: int, random: np.random.Generator) -> Array:
    return (random.random(nights) < share).astype(np.float64)


def _stretches(nights: int, random: np.random.Generator) -> Array:
    """Return a factor that is on for about two weeks, then off for about as long."""
    lengths = random.integers(9, 20, size=nights // 9 + 2)
    on = np.repeat(np.arange(len(lengths)) % 2, lengths)
    start = int(random.integers(20))
    stretch: Array = on[start : start + nights].astype(np.float64)
    return stretch


def _left_out(kind: Kind, counts: Array, random: np.random.Generator) -> NDArray[np.bool_]:
    nights = len(counts)
    if kind.gaps:
        out = np.zeros(nights, dtype=bool)
        while out.mean() < kind.missing:
            start = int(random.integers(nights))
            out[start : start + GAP] = True
        return out
    share = kind.missing + np.where(counts == 0, kind.hidden, 0.0)
    left: NDArray[np.bool_] = random.random(nights) < share
    return left
