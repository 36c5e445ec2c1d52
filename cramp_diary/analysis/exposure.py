"""What an exposure is: one thing that was drunk, taken or watched on the day before each night."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.taken_table import TakenTable
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.products import Product

__all__ = ["DECIMALS", "Exposure", "ExposureKind", "Rule", "Sources"]

Array = NDArray[np.float64]

DECIMALS: Final = 3
"""Of an amount: sums of shares differ by less, and are the same to whoever measured them."""


class ExposureKind(StrEnum):
    """What the values of an exposure mean."""

    YES_NO = "yes-no"
    AMOUNT = "amount"
    COURSE = "course"


class Rule(StrEnum):
    """How the value of a day comes about, and when it is unknown.

    DRINKS: the sum of what was logged, unknown on a day without any drink. EVENING: the same from
    18:00 on, unknown too where a drink of the day has no time. MINERALS: drinks and supplements
    together, unknown on a day without any drink. SUPPLEMENTS: those alone, nothing on days without.
    COURSE: taken on the days of a course but for those marked missed, and when it was logged.
    NEEDED: taken when it was logged, not taken on all other days from the first logged dose on.
    TAKEN: the amount under the rule of COURSE or NEEDED. OWN: unknown where it was left open.
    """

    DRINKS = "drinks"
    EVENING = "evening"
    MINERALS = "minerals"
    SUPPLEMENTS = "supplements"
    COURSE = "course"
    NEEDED = "needed"
    TAKEN = "taken"
    OWN = "own"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Exposure:
    """One thing that cramps are related to.

    `key` is stable: "fluid", "evening-fluid", the name of a nutrient, "supplement-magnesium", the
    identity of a product or factor, that of a product and "-amount". `name` is the person's own
    word, "" for the fixed ones. `values` has one number a night of the period, NaN for unknown,
    in `unit`. `starts` and `stops` are the nights, counted from the first of the period, from
    which on a course was taken, or in another dose, and no longer.
    """

    key: str
    kind: ExposureKind
    rule: Rule
    values: Array
    name: str = ""
    unit: str = ""
    starts: tuple[int, ...] = ()
    stops: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Sources:
    """What the diary holds about a period: the tables, and what they point to.

    `lagged` are the keys of the exposures that are compared one day earlier too.
    """

    nights: NightTable
    taken: TakenTable
    products: tuple[Product, ...]
    courses: tuple[Course, ...]
    missed: tuple[MissedDose, ...]
    factors: tuple[Factor, ...]
    lagged: frozenset[str] = frozenset()
