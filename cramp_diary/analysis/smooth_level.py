"""How many cramps a night a diary leads one to expect, by its trend over time alone.

The Poisson regression of the counts on the columns that stand beside every factor, without any
factor: the trend with the mean of the seven weekdays. It is drawn through the counts of a diary
to show what a factor is compared beside, and is no part of an estimate.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.night_runs import runs
from cramp_diary.analysis.nuisance import DAYS, independent
from cramp_diary.analysis.prepared import MOST_COUNTED, Series
from cramp_diary.analysis.rate_fit import HIGHEST, LOWEST, Problem, poisson_rates
from cramp_diary.analysis.refusal import LEAST_CRAMPS, LEAST_NIGHTS

__all__ = ["smooth_level"]

Array = NDArray[np.float64]

LONG_GAP: Final = 14
"""Across so many nights that were not recorded a curve would be made up."""


def smooth_level(first_weekday: int, counts: Array) -> Array:
    """Return the expected cramps of each night, shape (nights), weekdays averaged out.

    `counts` is NaN where a night was not recorded; the first night has `first_weekday`
    (0 Monday). NaN before the first and after the last recorded night and in gaps of 14 nights or
    more; everywhere with fewer than 28 recorded nights or 10 cramps. A night counts at most 6.
    """
    level = np.full(len(counts), np.nan)
    series = Series.of(first_weekday, counts)
    used = ~np.isnan(series.counts)
    cramps = np.where(used, np.minimum(series.counts, MOST_COUNTED), 0.0)
    if used.sum() < LEAST_NIGHTS or cramps.sum() < LEAST_CRAMPS:
        return level
    kept = independent(series.columns, used)
    columns = series.columns[:, kept]
    problem = Problem(cramps[None], columns[None], used[None], np.zeros(1, dtype=bool))
    beta = poisson_rates(problem)[0]
    trend = int(kept[: series.trend].sum())
    week = np.exp(columns[:DAYS, trend:] @ beta[trend:]).mean()
    rates = np.exp(np.clip(columns[:, :trend] @ beta[:trend], -6.0, 3.5)) * week
    for gap in runs(~used):
        if gap.nights >= LONG_GAP:
            rates[gap.start : gap.stop] = np.nan
    level[series.skipped : series.skipped + len(series)] = np.clip(rates, LOWEST, HIGHEST)
    return level
