"""The trend that is drawn through the nights."""

import numpy as np
import pytest

from cramp_diary.analysis.night_runs import Run, runs
from cramp_diary.analysis.smooth_level import smooth_level

UNKNOWN = np.nan


def test_an_even_rate_is_found_again() -> None:
    counts = np.tile([1.0, 0.0, 2.0, 1.0, 0.0, 1.0, 2.0, 1.0], 20)
    assert smooth_level(0, counts) == pytest.approx(np.ones(160), abs=0.1)


def test_weekdays_are_averaged_out() -> None:
    """A cramp on each Saturday and none else is a seventh of a cramp a night, on all nights."""
    counts = np.tile([0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], 26)
    level = smooth_level(0, counts)
    assert level.max() - level.min() < 0.02
    assert level.mean() == pytest.approx(1 / 7, abs=0.03)


def test_it_follows_a_rate_that_rises() -> None:
    generator = np.random.default_rng(3)
    counts = generator.poisson(np.linspace(0.2, 2.0, 180)).astype(np.float64)
    level = smooth_level(2, counts)
    assert level[0] < 0.6
    assert level[-1] > 1.4


def test_a_long_gap_and_what_lies_outside_have_no_level() -> None:
    counts = np.ones(100)
    counts[:5] = counts[40:54] = counts[70:75] = UNKNOWN
    level = smooth_level(0, counts)
    assert np.isnan(level[:5]).all()
    assert np.isnan(level[40:54]).all()
    assert not np.isnan(level[70:75]).any()
    assert not np.isnan(level[54:]).any()


@pytest.mark.parametrize(
    "counts",
    [
        np.empty(0),
        np.full(50, UNKNOWN),
        np.ones(27),
        np.concatenate([np.ones(9), np.zeros(60)]),
    ],
)
def test_too_few_nights_or_cramps_have_none(counts: np.ndarray) -> None:
    level = smooth_level(0, counts)
    assert len(level) == len(counts)
    assert np.isnan(level).all()


def test_runs_are_cut_where_something_is_missing() -> None:
    wanted = np.array([True, True, False, True, False, False, True])
    assert runs(wanted) == (Run(0, 2), Run(3, 4), Run(6, 7))
    assert [run.nights for run in runs(wanted)] == [2, 1, 1]
    assert runs(np.zeros(3, dtype=bool)) == ()
    assert runs(np.ones(3, dtype=bool)) == (Run(0, 3),)
