"""How many cramps each night has: a level that wanders, with the season and by chance.

The numbers are those of trials and cohorts of people with night cramps: a clinic population on a
dummy pill has 3 a week, with a gamma shape of 2.5 between people (Frusso 1999); peak to trough of
the season is two thirds of the mean, highest in mid-July (Garrison 2015); people come in a bad
spell and settle to 0.7 of it within four weeks (Cochrane 2012, Roguin Maor 2017). Counts of a
week vary about twice as much as chance alone would have it, with a memory of 0.3 from week to
week (assumed).
"""

import math
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Final

from cramp_diary.services.invented.frame import Frame

__all__ = ["counts", "rates", "season"]

A_WEEK: Final = 3.0
BETWEEN_PEOPLE: Final = 2.5
LOWEST: Final = 2.0
HIGHEST: Final = 7.0
"""A demo with next to no cramps shows nothing; one above trial volunteers would mislead."""

SWING: Final = 0.33
PEAK_DAY: Final = 197
SETTLED: Final = 0.70
SETTLING_NIGHTS: Final = 28

MEMORY: Final = 0.3
WANDER: Final = 0.42
"""Standard deviation of the logarithm of the level."""
WEEK_SHAPE: Final = 7.0
"""Shape of the gamma noise of a week. With WANDER and the clusters of a night it makes the
variance of a week's count about twice its mean at three a week."""

CLUSTER: Final = 0.4
"""Cramps beyond the first of a night, on average."""


def season(night: date) -> float:
    """Return the factor of the time of year in the north: 1.33 in mid-July, 0.67 in January."""
    day = night.timetuple().tm_yday
    return 1 + SWING * math.cos(2 * math.pi * (day - PEAK_DAY) / 365)


def rates(frame: Frame, effect: Callable[[date], float]) -> tuple[float, ...]:
    """Return the rate of cramps a week for each night; `effect` is that of what is taken."""
    chance = frame.stream("level")
    usual = _usual(chance)
    level = chance.gauss(0, WANDER)
    noise = 1.0
    found = []
    for number, night in enumerate(frame.nights):
        if number % 7 == 0:
            fresh = WANDER * math.sqrt(1 - MEMORY**2)
            level = MEMORY * level + chance.gauss(0, fresh)
            noise = chance.gammavariate(WEEK_SHAPE, 1 / WEEK_SHAPE)
        spell = 1 + (1 / SETTLED - 1) * max(0.0, 1 - number / SETTLING_NIGHTS)
        wandering = math.exp(level - WANDER**2 / 2) * noise
        found.append(usual * season(night) * spell * wandering * effect(night))
    return tuple(found)


def counts(frame: Frame, rates_a_week: tuple[float, ...]) -> tuple[int, ...]:
    """Return the cramps of each night: clusters, so that a bad night has several."""
    chance = frame.stream("counts")
    return tuple(_count(rate, chance) for rate in rates_a_week)


def _usual(chance: Random) -> float:
    while True:
        drawn = chance.gammavariate(BETWEEN_PEOPLE, A_WEEK / BETWEEN_PEOPLE)
        if LOWEST <= drawn <= HIGHEST:
            return drawn


def _count(rate: float, chance: Random) -> int:
    with_cramps = 1 - math.exp(-rate / 7 / (1 + CLUSTER))
    return 1 + _poisson(CLUSTER, chance) if chance.random() < with_cramps else 0


def _poisson(mean: float, chance: Random) -> int:
    """Draw a Poisson number by multiplying uniform ones (Knuth); for small means."""
    limit, product, number = math.exp(-mean), chance.random(), 0
    while product > limit:
        product *= chance.random()
        number += 1
    return number
