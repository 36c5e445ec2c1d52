"""A check that needs no model of the noise: whether the factor does as well on other dates.

The factor's days are shifted round the whole diary by every number of nights. A link that only
comes from both changing slowly survives a shift; one that sits on the right nights does not.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.rate_fit import Problem, fitted_counts, poisson_rates

__all__ = ["shift_share"]

Array = NDArray[np.float64]

ROUNDING: Final = 1e-9


def shift_share(counts: Array, x: Array, columns: Array, used: NDArray[np.bool_]) -> float:
    """Return the share of all circular shifts whose statistic is no smaller than the unshifted.

    `counts`, `x` and `used` are (nights), `columns` (nights, p) without the factor; shifts go
    round the nights from the first used one to the last. With the
    Poisson means mu of `columns` alone, e = y - mu and x~ the mu-weighted residual of x,
    T_k = |sum e_t x~_(t-k)| / sqrt(sum w_t mu_t x~_(t-k)^2), w = 1 on used nights.
    """
    # Only over the time in which the factor was known: shifted into a time in which it was not,
    # it would do worse for that alone.
    known = np.flatnonzero(used)
    span = slice(known[0], known[-1] + 1)
    counts, x, columns, used = counts[span], x[span], columns[span], used[span]
    y = np.where(used, counts, 0.0)
    problem = Problem(y[None], columns[None], used[None], np.zeros(1, dtype=bool))
    mu = fitted_counts(columns[None], poisson_rates(problem))[0]
    weight = np.where(used, mu, 0.0)
    residual = np.where(used, y - mu, 0.0)
    values = np.where(used, x, 0.0)
    weighted = columns * weight[:, None]
    slope = np.linalg.solve(weighted.T @ columns, weighted.T @ values)
    rest = np.where(used, values - columns @ slope, 0.0)
    nights = len(y)
    turned = np.conj(np.fft.rfft(rest))
    top = np.fft.irfft(np.fft.rfft(residual) * turned, nights)
    under = np.fft.irfft(np.fft.rfft(weight) * np.conj(np.fft.rfft(rest**2)), nights)
    smallest = ROUNDING * max(float(under.max()), np.finfo(np.float64).tiny)
    statistic = np.abs(top) / np.sqrt(np.maximum(under, smallest))
    return float(np.mean(statistic >= statistic[0] * (1 - ROUNDING)))
