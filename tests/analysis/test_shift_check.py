"""The shift check against a plain loop over every shift."""

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cramp_diary.analysis.nuisance import nuisance
from cramp_diary.analysis.shift_check import shift_share

Array = NDArray[np.float64]
Nights = NDArray[np.bool_]


def by_loops(counts: Array, x: Array, columns: Array, used: Nights) -> float:
    """Return the share, night by night and shift by shift."""
    model = sm.GLM(counts[used], columns[used], family=sm.families.Poisson())
    mu = np.exp(columns @ model.fit().params)
    root = np.sqrt(np.where(used, mu, 0.0))
    slope = np.linalg.lstsq(columns * root[:, None], x * root, rcond=None)[0]
    rest = np.where(used, x - columns @ slope, 0.0)
    nights = len(counts)
    statistics = []
    for shift in range(nights):
        top = under = 0.0
        for night in range(nights):
            if used[night]:
                moved = rest[(night - shift) % nights]
                top += (counts[night] - mu[night]) * moved
                under += mu[night] * moved**2
        statistics.append(abs(top) / np.sqrt(under))
    return float(np.mean([one >= statistics[0] * (1 - 1e-7) for one in statistics]))


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    nights=st.integers(40, 130),
    amount=st.booleans(),
    recorded=st.floats(0.6, 1),
)
def test_it_is_a_loop_over_all_shifts(
    seed: int, nights: int, recorded: float, *, amount: bool
) -> None:
    random = np.random.default_rng(seed)
    columns, _ = nuisance(3, nights)
    used = random.random(nights) < recorded
    x = random.normal(size=nights) if amount else (random.random(nights) < 0.5).astype(float)
    counts = random.poisson(np.exp(0.3 * x)).astype(float)

    first, *_, last = np.flatnonzero(used)
    span = slice(first, last + 1)
    assert shift_share(counts, x, columns, used) == pytest.approx(
        by_loops(counts[span], x[span], columns[span], used[span]), abs=1e-9
    )


def test_a_factor_on_the_very_nights_does_better_than_on_any_others() -> None:
    random = np.random.default_rng(5)
    x = (random.random(100) < 0.4).astype(float)
    columns, _ = nuisance(0, 100)

    assert shift_share(3 * x, x, columns, np.ones(100, dtype=bool)) == pytest.approx(1 / 100)


def test_what_is_not_used_does_not_matter() -> None:
    random = np.random.default_rng(6)
    x, counts = random.normal(size=80), random.poisson(0.8, 80).astype(float)
    used = random.random(80) < 0.8
    columns, _ = nuisance(0, 80)
    unknown_counts, unknown_x = np.where(used, counts, np.nan), np.where(used, x, np.nan)

    assert shift_share(counts, x, columns, used) == shift_share(
        unknown_counts, unknown_x, columns, used
    )
