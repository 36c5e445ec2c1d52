"""Where ratios stand along the axis from a quarter to four times as many."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.ui.factors.axis import BAND, TICKS, place, span

RATIOS = st.floats(0, 1000)


def test_half_and_twice_are_equally_far_from_the_same() -> None:
    assert [round(place(ratio), 6) for ratio in TICKS] == [0.25, 0.5, 0.75]


def test_about_the_same_lies_around_the_same() -> None:
    low, high = BAND
    assert 0.25 < low < 0.5 < high < 0.75
    assert (low + high) / 2 == pytest.approx(0.5, abs=0.01)


@given(RATIOS, RATIOS)
def test_more_is_never_to_the_left_of_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= place(low) <= place(high) <= 1


@given(RATIOS.filter(lambda ratio: ratio > 0))
def test_a_ratio_and_its_inverse_mirror_each_other(ratio: float) -> None:
    assert place(ratio) + place(1 / ratio) == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize(
    ("low", "high", "cut"),
    [
        (0.5, 2.0, (False, False)),
        (0.25, 4.0, (False, False)),
        (0.2, 2.0, (True, False)),
        (0.5, 4.1, (False, True)),
        (0.0, inf, (True, True)),
    ],
)
def test_a_limit_beyond_the_axis_is_cut(low: float, high: float, cut: tuple[bool, bool]) -> None:
    shown = span(low, high)
    assert (shown.cut_low, shown.cut_high) == cut
    assert 0 <= shown.low < 0.5 < shown.high <= 1
