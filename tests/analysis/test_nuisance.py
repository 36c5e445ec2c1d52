"""What cramps follow besides a factor."""

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cramp_diary.analysis.nuisance import independent, linear_trend, nuisance, variance_inflation


def everything(nights: int) -> NDArray[np.bool_]:
    return np.ones(nights, dtype=bool)


@pytest.mark.parametrize(
    ("nights", "trend", "weekdays"),
    [(28, 1, 1), (44, 1, 1), (45, 2, 1), (119, 2, 1), (120, 2, 6), (135, 3, 6), (1500, 18, 6)],
)
def test_a_column_of_the_trend_for_every_ninety_nights(
    nights: int, trend: int, weekdays: int
) -> None:
    columns, begin = nuisance(0, nights)

    assert columns.shape == (nights, 1 + trend + weekdays)
    assert begin == 1 + trend


@pytest.mark.parametrize("nights", [60, 400, 1500])
def test_the_columns_of_the_trend_are_orthogonal_and_of_one_length(nights: int) -> None:
    columns, begin = nuisance(4, nights)
    trend = columns[:, :begin]

    np.testing.assert_allclose(trend.T @ trend, nights * np.eye(begin), atol=1e-6 * nights)


def test_the_trend_is_a_natural_spline() -> None:
    """A straight line is inside; beyond its outer knots there is nothing that could bend."""
    nights = 400
    columns, begin = nuisance(0, nights)
    trend = columns[:, :begin]
    line = np.arange(nights, dtype=float)
    rest = line - trend @ np.linalg.lstsq(trend, line, rcond=None)[0]
    bend = np.diff(trend, 2, axis=0)

    np.testing.assert_allclose(rest, 0, atol=1e-7)
    assert np.abs(bend[[0, -1]]).max() < 0.03 * np.abs(bend).max(), "straight at both ends"


@pytest.mark.parametrize("first_weekday", range(7))
def test_before_120_nights_the_weekend_alone_has_a_level(first_weekday: int) -> None:
    columns, begin = nuisance(first_weekday, 70)
    saturday = (5 - first_weekday) % 7

    (days,) = columns[:, begin:].T
    assert days[saturday] == pytest.approx(5 / 7)
    assert (days > 0).sum() == 20
    assert days.sum() == pytest.approx(0)


def test_from_120_nights_on_each_weekday_but_monday_has_one() -> None:
    columns, begin = nuisance(1, 140)

    days = columns[:, begin:] + 1 / 7
    np.testing.assert_allclose(days[:7], np.vstack([np.eye(6), np.zeros(6)]), atol=1e-12)


def test_before_and_after_have_a_line_and_a_constant() -> None:
    columns = linear_trend(90)

    np.testing.assert_array_equal(columns[:, 0], 1)
    np.testing.assert_allclose(np.diff(columns[:, 1], 2), 0, atol=1e-12)
    assert columns[:, 1] @ columns[:, 1] == pytest.approx(90)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), nights=st.integers(40, 200), recorded=st.floats(0.5, 1))
def test_variance_inflation_is_one_over_what_the_columns_leave(
    seed: int, nights: int, recorded: float
) -> None:
    random = np.random.default_rng(seed)
    columns, _ = nuisance(2, nights)
    used = random.random(nights) < recorded
    x = random.normal(size=nights) + 2 * columns[:, 1]
    fit = sm.GLS(x[used], columns[used]).fit()
    total = ((x[used] - x[used].mean()) ** 2).sum()

    assert variance_inflation(x, columns, used) == pytest.approx(total / fit.ssr, rel=1e-6)


def test_a_combination_of_the_columns_is_inflated_without_end() -> None:
    columns, _ = nuisance(0, 100)
    mixed = 3 + 2 * columns[:, 1] - columns[:, -1]

    assert variance_inflation(mixed, columns, everything(100)) == np.inf


def test_what_repeats_the_columns_before_it_says_nothing_new() -> None:
    columns, begin = nuisance(0, 364)
    weekends = np.arange(364) % 7 >= 5
    kept = independent(columns, weekends)

    assert independent(columns, everything(364)).all()
    assert kept[:begin].all()
    assert kept[begin:].sum() == 1, "Saturday against Sunday; the other days are never there"
    assert np.linalg.matrix_rank(columns[weekends]) == kept.sum()


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), repeated=st.integers(1, 3))
def test_as_many_columns_are_kept_as_are_independent(seed: int, repeated: int) -> None:
    random = np.random.default_rng(seed)
    new = random.normal(size=(50, 4))
    mixed = np.column_stack([new, new @ random.normal(size=(4, repeated))])
    used = random.random(50) < 0.8

    assert independent(mixed, used).tolist() == [True] * 4 + [False] * repeated
