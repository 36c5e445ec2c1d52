"""What a diary says about one factor, and when it says nothing."""

import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.analysis.association import Association, relate
from cramp_diary.analysis.refusal import Lack, Refusal
from tests.analysis.known import MONDAY, A, Known, Z, nights_from

Counts = list[int | None]
Values = list[float | None]


@pytest.fixture(autouse=True)
def no_warning() -> Iterator[None]:
    """Let each warning, of numpy too, be an error: it is a number that went wrong unseen."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def asked(cramps: Sequence[int | None], factor: Sequence[float | None]) -> Association:
    return relate(nights_from(MONDAY, len(cramps)), cramps, factor)


def cramps_of(nights: int, seed: int = 0) -> Counts:
    return [int(count) for count in np.random.default_rng(seed).poisson(0.8, nights)]


def coin(nights: int, seed: int = 1) -> Values:
    return [float(side) for side in np.random.default_rng(seed).integers(0, 2, nights)]


def amounts(nights: int, seed: int = 2) -> Values:
    return [float(ml) for ml in np.random.default_rng(seed).normal(1500, 400, nights).round()]


def is_sound(found: Association) -> bool:
    """Whether it says either what is missing, or an estimate inside its interval."""
    numbers = (found.rate_ratio, found.low, found.high, found.p)
    if found.refused is not None:
        return numbers == (None,) * 4
    ratio, low, high, p = (math.nan if number is None else number for number in numbers)
    return 0 <= low < ratio < high and 0 <= p <= 1 and math.isfinite(ratio)


@pytest.mark.parametrize("known", [A, Z], ids=["A", "Z"])
def test_the_published_numbers(known: Known) -> None:
    found = relate(known.nights, known.cramps, known.factor)

    assert found.refused is None
    assert found.rate_ratio == pytest.approx(known.rate_ratio, rel=1e-3)
    assert found.low == pytest.approx(known.low, rel=1e-3)
    assert found.high == pytest.approx(known.high, rel=1e-3)
    assert found.p == pytest.approx(known.p, abs=1e-4)


def test_it_counts_what_it_used() -> None:
    found = relate(A.nights, A.cramps, A.factor)

    assert (found.nights, found.cramps) == (40, 30)
    assert found.arms is not None
    assert (found.arms.nights_with, found.arms.nights_without) == (20, 20)
    assert (found.arms.cramps_with, found.arms.cramps_without) == (5, 25)
    assert found.per_amount is None


def test_a_night_counts_when_both_are_known() -> None:
    cramps: Counts = [None, *A.cramps[1:]]
    factor: Values = [*A.factor[:-1], None]

    assert asked(cramps, factor).nights == 38


def test_nights_before_the_first_and_after_the_last_recorded_one_say_nothing() -> None:
    around: Counts = [None] * 7
    cramps, factor = [*around, *A.cramps, *around], [1.0] * 7 + [*A.factor] + [0.0] * 7

    assert asked(cramps, factor) == asked(A.cramps, A.factor)


@pytest.mark.parametrize(
    ("nights", "lack"), [(27, Refusal(Lack.NIGHTS, 1)), (5, Refusal(Lack.NIGHTS, 23)), (28, None)]
)
def test_twenty_eight_nights_are_needed(nights: int, lack: Refusal | None) -> None:
    cramps: Counts = [1, 0, 2, 1] * 7
    factor: Values = [0, 1, 1, 0, 1, 0, 0] * 4

    assert asked(cramps[:nights], factor[:nights]).refused == lack


@pytest.mark.parametrize(
    ("total", "lack"), [(9, Refusal(Lack.CRAMPS, 1)), (0, Refusal(Lack.CRAMPS, 10)), (10, None)]
)
def test_ten_cramps_are_needed(total: int, lack: Refusal | None) -> None:
    cramps = [int(night % 4 == 0 and night // 4 < total) for night in range(40)]

    assert asked(cramps, [0, 1, 1, 0, 1, 0, 0, 1] * 5).refused == lack


@pytest.mark.parametrize("on", [6, 7])
def test_seven_nights_are_needed_on_each_side(on: int) -> None:
    factor: Values = [float(night % 6 == 2 and night // 6 < on) for night in range(60)]
    opposite: Values = [None if value is None else 1 - value for value in factor]
    cramps = cramps_of(60)

    assert asked(cramps, factor).refused == (None if on == 7 else Refusal(Lack.WITH, 1))
    assert asked(cramps, opposite).refused == (None if on == 7 else Refusal(Lack.WITHOUT, 1))


@pytest.mark.parametrize(
    "factor",
    [
        [1500.0] * 60,
        [1500.0, 1600.0, 1700.0] * 20,
        [0.0] * 48 + [100.0, 200.0, 300.0, 400.0] * 3,
    ],
    ids=["always the same", "three amounts", "the same on most days"],
)
def test_amounts_must_differ(factor: Values) -> None:
    assert asked(cramps_of(60), factor).refused == Refusal(Lack.VALUES)


def test_what_is_always_there_cannot_be_compared() -> None:
    assert asked(cramps_of(60), [1.0] * 60).refused == Refusal(Lack.WITHOUT, 7)
    assert asked(cramps_of(60), [0.0] * 60).refused == Refusal(Lack.WITH, 7)


def test_what_changes_with_time_alone_cannot_be_told_from_it() -> None:
    year: Values = [float(night > 200) for night in range(400)]
    rising: Values = [float(night) for night in range(60)]

    assert asked(cramps_of(400), year).refused == Refusal(Lack.TIME)
    assert asked(cramps_of(60), rising).refused == Refusal(Lack.TIME)


@pytest.mark.parametrize("nights", [60, 150])
def test_what_is_there_on_certain_weekdays_cannot_be_told_from_them(nights: int) -> None:
    weekend: Values = [float(night % 7 in (5, 6)) for night in range(nights)]
    monday: Values = [float(night % 7 == 0) for night in range(nights)]
    lack = Refusal(Lack.WEEKDAY)

    assert asked(cramps_of(nights), weekend).refused == lack
    assert asked(cramps_of(nights), monday).refused == (lack if nights == 150 else None)


def test_an_arm_without_a_cramp_has_an_estimate_that_is_held_back() -> None:
    found = relate(Z.nights, Z.cramps, Z.factor)

    assert found.arms is not None
    assert found.arms.cramps_with == 0
    assert found.p is not None
    assert found.p > 0.04, "without the least dispersion it would be 0.00007"


@pytest.mark.parametrize("factor", [coin, amounts])
@pytest.mark.parametrize("gap", [90, 400])
def test_gaps_of_months_are_passed_over(gap: int, factor: Callable[[int], Values]) -> None:
    cramps: Counts = [*cramps_of(40), *[None] * gap, *cramps_of(40, 3)]
    found = asked(cramps, factor(80 + gap))

    assert is_sound(found)
    assert found.refused is None
    assert found.nights == 80


def test_a_year_of_which_only_weekends_were_recorded() -> None:
    cramps: Counts = [
        count if night % 7 in (5, 6) else None for night, count in enumerate(cramps_of(364))
    ]
    found = asked(cramps, coin(364))

    assert is_sound(found)
    assert found.refused is None
    assert found.nights == 104


def test_few_nights_over_years_are_too_sparse_for_their_trend() -> None:
    cramps: Counts = [None] * 1400
    cramps[::45] = [1] * len(cramps[::45])
    factor: Values = [float(night % 2) for night in range(1400)]

    assert asked(cramps, factor).refused == Refusal(Lack.SPARSE)


@pytest.mark.parametrize("every_night", [1, 2, 6, 9])
@pytest.mark.parametrize("factor", [coin(60), amounts(60)], ids=["yes or no", "amounts"])
def test_as_many_cramps_each_night_are_no_sure_sign_of_no_link(
    factor: Values, every_night: int
) -> None:
    found = asked([every_night] * 60, factor)

    assert is_sound(found)
    assert found.rate_ratio == pytest.approx(1, abs=1e-6)
    assert (found.low or 0) < 0.95, "as wide as that of counts which vary by chance"
    assert (found.high or 0) > 1.05
    assert found.p == pytest.approx(1, abs=1e-3)


def test_nothing_at_all_is_too_little() -> None:
    assert asked([], []).refused == Refusal(Lack.NIGHTS, 28)
    assert asked([None] * 40, [1.0] * 40).refused == Refusal(Lack.NIGHTS, 28)
    assert asked([1] * 40, [None] * 40).refused == Refusal(Lack.NIGHTS, 28)


def test_nights_have_their_places() -> None:
    nights = nights_from(MONDAY, 40)
    with pytest.raises(ValueError, match="one value a night"):
        relate(nights, A.cramps[1:], A.factor)
    with pytest.raises(ValueError, match="every calendar night"):
        relate([*nights[:-1], nights[-1] + timedelta(days=1)], A.cramps, A.factor)


def test_one_night_of_many_cramps_stands_for_no_more_than_six() -> None:
    six, forty = list(A.cramps), list(A.cramps)
    six[6], forty[6] = 6, 40

    assert asked(forty, A.factor).rate_ratio == asked(six, A.factor).rate_ratio
    assert asked(forty, A.factor).cramps == asked(six, A.factor).cramps + 34


def test_the_weekday_of_the_first_night_matters() -> None:
    wednesday = relate(nights_from(date(2026, 6, 3), 40), A.cramps, A.factor)

    assert wednesday.rate_ratio != relate(A.nights, A.cramps, A.factor).rate_ratio


hard = st.sampled_from([0, 0, 0, 1, 2, 7, None])


@settings(max_examples=60, deadline=None)
@given(
    cramps=st.lists(hard, min_size=28, max_size=130),
    data=st.data(),
    amount=st.booleans(),
    step=st.booleans(),
)
def test_whatever_was_logged_it_is_sound_or_refused(
    cramps: Counts, data: st.DataObject, *, amount: bool, step: bool
) -> None:
    one = st.sampled_from([0, 100, 250, 3000, None] if amount else [0, 1, 1, None])
    factor = data.draw(st.lists(one, min_size=len(cramps), max_size=len(cramps)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = relate(nights_from(MONDAY, len(cramps)), cramps, factor, step=step)

    assert is_sound(found)


@settings(max_examples=20, deadline=None)
@given(scale=st.floats(1e-3, 1e4), offset=st.floats(-1e3, 1e3), seed=st.integers(0, 50))
def test_the_unit_of_an_amount_changes_nothing(scale: float, offset: float, seed: int) -> None:
    cramps, litres = cramps_of(70, seed), np.random.default_rng(seed + 1).gamma(4, 0.4, 70)
    one = asked(cramps, litres.tolist())
    other = asked(cramps, (litres * scale + offset).tolist())

    assert other.per_amount == pytest.approx((one.per_amount or 0) * scale, rel=1e-6)
    for name in ("rate_ratio", "low", "high", "p"):
        assert getattr(other, name) == pytest.approx(getattr(one, name), rel=1e-4), name


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 1000))
def test_with_and_without_turned_round_is_one_over_the_ratio(seed: int) -> None:
    cramps, factor = cramps_of(50, seed), coin(50, seed + 1)
    one = asked(cramps, factor)
    other = asked(cramps, [None if value is None else 1 - value for value in factor])
    ratio, low, high = other.rate_ratio or 0, other.low or 0, other.high or 0

    assert other.p == pytest.approx(one.p, abs=1e-6)
    assert (1 / ratio, 1 / high, 1 / low) == pytest.approx(
        (one.rate_ratio, one.low, one.high), rel=1e-5
    )


def test_what_is_watched_only_since_lately_is_no_finding_by_that() -> None:
    random = np.random.default_rng(11)
    nights = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    found = 0
    for _ in range(60):
        cramps = random.poisson(0.6, 365).tolist()
        watched = [None] * 305 + (random.random(60) < 0.5).astype(float).tolist()
        p = relate(nights, cramps, watched).p
        found += p is not None and p < 0.05
    # Of sixty at 5 % three are expected, and ten or more come up in one of a thousand runs.
    assert found < 10
