"""Series of nights beside each other: moved by some nights, and how alike they are."""

import numpy as np
from numpy.typing import NDArray

__all__ = ["correlation", "later"]

Array = NDArray[np.float64]


def later(values: Array, nights: int) -> Array:
    """Return values moved to so many nights later; the first ones are then not known."""
    if not nights:
        return values
    return np.concatenate([np.full(nights, np.nan), values[:-nights]])


def correlation(one: Array, other: Array) -> float:
    """Return the correlation over the nights on which both are known, from -1 to 1.

    NaN is unknown. 0 where either is always the same on those nights.
    """
    both = ~np.isnan(one) & ~np.isnan(other)
    if not both.any():
        return 0.0
    x, z = one[both] - one[both].mean(), other[both] - other[both].mean()
    length = float(np.sqrt((x @ x) * (z @ z)))
    return float(x @ z) / length if length else 0.0
