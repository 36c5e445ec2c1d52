"""The level that wanders: its grid, and the filter against dense matrices."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.analysis.wandering import LEVELS, STEP_LEVELS, Levels, whitened_products
from tests.analysis.dense import covariance


def nothing() -> None:
    """Let the work go on."""


def test_the_grid_has_a_still_level_and_seven_times_four_that_wander() -> None:
    points = set(zip(LEVELS.rho.tolist(), LEVELS.lam.tolist(), strict=True))

    assert len(LEVELS) == len(points) == 29
    assert {rho for rho, _ in points} == {0, 0.3, 0.5, 0.7, 0.85, 0.93, 0.98}
    assert {lam for _, lam in points} == {0, 0.15, 0.4, 1, 2}


@pytest.mark.parametrize(
    ("rho", "lam", "weight"),
    [(0, 0, 0.03), (0, 0.15, 0.3), (0.3, 1, 1.5), (0.7, 0.4, 1), (0.85, 0.15, 3), (0.98, 2, 4.5)],
)
def test_a_point_has_the_weight_of_its_persistence_times_that_of_its_strength(
    rho: float, lam: float, weight: float
) -> None:
    at = (LEVELS.rho == rho) & (LEVELS.lam == lam)

    assert np.exp(LEVELS.log_prior[at]) == pytest.approx([weight])


def test_a_step_is_told_from_a_persistent_level_four_times_as_hard() -> None:
    times = np.exp(STEP_LEVELS.log_prior - LEVELS.log_prior)

    np.testing.assert_allclose(times, np.where(LEVELS.rho >= 0.85, 4, 1))


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    nights=st.integers(2, 150),
    recorded=st.floats(0.1, 1),
)
def test_the_filter_says_what_the_dense_matrix_says(
    seed: int, nights: int, recorded: float
) -> None:
    random = np.random.default_rng(seed)
    columns, mu = random.normal(size=(2, nights, 3)), random.uniform(0.02, 15, (2, nights))
    used = random.random((2, nights)) < recorded
    products = whitened_products(columns, mu, used, LEVELS, nothing)
    for fit in range(2):
        m = columns[fit][used[fit]]
        for level in (0, 3, 10, 17, 28):
            v = covariance(mu[fit], used[fit], LEVELS.rho[level], LEVELS.lam[level])
            np.testing.assert_allclose(
                products.gram[fit, level], m.T @ np.linalg.solve(v, m), rtol=1e-7, atol=1e-9
            )
            assert products.log_det[fit, level] == pytest.approx(np.linalg.slogdet(v)[1], abs=1e-8)


def test_a_gap_of_a_year_is_stepped_over() -> None:
    nights = 400
    used = np.zeros((1, nights), dtype=bool)
    used[0, [*range(14), *range(386, nights)]] = True
    columns = np.random.default_rng(3).normal(size=(1, nights, 2))
    mu = np.full((1, nights), 0.7)
    one = Levels(np.array([0.98]), np.array([1.0]), np.zeros(1))
    products = whitened_products(columns, mu, used, one, nothing)
    m = columns[0][used[0]]

    v = covariance(mu[0], used[0], 0.98, 1.0)
    np.testing.assert_allclose(products.gram[0, 0], m.T @ np.linalg.solve(v, m), rtol=1e-9)


def test_work_is_given_up_when_asked() -> None:
    class StopError(Exception):
        pass

    def stop() -> None:
        raise StopError

    ones = np.ones((1, 30, 1))
    with pytest.raises(StopError):
        whitened_products(ones, ones[:, :, 0], ones[:, :, 0] > 0, LEVELS, stop)
