"""Fluid and what is in it: totals of the days on which any drink was logged."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.exposure import DECIMALS, Exposure, ExposureKind, Rule
from cramp_diary.analysis.refusal import LEAST_VALUES
from cramp_diary.analysis.remedy_exposures import held_in_remedies, remedies_with
from cramp_diary.analysis.spread import Spread
from cramp_diary.domain.products import Composition

__all__ = ["drinks"]

Array = NDArray[np.float64]

NUTRIENTS: Final = ("caffeine", "alcohol", "sodium", "potassium", "magnesium", "calcium")
"""Those that are compared, in this order; chloride goes along with sodium."""
SELDOM: Final = 75
"""The percentile that is 0 where something is drunk on a quarter of the days at most."""
IN_SUPPLEMENTS: Final = frozenset({"sodium", "potassium", "magnesium", "calcium"})


def drinks(diary: Spread) -> Iterator[Exposure]:
    """Return fluid, fluid of the evening, and each nutrient.

    The total of a day is the sum of what was logged. It is unknown on a day without any drink,
    and where no drink of the day tells it.
    """
    taken = diary.sources.taken
    yield _amount("fluid", Rule.DRINKS, _totals(diary, taken.amount), "ml")
    timed = ~diary.some(taken.untimed > 0, diary.is_drink)
    yield _amount(
        "evening-fluid",
        Rule.EVENING,
        np.where(timed, _totals(diary, taken.evening), np.nan),
        "ml",
    )
    for name in NUTRIENTS:
        drunk = _totals(diary, taken.contents[:, Composition.names().index(name)])
        if np.isnan(drunk).all():
            continue
        beside = held_in_remedies(diary, name) if name in IN_SUPPLEMENTS else 0.0
        rule = Rule.MINERALS if name in IN_SUPPLEMENTS else Rule.DRINKS
        yield _amount(name, rule, drunk + beside, "mg")
    supplements = held_in_remedies(diary, "magnesium")
    # Of one product alone, its own row says the same.
    if supplements.any() and remedies_with(diary, "magnesium") > 1:
        yield _amount("supplement-magnesium", Rule.SUPPLEMENTS, supplements, "mg")


def _totals(diary: Spread, numbers: Array) -> Array:
    """Return the totals of drinks; 0 where all of a day was drunk after the first cramp."""
    rows = diary.is_drink
    drinking = diary.some(diary.sources.taken.times > 0, rows)
    told = diary.some(~np.isnan(numbers), rows)
    nothing = drinking & ~diary.some(diary.sources.taken.before > 0, rows)
    return np.where(told | nothing, diary.total(numbers, rows), np.nan)


def _amount(key: str, rule: Rule, values: Array, unit: str) -> Exposure:
    """Return an amount, or whether there was any at all where amounts cannot be compared.

    That is where three of four days have none, so that the interquartile range is 0, and where
    there are fewer than four amounts.
    """
    values = values.round(DECIMALS)
    known = values[~np.isnan(values)]
    few = len(np.unique(known)) < LEAST_VALUES
    if (known == 0).any() and known.any() and (few or np.percentile(known, SELDOM) == 0):
        some = np.where(np.isnan(values), np.nan, values > 0)
        return Exposure(key=key, kind=ExposureKind.YES_NO, rule=rule, values=some)
    return Exposure(key=key, kind=ExposureKind.AMOUNT, rule=rule, values=values, unit=unit)
