"""The slowly wandering level of cramps: how persistent and how strong it may be, and the filter.

Some weeks are bad without any reason in the diary. The level is a stationary AR(1) process over
calendar nights with correlation rho from night to night and variance lambda on the log scale.
Neither can be told well from one diary; the fit averages over the grid below.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["LEVELS", "STEP_LEVELS", "Levels", "Products", "whitened_products"]

Array = NDArray[np.float64]

RHO: Final = (0.0, 0.3, 0.5, 0.7, 0.85, 0.93, 0.98)
RHO_WEIGHT: Final = (0.3, 1.0, 1.0, 1.0, 3.0, 3.0, 3.0)
LAMBDA: Final = (0.15, 0.4, 1.0, 2.0)
LAMBDA_WEIGHT: Final = (1.0, 1.0, 1.5, 1.5)
STILL_WEIGHT: Final = 0.03
"""The weight of a level that does not wander at all."""
PERSISTENT: Final = 0.85
STEP_TIMES: Final = 4.0
"""How much more a persistent level weighs where a factor is one step: the two look alike."""
BLOCK: Final = 64


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """The grid of G levels: `rho` and `lam` (lambda), and the log of each one's prior weight."""

    rho: Array
    lam: Array
    log_prior: Array

    def __len__(self) -> int:
        return len(self.rho)


def _levels(persistent_times: float) -> Levels:
    rows = [(0.0, 0.0, STILL_WEIGHT)]
    for rho, rho_weight in zip(RHO, RHO_WEIGHT, strict=True):
        times = persistent_times if rho >= PERSISTENT else 1.0
        for lam, lam_weight in zip(LAMBDA, LAMBDA_WEIGHT, strict=True):
            rows.append((rho, lam, rho_weight * lam_weight * times))
    rho_, lam_, weight = np.array(rows).T
    return Levels(rho_, lam_, np.log(weight))


LEVELS: Final = _levels(1.0)
STEP_LEVELS: Final = _levels(STEP_TIMES)
"""For a factor that is on in long stretches, like a medicine."""


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """`gram` = M' V^-1 M, shape (F, G, c, c), and `log_det` = log |V|, shape (F, G)."""

    gram: Array
    log_det: Array


def whitened_products(
    columns: Array,
    mu: Array,
    used: NDArray[np.bool_],
    levels: Levels,
    tick: Callable[[], None],
) -> Products:
    """Return M' V^-1 M for F fits at once and every level, V = diag(1 / mu) + lambda R.

    `columns` M is (F, nights, c), `mu` and `used` are (F, nights). R_st = rho^|s-t| in calendar
    nights. V is never formed: a Kalman filter with one state (state variance lambda, transition
    rho, observation variance 1 / mu) turns each column into its innovations, and only predicts
    on nights that are not used (Harvey, Forecasting, Structural Time Series Models and the Kalman
    Filter, 1989, section 3.2). `tick` is called now and then and may raise to stop.
    """
    fits, nights, count = columns.shape
    gain, scale, log_det = _variances(mu, used, levels)
    rho = levels.rho[:, None]
    state = np.zeros((fits, len(levels), count))
    gram = np.zeros((fits, len(levels), count, count))
    white = np.empty((fits, len(levels), min(BLOCK, nights), count))
    for start in range(0, nights, BLOCK):
        tick()
        rows = min(BLOCK, nights - start)
        for row in range(rows):
            night = start + row
            innovation = columns[:, None, night] - state
            np.multiply(innovation, scale[night], out=white[:, :, row])
            innovation *= gain[night]
            state += innovation
            state *= rho
        block = white[:, :, :rows]
        gram += block.swapaxes(-1, -2) @ block
    return Products(gram, log_det)


def _variances(mu: Array, used: NDArray[np.bool_], levels: Levels) -> tuple[Array, Array, Array]:
    """Return per night the gain and the scale of an innovation, (nights, F, G, 1), and log |V|.

    Both are 0 on nights that are not used.
    """
    fits, nights = mu.shape
    noise = (1 / mu)[:, :, None]
    gain = np.zeros((nights, fits, len(levels), 1))
    scale = np.zeros_like(gain)
    log_det = np.zeros((fits, len(levels)))
    rho_squared = levels.rho**2
    refresh = levels.lam * (1 - rho_squared)
    variance = np.broadcast_to(levels.lam, log_det.shape).copy()
    for night in range(nights):
        seen = used[:, night, None]
        total = variance + noise[:, night]
        share = np.where(seen, variance / total, 0.0)
        gain[night, :, :, 0] = share
        scale[night, :, :, 0] = np.where(seen, 1 / np.sqrt(total), 0.0)
        log_det += np.where(seen, np.log(total), 0.0)
        variance = rho_squared * variance * (1 - share) + refresh
    return gain, scale, log_det
