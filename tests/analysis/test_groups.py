"""Counts with and without a factor, and by how much of it there was."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.groups import GroupName, groups, most_from

UNKNOWN = np.nan
counted = st.sampled_from([UNKNOWN, 0.0, 0.0, 1.0, 2.0, 7.0])
amounts = st.lists(
    st.tuples(counted, st.sampled_from([UNKNOWN, 0.0, 100.0, 250.0, 300.0, 1000.5])), max_size=60
)


def array(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_only_nights_that_are_recorded_and_known_are_counted() -> None:
    counts = array(2, UNKNOWN, 1, 3, 0)
    values = array(1, 1, 0, UNKNOWN, 0)
    on, off = groups(counts, values)
    assert (on.name, on.nights, on.cramps, on.rate) == (GroupName.WITH, 1, 2, 2.0)
    assert (off.name, off.nights, off.cramps, off.rate) == (GroupName.WITHOUT, 2, 1, 0.5)


def test_a_side_without_a_night_has_no_rate() -> None:
    on, off = groups(array(1, 0), array(0, 0))
    assert (on.nights, on.rate) == (0, None)
    assert off.nights == 2


def test_amounts_are_cut_into_thirds_that_say_their_limits() -> None:
    counts, values = array(*range(9)), array(*range(100, 1000, 100))
    least, middle, most = groups(counts, values)
    assert [(one.low, one.high) for one in (least, middle, most)] == [
        (100, 300),
        (400, 600),
        (700, 900),
    ]
    assert [one.cramps for one in (least, middle, most)] == [3, 12, 21]
    assert most_from(counts, values) == 600


def test_nights_of_one_amount_stay_together_whatever_its_sum_was_made_of() -> None:
    values = array(*[191.99999946] * 5, *[192.00000031] * 5, *[240.0] * 5)
    least, most = groups(np.zeros(15), values)
    assert (least.nights, most.nights) == (10, 5)
    assert (least.name, most.name) == (GroupName.LEAST, GroupName.MOST)


def test_one_amount_alone_has_no_night_with_more() -> None:
    counts, values = np.zeros(5), np.full(5, 300.0)
    assert most_from(counts, values) is None
    assert [one.nights for one in groups(counts, values)] == [5]


@given(amounts)
def test_the_groups_hold_every_cramp_of_the_nights_that_are_used(
    nights: list[tuple[float, float]],
) -> None:
    counts, values = (np.array(column, dtype=np.float64) for column in _columns(nights))
    used = ~np.isnan(counts) & ~np.isnan(values)
    found = groups(counts, values)
    assert sum(one.cramps for one in found) == counts[used].sum()
    assert sum(one.nights for one in found) == used.sum()
    above = most_from(counts, values)
    if above is not None:
        assert found[-1].name is GroupName.MOST
        assert found[-1].nights == (np.round(values[used], 3) > above).sum()


def _columns(nights: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [cramps for cramps, _ in nights], [value for _, value in nights]


def test_yes_and_no_have_no_amount_to_be_above() -> None:
    assert most_from(array(1, 0), array(1, 0)) is None
    assert most_from(array(), array()) is None
    assert groups(array(), array())[0].nights == pytest.approx(0)
