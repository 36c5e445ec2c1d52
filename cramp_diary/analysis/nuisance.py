"""What cramps follow besides a factor: a smooth trend over time, and the weekday.

The trend is a natural cubic spline on the truncated-power basis (Hastie, Tibshirani and Friedman,
The Elements of Statistical Learning, 2009, equations 5.4 and 5.5), with one more column for every
ninety nights.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "DAYS",
    "independent",
    "linear_trend",
    "nuisance",
    "orthonormal_on",
    "variance_inflation",
]

NIGHTS_PER_COLUMN: Final = 90
DAYS: Final = 7
SATURDAY: Final = 5
EVERY_WEEKDAY_FROM: Final = 120
"""From so many nights on each weekday has a level of its own, before that only the weekend."""
DEPENDENT: Final = 1e-8
"""A column of whose variation less than this share is new repeats the columns before it."""

Array = NDArray[np.float64]


def nuisance(first_weekday: int, nights: int) -> tuple[Array, int]:
    """Return the columns beside a factor, one row a calendar night, and where the weekdays begin.

    `first_weekday` is 0 for a Monday. The columns are constant, trend and weekday; those of the
    trend are centred, orthogonal and of length sqrt(nights), without which the fit fails for long
    diaries.
    """
    weekday = (first_weekday + np.arange(nights)) % DAYS
    if nights < EVERY_WEEKDAY_FROM:
        days = (weekday >= SATURDAY).astype(np.float64)[:, None] - 2 / DAYS
    else:
        days = (weekday[:, None] == np.arange(1, DAYS)).astype(np.float64) - 1 / DAYS
    columns = 1 + (2 * nights + NIGHTS_PER_COLUMN) // (2 * NIGHTS_PER_COLUMN)
    return np.column_stack([np.ones(nights), _trend(nights, columns), days]), 1 + columns


def linear_trend(nights: int) -> Array:
    """Return constant and straight line over so many nights, shape (nights, 2)."""
    return np.column_stack([np.ones(nights), _trend(nights, 1)])


def independent(columns: Array, used: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which columns say something new on the used nights, after those before them.

    `columns` is (nights, columns). A weekday on which nothing was ever recorded, or a stretch of
    the trend without a night, has no level of its own.
    """
    kept = np.zeros(columns.shape[1], dtype=bool)
    basis = np.empty((int(used.sum()), 0))
    for place, column in enumerate(columns[used].T):
        rest = _rest(column, basis)
        length = float(rest @ rest)
        if length > DEPENDENT * max(float(column @ column), np.finfo(np.float64).tiny):
            kept[place] = True
            basis = np.column_stack([basis, rest / np.sqrt(length)])
    return kept


def orthonormal_on(columns: Array, used: NDArray[np.bool_]) -> Array:
    """Return columns that say the same on the used nights, orthogonal there, 0 elsewhere.

    Their length is the root of the number of used nights. A trend over years that is known for
    its last weeks alone has columns that are nearly one there: a fit in small steps fails on them.
    """
    basis, _ = np.linalg.qr(columns[used][:, independent(columns, used)])
    settled = np.zeros((len(columns), basis.shape[1]))
    settled[used] = basis * np.sqrt(len(basis))
    return settled


def variance_inflation(x: Array, columns: Array, used: NDArray[np.bool_]) -> float:
    """Return the variance inflation factor of x on the columns over the used nights.

    1 / (1 - R^2) of the least squares fit of x on `columns`, which holds a constant; inf where x
    is a combination of them.
    """
    values = x[used]
    basis, _ = np.linalg.qr(columns[used][:, independent(columns, used)])
    rest = _rest(values, basis)
    around = values - values.mean()
    left, total = float(rest @ rest), float(around @ around)
    return total / left if left > DEPENDENT * total else float("inf")


def _rest(column: Array, basis: Array) -> Array:
    """Return what of a column is orthogonal to an orthonormal basis; twice, for rounding."""
    once = column - basis @ (basis.T @ column)
    rest: Array = once - basis @ (basis.T @ once)
    return rest


def _trend(nights: int, columns: int) -> Array:
    """Return a natural cubic spline of time with so many columns, shape (nights, columns)."""
    t = np.arange(nights) / max(nights - 1, 1) - 0.5
    basis = t[:, None] if columns == 1 else _natural(t, np.linspace(-0.5, 0.5, columns + 1))
    basis = basis - basis.mean(axis=0)
    orthonormal, _ = np.linalg.qr(basis)
    long: Array = orthonormal * np.sqrt(nights)
    return long


def _natural(t: Array, knots: Array) -> Array:
    """Return N_2 .. of the natural cubic spline basis: t, then d_k - d_last but one."""

    def d(k: int) -> Array:
        above = np.maximum(t - knots[k], 0) ** 3 - np.maximum(t - knots[-1], 0) ** 3
        curve: Array = above / (knots[-1] - knots[k])
        return curve

    last = d(len(knots) - 2)
    return np.column_stack([t, *(d(k) - last for k in range(len(knots) - 2))])
