"""A small share of the calibration, so that a fault that finds links in noise is seen at once."""

from math import comb

import numpy as np
import pytest

from tests.bench.calibration import Cell, measured, pooled
from tests.bench.many_factors import sheet_of
from tests.bench.simulated import KINDS, Kind, simulate

SEEDS = 12
NIGHTS = 60
BEYOND_CHANCE = 1e-4


def more_often(found: int, asked: int, share: float) -> float:
    """Return how probable it is that chance finds so many or more."""
    return 1 - sum(comb(asked, n) * share**n * (1 - share) ** (asked - n) for n in range(found))


@pytest.fixture(scope="module")
def cells() -> tuple[Cell, ...]:
    return tuple(measured(kind, NIGHTS, SEEDS) for kind in KINDS)


def test_there_are_sixteen_kinds_of_diary() -> None:
    assert len({kind.name for kind in KINDS}) == 16


def test_noise_passes_for_a_finding_no_more_often_than_it_may(cells: tuple[Cell, ...]) -> None:
    p = [one.p for cell in cells for one in cell.still if one.p is not None]

    assert len(p) > 0.85 * SEEDS * len(KINDS)
    for level, most in ((0.05, 0.06), (0.01, 0.016)):
        found = sum(one < level for one in p)
        assert more_often(found, len(p), most) > BEYOND_CHANCE, f"{found} of {len(p)} below {level}"


def test_intervals_hold_the_truth_and_links_are_found(cells: tuple[Cell, ...]) -> None:
    one = pooled(cells)
    asked = round(one.diaries * (1 - one.refused))
    missed = round(asked * (1 - one.covered))

    assert more_often(missed, asked, 0.075) > BEYOND_CHANCE
    assert one.found > 2 * one.at_05, "a third fewer cramps are found more often than nothing"
    assert abs(one.off) < 0.25


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_simulated_diary_is_what_its_kind_says(kind: Kind) -> None:
    diaries = [simulate(kind, 120, 1.0, np.random.default_rng(seed)) for seed in range(60)]
    missing = np.mean([np.isnan(diary.counts).mean() for diary in diaries])
    cramps = np.mean([np.nanmean(diary.counts) for diary in diaries])
    least = kind.missing - 0.02

    assert least < missing < kind.missing + kind.hidden + 0.06
    assert 0.7 * kind.base < cramps < 2 * kind.base
    assert all(np.isfinite(diary.values).all() for diary in diaries)


def test_a_night_sheet_of_twelve_factors_has_a_row_a_night() -> None:
    header, *rows = sheet_of(np.random.default_rng(1), linked=True, together=0.6).splitlines()

    assert header.startswith("night,cramps,factor 0,factor 1 [ml],")
    assert len(rows) == 180
    assert {row.count(",") for row in rows} == {13}
