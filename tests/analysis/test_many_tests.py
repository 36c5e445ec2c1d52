"""The false discovery rate by its plain definition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.many_tests import false_discovery_rates

shares = st.lists(st.floats(0, 1), min_size=1, max_size=20)


def step_up(p: list[float], level: float) -> set[int]:
    """Return what Benjamini and Hochberg 1995 call found at a level."""
    ordered = sorted(p)
    ranks = [k for k, one in enumerate(ordered, 1) if one <= level * k / len(p)]
    most = ordered[max(ranks) - 1] if ranks else -1.0
    return {place for place, one in enumerate(p) if one <= most}


@given(p=shares, level=st.floats(0.001, 0.999))
def test_q_below_a_level_is_what_the_procedure_finds_at_that_level(
    p: list[float], level: float
) -> None:
    q = false_discovery_rates(p)
    if any(abs(one - level) < 1e-12 for one in q):
        return

    assert {place for place, one in enumerate(q) if one <= level} == step_up(p, level)


@given(p=shares)
def test_q_is_no_smaller_than_p_and_keeps_its_order(p: list[float]) -> None:
    q = false_discovery_rates(p)

    assert all(low <= high + 1e-12 and high <= 1 for low, high in zip(p, q, strict=True))
    assert [one for _, one in sorted(zip(p, q, strict=True))] == sorted(q)


def test_the_numbers_of_a_small_run() -> None:
    assert false_discovery_rates([0.01, 0.04, 0.03, 0.5]) == pytest.approx(
        [0.04, 0.16 / 3, 0.16 / 3, 0.5]
    )
    assert false_discovery_rates([0.02]) == [0.02]
    assert false_discovery_rates([]) == []
