"""Fits a log-linear rate of nightly cramps, averaged over how the level may wander.

Poisson regression by iteratively reweighted least squares, then generalised least squares of its
working response with a wandering level (Zeger 1988, doi 10.1093/biomet/75.4.621; Davis, Dunsmuir
and Wang 2000, doi 10.1093/biomet/87.3.491) at every point of a grid, weighted by the restricted
likelihood (Patterson and Thompson 1971, doi 10.1093/biomet/58.3.545) times a mild prior.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.wandering import Levels, whitened_products

__all__ = ["Averaged", "Problem", "fit_rates", "fitted_counts", "poisson_rates"]

Array = NDArray[np.float64]

ITERATIONS: Final = 12
PASSES: Final = 3
LARGEST_STEP: Final = 1.0
LOWEST, HIGHEST = 0.02, 15.0
"""Between these a night's expected cramps are kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """F fits with p columns each over the same nights.

    `counts` is (F, nights), `columns` (F, nights, p) with the factor first, `used` (F, nights).
    `floored` (F) marks fits whose dispersion counts as at least 1. On nights that are not used
    the values do not matter, but must be finite.
    """

    counts: Array
    columns: Array
    used: NDArray[np.bool_]
    floored: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Averaged:
    """The factor's log rate ratio at each of G levels, for F fits.

    `estimate`, `error` (standard error) and `weight` (sums to 1) are (F, G); `freedom` N - p is
    (F); `level_rho` the mean correlation of the level from night to night, (F). `expected` is the
    fitted number of cramps of each night, (F, nights).
    """

    estimate: Array
    error: Array
    weight: Array
    freedom: Array
    level_rho: Array
    expected: Array


def poisson_rates(problem: Problem) -> Array:
    """Return the coefficients of the Poisson regressions, shape (F, p)."""
    y, columns = problem.counts, problem.columns
    used = problem.used.astype(np.float64)
    mean = (y * used).sum(axis=1, keepdims=True) / used.sum(axis=1, keepdims=True)
    eta = np.log(np.clip((y + mean) / 2, LOWEST, HIGHEST))
    beta = np.zeros((len(y), columns.shape[2]))
    for _ in range(ITERATIONS):
        mu = np.clip(np.exp(np.clip(eta, -6.0, 3.5)), LOWEST, HIGHEST)
        response = np.log(mu) + (y - mu) / mu
        weighted = columns * (mu * used)[:, :, None]
        gram = weighted.swapaxes(1, 2) @ columns
        beta = np.linalg.solve(gram, weighted.swapaxes(1, 2) @ response[:, :, None])[:, :, 0]
        eta = (columns @ beta[:, :, None])[:, :, 0]
    return beta


def fitted_counts(columns: Array, beta: Array) -> Array:
    """Return the expected cramps of each night, (F, nights), from Poisson coefficients (F, p)."""
    return _expected(columns, beta, -6.0, 3.5)


def fit_rates(problem: Problem, levels: Levels, tick: Callable[[], None]) -> Averaged:
    """Return the averaged fits; `tick` is called now and then and may raise to stop."""
    y, columns = problem.counts, problem.columns
    freedom = problem.used.sum(axis=1) - columns.shape[2]
    beta = poisson_rates(problem)
    mu = fitted_counts(columns, beta)
    for last in (False,) * (PASSES - 1) + (True,):
        response = np.log(mu) + (y - mu) / mu
        stacked = np.concatenate([response[:, :, None], columns], axis=2)
        products = whitened_products(stacked, mu, problem.used, levels, tick)
        grid = _least_squares(products.gram, freedom, problem.floored)
        log_weight = grid.log_likelihood - products.log_det / 2 + levels.log_prior
        weight = np.exp(log_weight - log_weight.max(axis=1, keepdims=True))
        weight /= weight.sum(axis=1, keepdims=True)
        mean = (weight[:, :, None] * grid.beta).sum(axis=1)
        beta = mean if last else beta + np.clip(mean - beta, -LARGEST_STEP, LARGEST_STEP)
        if not last:
            mu = _expected(columns, beta, -5.0, 3.0)
    return Averaged(
        estimate=grid.beta[:, :, 0],
        error=grid.error,
        weight=weight,
        freedom=freedom.astype(np.float64),
        level_rho=(weight * levels.rho).sum(axis=1),
        expected=_expected(columns, beta, -5.0, 3.0),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Grid:
    """Generalised least squares at each level; `log_likelihood` lacks -log|V| / 2."""

    beta: Array
    error: Array
    log_likelihood: Array


def _least_squares(gram: Array, freedom: NDArray[np.int64], floored: NDArray[np.bool_]) -> _Grid:
    """Solve from M' V^-1 M, M = [response, columns]."""
    inner, right, total = gram[:, :, 1:, 1:], gram[:, :, 1:, 0], gram[:, :, 0, 0]
    first = np.zeros((*right.shape, 1))
    first[:, :, 0] = 1
    solved = np.linalg.solve(inner, np.concatenate([right[..., None], first], axis=-1))
    beta, inverse_corner = solved[..., 0], solved[:, :, 0, 1]
    # Nothing is left where each night has as many cramps, and nothing at all where each has one.
    residual = np.maximum(total - (beta * right).sum(axis=-1), 1e-12 * np.maximum(total, 1.0))
    dispersion = residual / freedom[:, None]
    dispersion = np.where(floored[:, None], np.maximum(dispersion, 1.0), dispersion)
    log_det = np.linalg.slogdet(inner)[1]
    return _Grid(
        beta=beta,
        error=np.sqrt(dispersion * inverse_corner),
        log_likelihood=-(log_det + freedom[:, None] * np.log(residual)) / 2,
    )


def _expected(columns: Array, beta: Array, least: float, most: float) -> Array:
    eta = (columns @ beta[:, :, None])[:, :, 0]
    return np.clip(np.exp(np.clip(eta, least, most)), LOWEST, HIGHEST)
