"""How many times as many cramps follow with a factor as without it, and how sure that is.

A diary cannot show that one thing caused another: these are rate ratios of what was logged.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.averaged_t import limit, two_sided
from cramp_diary.analysis.prepared import Prepared, Series, prepare
from cramp_diary.analysis.rate_fit import Averaged, Problem, fit_rates
from cramp_diary.analysis.refusal import Refusal
from cramp_diary.analysis.shift_check import shift_share
from cramp_diary.analysis.wandering import LEVELS, STEP_LEVELS

__all__ = ["Arms", "Association", "Tick", "associate", "numbers", "relate"]

Array = NDArray[np.float64]
Tick = Callable[[], None]
"""Called now and then during long work; may raise to stop it."""


@dataclass(frozen=True, slots=True)
class Arms:
    """Used nights with and without a yes-or-no factor, and the cramps on each side."""

    nights_with: int
    nights_without: int
    cramps_with: int
    cramps_without: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Association:
    """What a diary says about one factor.

    `rate_ratio` of cramps, with to without, or per `per_amount` more (the interquartile range);
    `low` and `high` its 95 % limits, 0 and inf where there is no limit; `p` two-sided; `p_shift`
    the share of all shifts of the factor in time that do as well. `nights` were used, of them
    `cramps` cramps. Where `refused` the numbers are None and it says what is missing.
    """

    nights: int
    cramps: int
    refused: Refusal | None = None
    rate_ratio: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    p_shift: float | None = None
    per_amount: float | None = None
    arms: Arms | None = None


def relate(
    nights: Sequence[date],
    cramps: Sequence[int | None],
    factor: Sequence[float | None],
    *,
    step: bool = False,
) -> Association:
    """Relate the cramps of consecutive nights to what came before each of them.

    None is unknown, in `cramps` a night that was not recorded. Binary where the known values are
    only 0 and 1. `step` is for what is on in long stretches, like a medicine. Raises ValueError
    where the three have not the same length, or nights are left out.
    """
    if not len(nights) == len(cramps) == len(factor):
        message = "nights, cramps and factor have one value a night"
        raise ValueError(message)
    days = [night.toordinal() for night in nights]
    if days and days != list(range(days[0], days[0] + len(days))):
        message = "every calendar night has its place, recorded or not"
        raise ValueError(message)
    series = Series.of(nights[0].weekday() if days else 0, numbers(cramps))
    return associate([prepare(series, series.cut(numbers(factor)), step=step)])[0]


def numbers(values: Sequence[float | None]) -> Array:
    """Return values as numbers, NaN for None."""
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def associate(
    factors: Sequence[Prepared],
    tick: Tick = lambda: None,
    *,
    shifted: bool = True,
) -> list[Association]:
    """Return what the diary says about each factor, those of one shape fitted together.

    `tick` is called now and then and may raise to stop. `shifted` asks for the shift check too.
    """
    found = [_unfitted(factor) for factor in factors]
    shapes: dict[tuple[int, int, bool], list[int]] = {}
    for place, factor in enumerate(factors):
        if factor.refused is None:
            shape = (*factor.columns.shape, factor.step)
            shapes.setdefault(shape, []).append(place)
    for (_, _, step), places in shapes.items():
        fits = _fit([factors[place] for place in places], tick, step=step)
        ratio = np.exp((fits.weight * fits.estimate).sum(axis=1))
        low, high = (np.exp(limit(fits, share)) for share in (0.025, 0.975))
        p = two_sided(fits)
        for row, place in enumerate(places):
            tick()
            found[place] = replace(
                found[place],
                rate_ratio=float(ratio[row]),
                low=float(low[row]),
                high=float(high[row]),
                p=float(p[row]),
                p_shift=_shift(factors[place]) if shifted else None,
            )
    return found


def _fit(factors: Sequence[Prepared], tick: Tick, *, step: bool) -> Averaged:
    problem = Problem(
        counts=np.stack([factor.fitted_counts for factor in factors]),
        columns=np.stack([np.column_stack([factor.x, factor.columns]) for factor in factors]),
        used=np.stack([factor.used for factor in factors]),
        floored=np.array([factor.empty_arm or factor.alike for factor in factors]),
    )
    return fit_rates(problem, STEP_LEVELS if step else LEVELS, tick)


def _shift(factor: Prepared) -> float:
    return shift_share(factor.capped, factor.x, factor.columns, factor.used)


def _unfitted(factor: Prepared) -> Association:
    counts, on, off = factor.counts, factor.with_it, factor.without_it
    arms = Arms(int(on.sum()), int(off.sum()), int(counts[on].sum()), int(counts[off].sum()))
    return Association(
        nights=int(factor.used.sum()),
        cramps=int(counts[factor.used].sum()),
        refused=factor.refused,
        per_amount=factor.per,
        arms=arms if factor.binary else None,
    )
