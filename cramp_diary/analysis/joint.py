"""Factors that stand out, each beside the others: which of them can be told apart."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.alignment import correlation
from cramp_diary.analysis.association import Tick, associate
from cramp_diary.analysis.prepared import Prepared, adjusted_for

__all__ = ["Beside", "beside_each_other"]


@dataclass(frozen=True, slots=True)
class Beside:
    """`p` of a factor beside the other flagged ones, and the one that comes most often with it.

    `p` is 1 where the others tell all that it tells.
    """

    p: float
    together_with: str | None


def beside_each_other(flagged: Mapping[str, Prepared], tick: Tick) -> dict[str, Beside]:
    """Return each factor's p after a refit with all the others as further columns."""
    refits = {
        key: adjusted_for(one, [other for name, other in flagged.items() if name != key])
        for key, one in flagged.items()
    }
    possible = {key: refit for key, refit in refits.items() if refit is not None}
    fitted = associate(tuple(possible.values()), tick, shifted=False)
    p = {key: found.p for key, found in zip(possible, fitted, strict=True)}
    return {
        key: Beside(1.0 if p.get(key) is None else float(p[key] or 0.0), _companion(key, flagged))
        for key in flagged
    }


def _companion(key: str, flagged: Mapping[str, Prepared]) -> str | None:
    """Return which other factor has the strongest correlation on the nights that both know."""

    def strength(name: str) -> float:
        return abs(correlation(_known(flagged[key]), _known(flagged[name])))

    others = [name for name in flagged if name != key and _overlap(flagged[key], flagged[name])]
    return max(others, key=strength, default=None)


def _known(one: Prepared) -> NDArray[np.float64]:
    return np.where(one.used, one.x, np.nan)


def _overlap(one: Prepared, other: Prepared) -> bool:
    return bool((one.used & other.used).any())
