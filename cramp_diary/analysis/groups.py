"""Cramps of the nights with a factor and without it, or by how much of it there was.

Plain counts beside an estimate: nothing is adjusted in them, and no interval is theirs.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.exposure import DECIMALS

__all__ = ["Group", "GroupName", "groups", "is_yes_no", "most_from"]

Array = NDArray[np.float64]

THIRDS: Final = (1, 2, 3)


class GroupName(StrEnum):
    """Which nights of a factor a group holds."""

    WITH = "with"
    WITHOUT = "without"
    LEAST = "least"
    MIDDLE = "middle"
    MOST = "most"


_NAMES: Final = (
    (GroupName.MOST,),
    (GroupName.LEAST, GroupName.MOST),
    (GroupName.LEAST, GroupName.MIDDLE, GroupName.MOST),
)
"""By how many cuts there are between them."""


@dataclass(frozen=True, slots=True)
class Group:
    """Recorded nights on which a factor is known, and their cramps.

    `low` and `high` are the least and the largest amount of the group, None for yes and no.
    """

    name: GroupName
    nights: int
    cramps: int
    low: float | None = None
    high: float | None = None

    @property
    def rate(self) -> float | None:
        """Cramps a night; None without a night."""
        return self.cramps / self.nights if self.nights else None


def is_yes_no(counts: Array, values: Array) -> bool:
    """Return whether a factor is only 0 and 1 on the nights that are used."""
    return bool(np.isin(values[_used(counts, values)], (0.0, 1.0)).all())


def groups(counts: Array, values: Array) -> tuple[Group, ...]:
    """Return the groups of the nights that are used; both arrays are (nights), NaN for unknown.

    Yes and no are two groups, even if one has no night. Amounts are cut at their terciles; nights
    of one amount stay together, so that there may be fewer than three groups.
    """
    used = _used(counts, values)
    x, y = _told(values[used]), counts[used]
    if is_yes_no(counts, values):
        sides = ((GroupName.WITH, x == 1), (GroupName.WITHOUT, x == 0))
        return tuple(Group(name, int(on.sum()), int(y[on].sum())) for name, on in sides)
    cuts = _cuts(x)
    place = np.searchsorted(cuts, x)
    names = _NAMES[len(cuts)]
    return tuple(_of_amounts(name, x[place == n], y[place == n]) for n, name in enumerate(names))


def most_from(counts: Array, values: Array) -> float | None:
    """Return the amount above which a night belongs to those with most.

    None for yes and no, and where all nights have one amount.
    """
    if is_yes_no(counts, values):
        return None
    cuts = _cuts(_told(values[_used(counts, values)]))
    return float(cuts[-1]) if len(cuts) else None


def _of_amounts(name: GroupName, x: Array, y: Array) -> Group:
    return Group(name, len(x), int(y.sum()), float(x.min()), float(x.max()))


def _told(x: Array) -> Array:
    """Return amounts without the dust of their sums, by which equal ones would differ."""
    rounded: Array = np.round(x, DECIMALS)
    return rounded


def _cuts(x: Array) -> Array:
    """Return the largest amounts of all groups but the last, ascending."""
    # By places in the order and not by percentiles: a third is no exact number.
    places = [-(-len(x) * third // len(THIRDS)) - 1 for third in THIRDS[:-1]]
    cuts = np.unique(np.sort(x)[places])
    below: Array = cuts[cuts < x.max()]
    return below


def _used(counts: Array, values: Array) -> NDArray[np.bool_]:
    return ~np.isnan(counts) & ~np.isnan(values)
