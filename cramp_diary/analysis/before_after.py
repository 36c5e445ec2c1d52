"""Cramps before and after a medicine was started, stopped or changed.

A step, a straight trend and a constant, over at most 90 nights each side. It can practically
never be conclusive: people usually start treatment in a bad spell, and improvement afterwards is
expected even without effect.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.association import Association, Tick, associate, numbers
from cramp_diary.analysis.nuisance import linear_trend
from cramp_diary.analysis.prepared import Prepared, prepared_on
from cramp_diary.analysis.refusal import Lack, Refusal

__all__ = ["DROPPED", "LEAST_SIDE", "WINDOW", "BeforeAfter", "before_after", "both_ways"]

Array = NDArray[np.float64]

WINDOW: Final = 90
"""Nights on each side at most: over longer ones a season looks like an effect."""
LEAST_SIDE: Final = 28
DROPPED: Final = 14
"""Nights before the start that the second estimate leaves out, and with them the bad spell."""
POSSIBLE: Final = 0.05


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Both estimates for one start: nothing left out, and the 14 nights before it left out.

    `start` is the index of the first night after. `first` and `last` bound the window.
    """

    start: int
    first: int
    last: int
    whole: Association
    dropped: Association

    @property
    def possible(self) -> bool:
        """Whether both estimates have p < .05 in the same direction."""
        one, other = self.whole, self.dropped
        if one.p is None or other.p is None or one.rate_ratio is None or other.rate_ratio is None:
            return False
        same = (one.rate_ratio < 1) == (other.rate_ratio < 1)
        return same and max(one.p, other.p) < POSSIBLE


def before_after(
    nights: Sequence[date],
    cramps: Sequence[int | None],
    start_index: int,
    drop_before: int = 0,
) -> Association:
    """Compare the nights from `start_index` on with those before it.

    `cramps` is None where a night was not recorded. `drop_before` nights before the start are
    left out. Refused with fewer than 28 recorded nights on a side or 10 cramps. Raises ValueError
    where the lengths differ or the start is not inside the series.
    """
    if len(nights) != len(cramps) or not 0 <= start_index < max(len(nights), 1):
        message = "one count a night, and a start among them"
        raise ValueError(message)
    return associate([_prepared(numbers(cramps), start_index, drop_before)], shifted=False)[0]


def both_ways(counts: Array, start: int, tick: Tick, others: Collection[int] = ()) -> BeforeAfter:
    """Return both estimates for a start; `counts` is NaN where a night was not recorded.

    The window ends where it was begun or stopped besides: `others` are those nights.
    """
    first = max([0, start - WINDOW, *(turn for turn in others if turn < start)])
    stop = min([len(counts), start + WINDOW, *(turn for turn in others if turn > start)])
    pair = [_prepared(counts[first:stop], start - first, drop) for drop in (0, DROPPED)]
    whole, dropped = associate(pair, tick, shifted=False)
    return BeforeAfter(start, first, stop - 1, whole, dropped)


def _prepared(counts: Array, start: int, drop: int) -> Prepared:
    first, stop = max(0, start - WINDOW), min(len(counts), start + WINDOW)
    window = counts[first:stop].copy()
    begun = start - first
    window[max(0, begun - drop) : begun] = np.nan
    after = (np.arange(len(window)) >= begun).astype(np.float64)
    ready = prepared_on(window, after, linear_trend(len(window)), None, step=True)
    known = ~np.isnan(window)
    sides = ((Lack.WITHOUT, int(known[:begun].sum())), (Lack.WITH, int(known[begun:].sum())))
    short = next((Refusal(lack, LEAST_SIDE - n) for lack, n in sides if n < LEAST_SIDE), None)
    return replace(ready, refused=short) if short else ready
