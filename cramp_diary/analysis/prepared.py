"""One factor against the counts, ready to be fitted, or refused."""

from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.nuisance import DAYS, independent, nuisance, orthonormal_on
from cramp_diary.analysis.refusal import LEAST_FREEDOM, Refusal, too_entangled, too_little

__all__ = ["MOST_COUNTED", "Prepared", "Series", "adjusted_for", "prepare", "prepared_on"]

Array = NDArray[np.float64]

MOST_COUNTED: Final = 6


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Cramps of every calendar night from the first to the last recorded one.

    `counts` is NaN where a night was not recorded; `skipped` nights were left out before the
    first; `columns` are those of the nuisance, the constant and the trend in the first `trend`.
    """

    counts: Array
    skipped: int
    columns: Array
    trend: int

    @classmethod
    def of(cls, first_weekday: int, counts: Array) -> "Series":
        """Return the series inside `counts`, whose first night has that weekday (0 Monday)."""
        known = np.flatnonzero(~np.isnan(counts))
        first, last = (int(known[0]), int(known[-1])) if len(known) else (0, -1)
        nights = last - first + 1
        if not nights:
            return cls(np.empty(0), 0, np.empty((0, 1)), 1)
        columns, trend = nuisance((first_weekday + first) % DAYS, nights)
        return cls(counts[first : last + 1], first, columns, trend)

    def __len__(self) -> int:
        return len(self.counts)

    def cut(self, values: Array) -> Array:
        """Return the part of a factor's values that belongs to the series."""
        return values[self.skipped : self.skipped + len(self.counts)]


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """One fit: all arrays have one row a night of the series.

    `x` is the factor; where it is an amount, around its mean and divided by its interquartile
    range `per`, both over the used nights; `binary` says that its values are 0 and 1, and `per` is
    then None. `columns` are those beside it. `counts` are the cramps, 0 where not used. `refused`
    says why it shall not be fitted.
    """

    counts: Array
    x: Array
    columns: Array
    used: NDArray[np.bool_]
    binary: bool
    step: bool = False
    per: float | None = None
    refused: Refusal | None = field(default=None)

    @property
    def with_it(self) -> NDArray[np.bool_]:
        """The used nights of a binary factor on which it was there."""
        on: NDArray[np.bool_] = self.used & (self.x == 1)
        return on

    @property
    def without_it(self) -> NDArray[np.bool_]:
        """The used nights of a binary factor on which it was not."""
        off: NDArray[np.bool_] = self.used & (self.x == 0)
        return off

    @property
    def empty_arm(self) -> bool:
        """Whether one side of a binary factor has no cramp at all."""
        sides = (self.counts[self.with_it].sum(), self.counts[self.without_it].sum())
        return self.binary and min(sides) == 0

    @property
    def alike(self) -> bool:
        """Whether every used night has as many cramps, so that they do not tell how they vary."""
        return len(np.unique(self.capped[self.used])) == 1

    @property
    def capped(self) -> Array:
        """The counts, no night with more than 6: one night of many must not stand for weeks."""
        return np.minimum(self.counts, MOST_COUNTED)

    @property
    def fitted_counts(self) -> Array:
        """The counts that are fitted: half a cramp is spread over each side where one has none."""
        if not self.empty_arm:
            return self.capped
        halves = np.zeros(len(self.counts))
        for side in (self.with_it, self.without_it):
            halves[side] = 0.5 / side.sum()
        return self.capped + halves


def prepare(series: Series, values: Array, *, step: bool = False) -> Prepared:
    """Return a factor with the nuisance of its series; `values` is NaN where it is not known."""
    return prepared_on(series.counts, values, series.columns, series.trend, step=step)


def prepared_on(
    counts: Array, values: Array, columns: Array, trend: int | None, *, step: bool
) -> Prepared:
    """Return a factor with columns of its own; `trend` None leaves out whether it is entangled."""
    used = ~np.isnan(counts) & ~np.isnan(values)
    x, y = np.where(used, values, 0.0), np.where(used, counts, 0.0)
    binary = bool(np.isin(x[used], (0.0, 1.0)).all())
    refused = too_little(np.minimum(y, MOST_COUNTED), x, used, binary=binary)
    per = None
    if refused is None and not binary:
        low, high = np.percentile(x[used], [25, 75])
        per = float(high - low)
        # Around 0: far from it, a change of the slope would have to turn the constant by more than
        # a pass of the fit may.
        x = np.where(used, (x - x[used].mean()) / per, 0.0)
    if refused is None and trend is not None:
        refused = too_entangled(x, columns, used, trend)
    kept = orthonormal_on(columns, used) if refused is None else columns
    return Prepared(y, x, kept, used, binary, step, per, refused)


def adjusted_for(one: Prepared, others: list[Prepared]) -> Prepared | None:
    """Return a factor beside others, on the nights that all know; None if they tell as much.

    Others that leave too few of its nights for an estimate are not among them: what was watched
    at another time cannot be told from it, nor can it be taken for it.
    """
    used, beside = one.used, list[Array]()
    for other in others:
        common = used & other.used
        if _enough(one, common, len(beside)):
            used = common
            beside.append(other.x)
    columns = np.column_stack([one.columns, *beside])
    kept = orthonormal_on(columns, used)
    if not independent(np.column_stack([kept, one.x]), used)[-1]:
        return None
    return replace(one, counts=np.where(used, one.counts, 0.0), columns=kept, used=used)


def _enough(one: Prepared, used: NDArray[np.bool_], beside: int) -> bool:
    free = int(used.sum()) - one.columns.shape[1] - beside - 2
    counts = np.where(used, one.capped, 0.0)
    short = too_little(counts, one.x, used, binary=one.binary)
    return short is None and free >= LEAST_FREEDOM
