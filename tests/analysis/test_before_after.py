"""Cramps before and after a medicine was started."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.analysis.association import Association
from cramp_diary.analysis.before_after import BeforeAfter, before_after, both_ways
from cramp_diary.analysis.nuisance import linear_trend
from cramp_diary.analysis.refusal import Lack, Refusal
from cramp_diary.analysis.wandering import STEP_LEVELS
from tests.analysis.dense import dense_fit
from tests.analysis.known import nights_from

Counts = list[int | None]
FIRST = date(2025, 3, 1)


def nothing() -> None:
    """Let the work go on."""


def cramps_of(nights: int, seed: int = 0, *, less_from: int | None = None) -> Counts:
    random = np.random.default_rng(seed)
    rate = np.full(nights, 1.2)
    rate[less_from if less_from is not None else nights :] = 0.2
    return [int(count) for count in random.poisson(rate)]


def asked(cramps: Sequence[int | None], start: int, drop: int = 0) -> Association:
    return before_after(nights_from(FIRST, len(cramps)), cramps, start, drop)


def numbers(found: Association) -> tuple[float | None, ...]:
    return (found.rate_ratio, found.low, found.high, found.p)


def test_it_is_a_step_and_a_line_with_the_grid_of_steps() -> None:
    cramps = cramps_of(120, less_from=60)
    found = asked(cramps, 60)
    after = (np.arange(120) >= 60).astype(float)
    columns = np.column_stack([after, linear_trend(120)])
    reference = dense_fit(np.array(cramps, float), columns, np.ones(120, dtype=bool), STEP_LEVELS)

    assert found.refused is None
    assert np.log(found.rate_ratio or 0) == pytest.approx(
        reference.weight @ reference.estimate, rel=1e-5
    )
    assert found.p_shift is None, "what is on in one stretch has no other dates"


def test_ninety_nights_on_each_side_count() -> None:
    around = cramps_of(300, 1)
    inside = around[60:240]

    assert numbers(asked(around, 150)) == numbers(asked(inside, 90))
    assert asked(around, 150).nights == 180
    others: Counts = [6] * 60 + inside + [None] * 60
    assert numbers(asked(others, 150)) == numbers(asked(around, 150))


def test_the_bad_spell_before_the_start_can_be_left_out() -> None:
    cramps = cramps_of(120, 2)
    left_out: Counts = [None if 46 <= night < 60 else n for night, n in enumerate(cramps)]

    assert asked(cramps, 60, 14) == asked(left_out, 60)
    assert asked(cramps, 60, 14).nights == 106


@pytest.mark.parametrize(
    ("before", "after", "refused"),
    [
        (27, 60, Refusal(Lack.WITHOUT, 1)),
        (60, 20, Refusal(Lack.WITH, 8)),
        (28, 28, None),
        (10, 10, Refusal(Lack.WITHOUT, 18)),
    ],
)
def test_twenty_eight_nights_are_needed_on_each_side(
    before: int, after: int, refused: Refusal | None
) -> None:
    assert asked(cramps_of(before + after, 3), before).refused == refused


def test_nights_that_are_left_out_are_none() -> None:
    cramps = cramps_of(100, 4)
    some: Counts = [None if night % 3 else n for night, n in enumerate(cramps[:40])]

    assert asked([*some, *cramps[40:]], 40).refused == Refusal(Lack.WITHOUT, 14)
    assert asked(cramps, 40, 14).refused == Refusal(Lack.WITHOUT, 2)


def test_ten_cramps_are_needed() -> None:
    nine: Counts = [*[1] * 9, *[0] * 71]

    assert asked(nine, 40).refused == Refusal(Lack.CRAMPS, 1)
    assert asked([0] * 80, 40).refused == Refusal(Lack.CRAMPS, 10)
    assert numbers(asked(nine, 40)) == (None,) * 4


@pytest.mark.parametrize("start", [-1, 80, 200])
def test_a_start_is_among_the_nights(start: int) -> None:
    with pytest.raises(ValueError, match="a start among them"):
        asked(cramps_of(80), start)
    with pytest.raises(ValueError, match="one count a night"):
        before_after(nights_from(FIRST, 79), cramps_of(80), 40)


def test_a_start_on_the_first_night_has_nothing_before_it() -> None:
    assert asked(cramps_of(80), 0).refused == Refusal(Lack.WITHOUT, 28)


def test_the_season_is_told_from_the_start_by_the_line() -> None:
    """Cramps that go down all the time are no sign of what was begun in the middle of it."""
    rate = np.exp(np.linspace(1.2, -1.2, 180))
    falling = [int(n) for n in np.random.default_rng(5).poisson(rate)]

    assert (asked(falling, 90).p or 0) > 0.05


@pytest.fixture
def change() -> BeforeAfter:
    cramps = np.array(cramps_of(200, 6, less_from=100), dtype=float)
    return both_ways(cramps, 100, nothing)


def test_both_ways_know_their_window(change: BeforeAfter) -> None:
    assert (change.start, change.first, change.last) == (100, 10, 189)
    assert change.whole.nights == change.dropped.nights + 14 == 180


@pytest.mark.parametrize(
    ("whole", "dropped", "possible"),
    [
        ((0.5, 0.049), (0.6, 0.049), True),
        ((0.5, 0.05), (0.6, 0.01), False),
        ((0.5, 0.01), (0.6, 0.05), False),
        ((0.5, 0.01), (1.6, 0.01), False),
        ((1.5, 0.01), (1.6, 0.01), True),
        ((0.5, 0.01), (None, None), False),
        ((None, None), (0.5, 0.01), False),
    ],
)
def test_a_change_is_possible_when_both_say_so_in_one_direction(
    change: BeforeAfter,
    whole: tuple[float | None, float | None],
    dropped: tuple[float | None, float | None],
    *,
    possible: bool,
) -> None:
    one, other = (replace(change.whole, rate_ratio=ratio, p=p) for ratio, p in (whole, dropped))

    assert replace(change, whole=one, dropped=other).possible == possible


@settings(max_examples=15, deadline=None)
@given(
    cramps=st.lists(st.sampled_from([0, 0, 1, 2, 9, None]), min_size=56, max_size=200),
    data=st.data(),
)
def test_whatever_was_logged_there_are_numbers_or_a_refusal(
    cramps: Counts, data: st.DataObject
) -> None:
    found = asked(cramps, data.draw(st.integers(0, len(cramps) - 1)))

    assert (found.refused is None) == all(number is not None for number in numbers(found))
    if found.rate_ratio is not None:
        assert (found.low or 0) < found.rate_ratio < (found.high or 0)
