"""The rate model against published numbers and against dense matrices in statsmodels."""

import numpy as np
import pytest
import statsmodels.api as sm
from numpy.typing import NDArray

from cramp_diary.analysis.nuisance import nuisance, variance_inflation
from cramp_diary.analysis.rate_fit import Problem, fit_rates, fitted_counts, poisson_rates
from cramp_diary.analysis.wandering import LEVELS, Levels, whitened_products
from tests.analysis.dense import dense_fit
from tests.analysis.known import A

Array = NDArray[np.float64]


def nothing() -> None:
    """Let the work go on."""


def levels(*points: tuple[float, float]) -> Levels:
    rho, lam = np.array(points).T
    return Levels(rho, lam, np.log(np.arange(1.0, len(points) + 1)))


def problem(counts: Array, columns: Array, used: NDArray[np.bool_]) -> Problem:
    return Problem(
        np.where(used, counts, 0.0)[None], columns[None], used[None], np.zeros(1, dtype=bool)
    )


@pytest.fixture
def known() -> Problem:
    beside, _ = nuisance(0, len(A.cramps))
    columns = np.column_stack([np.array(A.factor, float), beside])
    return problem(np.array(A.cramps, float), columns, np.ones(len(A.cramps), dtype=bool))


def invented(nights: int) -> Problem:
    """Return a diary with a factor, a season, and one night in six not recorded."""
    random = np.random.default_rng(nights)
    beside, _ = nuisance(2, nights)
    x = (random.random(nights) < 0.4).astype(float)
    rate = np.exp(0.5 * x + 0.4 * np.sin(np.arange(nights) / 58))
    return problem(
        random.poisson(rate).astype(float),
        np.column_stack([x, beside]),
        random.random(nights) < 5 / 6,
    )


def test_the_poisson_regression_of_a(known: Problem) -> None:
    assert poisson_rates(known)[0, 0] == pytest.approx(-1.65677, abs=5e-6)


def test_the_quasi_poisson_scale_and_error_of_a(known: Problem) -> None:
    """Pearson residuals over their freedom, and the information of the means."""
    y, columns = known.counts[0], known.columns[0]
    mu = fitted_counts(known.columns, poisson_rates(known))[0]
    information = columns.T @ (columns * mu[:, None])

    assert ((y - mu) ** 2 / mu).sum() / (40 - 4) == pytest.approx(0.80453, abs=1e-5)
    assert np.sqrt(np.linalg.inv(information)[0, 0]) == pytest.approx(0.49259, abs=1e-5)


def test_one_point_of_the_grid_in_the_first_pass_of_a(known: Problem) -> None:
    mu = fitted_counts(known.columns, poisson_rates(known))
    response = np.log(mu) + (known.counts - mu) / mu
    stacked = np.concatenate([response[:, :, None], known.columns], axis=2)
    gram = whitened_products(stacked, mu, known.used, levels((0.7, 0.4)), nothing).gram[0, 0]
    inverse = np.linalg.inv(gram[1:, 1:])
    beta = inverse @ gram[1:, 0]
    dispersion = (gram[0, 0] - beta @ gram[1:, 0]) / (40 - 4)

    assert beta[0] == pytest.approx(-1.58143, abs=1e-5)
    assert np.sqrt(dispersion * inverse[0, 0]) == pytest.approx(0.44295, abs=1e-5)


def test_the_mean_persistence_and_the_variance_inflation_of_a(known: Problem) -> None:
    fit = fit_rates(known, LEVELS, nothing)
    columns = known.columns[0]

    assert fit.level_rho[0] == pytest.approx(0.79653, abs=1e-5)
    assert fit.weight.sum() == pytest.approx(1)
    assert variance_inflation(columns[:, 0], columns[:, 1:], known.used[0]) == pytest.approx(
        1.021, abs=5e-4
    )


@pytest.mark.parametrize("nights", [60, 150, 400, 1500])
def test_poisson_regression_is_that_of_statsmodels(nights: int) -> None:
    one = invented(nights)
    used = one.used[0]
    reference = sm.GLM(
        one.counts[0][used], one.columns[0][used], family=sm.families.Poisson()
    ).fit()

    np.testing.assert_allclose(poisson_rates(one)[0], reference.params, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize(
    ("nights", "points"),
    [
        (60, ((0.0, 0.0), (0.3, 0.15), (0.7, 0.4), (0.93, 2.0), (0.98, 1.0))),
        (150, ((0.0, 0.4), (0.5, 1.0), (0.85, 0.15), (0.98, 2.0))),
        (400, ((0.0, 0.0), (0.7, 0.4), (0.93, 1.0))),
        (1500, ((0.7, 0.4),)),
    ],
)
def test_the_fit_is_that_of_dense_generalised_least_squares(
    nights: int, points: tuple[tuple[float, float], ...]
) -> None:
    one, grid = invented(nights), levels(*points)
    fit = fit_rates(one, grid, nothing)
    reference = dense_fit(one.counts[0], one.columns[0], one.used[0], grid)

    np.testing.assert_allclose(fit.estimate[0], reference.estimate, rtol=1e-6)
    np.testing.assert_allclose(fit.error[0], reference.error, rtol=1e-6)
    np.testing.assert_allclose(fit.weight[0], reference.weight, rtol=1e-5, atol=1e-12)


def test_diaries_fitted_together_are_those_fitted_alone() -> None:
    one = invented(90)
    other = Problem(one.counts[:, ::-1], one.columns, one.used[:, ::-1], np.ones(1, dtype=bool))
    both = Problem(
        *(
            np.concatenate([getattr(one, name), getattr(other, name)])
            for name in ("counts", "columns", "used", "floored")
        )
    )
    together = fit_rates(both, LEVELS, nothing)
    for place, alone in enumerate(fit_rates(each, LEVELS, nothing) for each in (one, other)):
        np.testing.assert_allclose(together.estimate[place], alone.estimate[0], rtol=1e-9)
        np.testing.assert_allclose(together.error[place], alone.error[0], rtol=1e-9)
