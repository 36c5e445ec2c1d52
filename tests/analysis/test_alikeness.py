"""Whether two things came on the same evenings."""

import numpy as np
import pytest

from cramp_diary.analysis.alikeness import alikeness
from tests.wording.findings_made import made, watched

COMES = (np.arange(149) % 3 == 0).astype(np.float64)


def test_the_same_evenings_the_others_and_neither() -> None:
    one = made(of=watched(values=COMES))

    assert alikeness(one, one) == pytest.approx(1)
    assert alikeness(one, made(of=watched(values=1 - COMES))) == pytest.approx(-1)
    assert alikeness(one, made(of=watched(values=np.ones(149)))) == 0
    assert alikeness(one, made(of=watched(values=np.full(149, np.nan)))) == 0


def test_only_evenings_that_both_know() -> None:
    partly = np.where(np.arange(149) < 60, COMES, np.nan)

    assert alikeness(made(), made(of=watched(values=partly))) == pytest.approx(1)


def test_a_day_earlier_is_another_evening() -> None:
    later = np.concatenate([[0.0], COMES[:-1]])

    assert alikeness(made(lag=1), made(of=watched(values=later))) == pytest.approx(1)
    assert alikeness(made(lag=1), made()) < 0
