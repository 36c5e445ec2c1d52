"""What may be said of a factor: the rules, at their edges."""

from dataclasses import replace
from typing import Final

import numpy as np
import pytest

from cramp_diary.analysis.association import Arms, Association
from cramp_diary.analysis.refusal import Lack, Refusal
from cramp_diary.analysis.verdict import Evidence, Flag, Verdict, flags_of, verdict_of

CLEAR: Final = Association(
    nights=60,
    cramps=20,
    rate_ratio=0.5,
    low=0.3,
    high=0.8,
    p=0.009,
    p_shift=0.049,
    arms=Arms(14, 46, 5, 15),
)
FOUND: Final = Evidence(CLEAR, q=0.049, adjusted_p=0.009)


def test_at_the_least_of_everything_a_link_is_clear() -> None:
    assert verdict_of(FOUND) is Verdict.CLEAR_LINK


@pytest.mark.parametrize(
    "less",
    [
        {"p": 0.01},
        {"nights": 59},
        {"cramps": 19},
        {"arms": Arms(13, 47, 5, 15)},
        {"arms": Arms(47, 13, 5, 15)},
    ],
    ids=str,
)
def test_with_less_of_anything_it_is_possible(less: dict[str, float | Arms | None]) -> None:
    weaker = replace(FOUND, association=replace(CLEAR, **less))  # type: ignore[arg-type]  # a row of the table

    assert verdict_of(weaker) is Verdict.POSSIBLE_LINK


@pytest.mark.parametrize("p_shift", [0.05, None])
def test_what_does_as_well_on_other_dates_is_no_link(p_shift: float | None) -> None:
    shifted = replace(FOUND, association=replace(CLEAR, p_shift=p_shift))

    assert verdict_of(shifted) is Verdict.CANNOT_TELL


def test_an_amount_has_no_arms_to_be_long_enough() -> None:
    amount = replace(CLEAR, arms=None, per_amount=400.0)

    assert verdict_of(replace(FOUND, association=amount)) is Verdict.CLEAR_LINK


@pytest.mark.parametrize(
    ("q", "adjusted_p", "verdict"),
    [
        (0.05, 0.009, Verdict.POSSIBLE_LINK),
        (0.099, 0.049, Verdict.POSSIBLE_LINK),
        (0.099, 0.05, Verdict.MOVES_TOGETHER),
        (0.01, 0.05, Verdict.MOVES_TOGETHER),
        (0.01, 1.0, Verdict.MOVES_TOGETHER),
        (0.1, 0.001, Verdict.CANNOT_TELL),
        (1.0, None, Verdict.CANNOT_TELL),
    ],
)
def test_a_finding_is_below_a_tenth_and_stands_beside_the_others(
    q: float, adjusted_p: float | None, verdict: Verdict
) -> None:
    assert verdict_of(Evidence(CLEAR, q, adjusted_p)) is verdict


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [
        (0.67, 1.5, Verdict.NO_SIZEABLE_LINK),
        (0.9, 1.1, Verdict.NO_SIZEABLE_LINK),
        (0.66, 1.2, Verdict.CANNOT_TELL),
        (0.8, 1.51, Verdict.CANNOT_TELL),
        (0.0, float("inf"), Verdict.CANNOT_TELL),
        (0.3, 0.6, Verdict.CANNOT_TELL),
    ],
)
def test_no_sizeable_link_needs_the_whole_interval(
    low: float, high: float, verdict: Verdict
) -> None:
    assert verdict_of(Evidence(replace(CLEAR, low=low, high=high), q=0.5)) is verdict


def test_what_is_refused_says_nothing_yet() -> None:
    refused = Association(nights=20, cramps=9, refused=Refusal(Lack.NIGHTS, 8))

    assert verdict_of(Evidence(refused, q=0.001, adjusted_p=0.001)) is Verdict.NOT_ENOUGH


def flags(counts: list[float], values: list[float], arms: Arms | None = None) -> set[Flag]:
    found = replace(CLEAR, arms=arms)
    return set(flags_of(np.array(counts), np.array(values), found))


NAN: Final = float("nan")
EVEN: Final = Arms(10, 10, 3, 3)


@pytest.mark.parametrize(("unrecorded", "flagged"), [(30, False), (31, True)])
def test_more_than_three_nights_in_ten_not_recorded(unrecorded: int, *, flagged: bool) -> None:
    counts = [NAN] * unrecorded + [1.0] * (100 - unrecorded)

    assert flags(counts, [float(night) for night in range(100)]) == (
        {Flag.MANY_UNLOGGED} if flagged else set()
    )


@pytest.mark.parametrize(("arms", "flagged"), [(Arms(20, 20, 0, 9), True), (EVEN, False)])
def test_an_arm_without_a_cramp(arms: Arms, *, flagged: bool) -> None:
    assert (Flag.EMPTY_ARM in flags([1.0] * 40, [0.0, 1.0] * 20, arms)) == flagged


@pytest.mark.parametrize(("most", "flagged"), [(2, False), (3, True)])
def test_more_than_two_nights_in_a_hundred_with_six_or_more(most: int, *, flagged: bool) -> None:
    counts = [6.0, 9.0, 6.0][:most] + [1.0] * (100 - most)

    assert (Flag.AT_MOST_COUNTED in flags(counts, [0.0, 1.0] * 50, EVEN)) == flagged


@pytest.mark.parametrize(
    ("with_it", "without", "flagged"),
    [(19, 16, False), (19, 15, True), (20, 17, False), (20, 16, True), (16, 20, True)],
)
def test_nights_recorded_less_often_with_it_or_without(
    with_it: int, without: int, *, flagged: bool
) -> None:
    """Of twenty nights each; three of them are 15 in a hundred, which is not more."""
    counts = [1.0] * with_it + [NAN] * (20 - with_it) + [1.0] * without + [NAN] * (20 - without)
    values = [1.0] * 20 + [0.0] * 20

    assert (Flag.LOGGED_APART in flags(counts, values, EVEN)) == flagged
    assert Flag.LOGGED_APART not in flags(counts, values), "an amount has no arms"


def test_nothing_at_all_has_no_flag() -> None:
    assert flags([], []) == set()
