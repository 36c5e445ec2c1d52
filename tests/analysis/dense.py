"""The fit with dense matrices and statsmodels, to hold the filter against."""

from dataclasses import dataclass

import numpy as np
import statsmodels.api as sm
from numpy.typing import NDArray

from cramp_diary.analysis.wandering import Levels

__all__ = ["Dense", "covariance", "dense_fit"]

Array = NDArray[np.float64]

PASSES = 3


@dataclass(frozen=True, slots=True, eq=False)
class Dense:
    """The factor's coefficient, standard error and weight at each level of a grid."""

    estimate: Array
    error: Array
    weight: Array


def covariance(mu: Array, used: NDArray[np.bool_], rho: float, lam: float) -> Array:
    """Return V = diag(1 / mu) + lambda R of the used nights, R_st = rho^|s-t| in nights."""
    place = np.flatnonzero(used)
    apart = np.abs(place[:, None] - place[None, :])
    v: Array = lam * (rho ** np.arange(len(mu)))[apart]
    v[np.diag_indices_from(v)] += 1 / mu[used]
    return v


def dense_fit(counts: Array, columns: Array, used: NDArray[np.bool_], levels: Levels) -> Dense:
    """Fit counts (n) on columns (n, p), the factor first, by statsmodels alone."""
    y, x = counts[used], columns[used]
    beta = sm.GLM(y, x, family=sm.families.Poisson()).fit().params
    mu = np.exp(columns @ beta)
    for _ in range(PASSES):
        response = np.log(mu[used]) + (y - mu[used]) / mu[used]
        fits = [_at(response, x, covariance(mu, used, *point)) for point in _points(levels)]
        log_weight = np.array([likelihood for _, _, likelihood in fits]) + levels.log_prior
        weight = np.exp(log_weight - log_weight.max())
        weight /= weight.sum()
        mu = np.exp(columns @ sum(w * one for w, (one, _, _) in zip(weight, fits, strict=True)))
    estimates, errors, _ = zip(*fits, strict=True)
    return Dense(np.array([one[0] for one in estimates]), np.array(errors), weight)


def _points(levels: Levels) -> list[tuple[float, float]]:
    return list(zip(levels.rho.tolist(), levels.lam.tolist(), strict=True))


def _at(response: Array, x: Array, v: Array) -> tuple[Array, float, float]:
    """Return coefficients, the factor's standard error and the restricted log likelihood."""
    model = sm.GLS(response, x, sigma=v)
    fit = model.fit()
    log_det = -2 * np.log(np.diag(model.cholsigmainv)).sum()
    log_det -= np.linalg.slogdet(model.normalized_cov_params)[1]
    return fit.params, float(fit.bse[0]), -(log_det + fit.df_resid * np.log(fit.ssr)) / 2
