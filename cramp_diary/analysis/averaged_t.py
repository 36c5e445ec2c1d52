"""The distribution of a log rate ratio: t distributions of one width each, averaged."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.rate_fit import Averaged

__all__ = ["below", "limit", "two_sided"]

Array = NDArray[np.float64]

FARTHEST: Final = 12.0
"""Beyond this log ratio a limit counts as not there at all."""
HALVINGS: Final = 60


def below(fits: Averaged, value: Array) -> Array:
    """Return F(value) = sum of w T((value - b) / s) for each of F fits; `value` is (F)."""
    # Loaded when something is compared: no cramp that is to be saved shall wait for it.
    from scipy.special import stdtr  # noqa: PLC0415  # the reason is above

    t = (value[:, None] - fits.estimate) / fits.error
    result: Array = (fits.weight * stdtr(fits.freedom[:, None], t)).sum(axis=1)
    return result


def two_sided(fits: Averaged) -> Array:
    """Return p = 2 min(F(0), 1 - F(0)), shape (F)."""
    zero = below(fits, np.zeros(len(fits.freedom)))
    p: Array = np.minimum(1.0, 2 * np.minimum(zero, 1 - zero))
    return p


def limit(fits: Averaged, share: float) -> Array:
    """Return where F reaches a share, by bisection, shape (F); -inf or inf where it never does."""
    low = np.full(len(fits.freedom), -FARTHEST)
    high = -low
    unbounded_below = below(fits, low) > share
    unbounded_above = below(fits, high) < share
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        is_below = below(fits, middle) < share
        low, high = np.where(is_below, middle, low), np.where(is_below, high, middle)
    found = np.where(unbounded_below, -np.inf, (low + high) / 2)
    return np.where(unbounded_above, np.inf, found)
