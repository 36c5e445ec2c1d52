"""All factors of a diary in one run."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cramp_diary.analysis.association import relate
from cramp_diary.analysis.comparison import Compared, Comparison, Sought, compare
from cramp_diary.analysis.many_tests import false_discovery_rates
from cramp_diary.analysis.refusal import Lack, Refusal
from cramp_diary.analysis.verdict import Verdict
from tests.analysis.known import MONDAY, nights_from

Array = NDArray[np.float64]

NIGHTS = 120


def coin(seed: int) -> Array:
    return np.random.default_rng(seed).integers(0, 2, NIGHTS).astype(float)


def cramps_with(*factors: tuple[Array, float], seed: int = 9, base: float = 0.7) -> Array:
    """Return cramps with so many times as many for each factor."""
    rate = base * np.prod([ratio**x for x, ratio in factors], axis=0)
    counts: Array = np.random.default_rng(seed).poisson(rate, NIGHTS).astype(float)
    return counts


def rows(counts: Array, **factors: Array) -> dict[str, Compared]:
    found = compare(0, counts, [Sought(key=key, values=x) for key, x in factors.items()])
    return {row.key: row for row in found.rows}


def test_a_strong_link_stands_out_among_noise() -> None:
    heat = coin(1)
    found = rows(cramps_with((heat, 3.5)), heat=heat, **{str(n): coin(n) for n in range(2, 8)})

    assert found["heat"].verdict is Verdict.CLEAR_LINK
    assert (found["heat"].association.rate_ratio or 0) == pytest.approx(3.5, rel=0.4)
    assert {found[str(n)].verdict for n in range(2, 8)} <= {
        Verdict.CANNOT_TELL,
        Verdict.NO_SIZEABLE_LINK,
    }


def test_every_factor_has_the_numbers_that_it_has_alone() -> None:
    counts, heat, walked = cramps_with(), coin(1), np.random.default_rng(2).gamma(2, 3, NIGHTS)
    found = rows(counts, heat=heat, walked=walked)
    nights, cramps = nights_from(MONDAY, NIGHTS), [int(count) for count in counts]
    for key, x in (("heat", heat), ("walked", walked)):
        alone = relate(nights, cramps, x.tolist())
        for name in ("rate_ratio", "low", "high", "p", "p_shift"):
            assert getattr(found[key].association, name) == pytest.approx(getattr(alone, name)), (
                name
            )


def test_all_that_are_not_refused_count_as_tests_of_one_run() -> None:
    counts = cramps_with()
    sought = [Sought(key=str(n), values=coin(n)) for n in range(4)]
    run = compare(0, counts, [*sought, Sought(key="always", values=np.ones(NIGHTS))])
    p = [row.association.p or 0 for row in run.rows[:4]]

    assert run.tests == 4
    assert [row.q for row in run.rows] == [*false_discovery_rates(p), None]
    assert run.rows[4].verdict is Verdict.NOT_ENOUGH
    assert run.rows[4].association.refused == Refusal(Lack.WITHOUT, 7)


def test_what_equals_another_factor_moves_together_with_it() -> None:
    heat = coin(1)
    found = rows(cramps_with((heat, 4.0)), heat=heat, sweat=heat.copy(), noise=coin(3))

    for one, other in (("heat", "sweat"), ("sweat", "heat")):
        assert found[one].verdict is Verdict.MOVES_TOGETHER
        assert found[one].together_with == other
        assert found[one].adjusted_p == 1
    assert found["noise"].together_with is None


def test_an_amount_in_two_units_moves_together_with_itself() -> None:
    litres = np.random.default_rng(4).gamma(6, 0.3, NIGHTS)
    x = (litres - litres.mean()) / litres.std()
    found = rows(cramps_with((x, 2.0)), litres=litres, ml=litres * 1000)

    assert found["litres"].together_with == "ml"
    assert found["ml"].together_with == "litres"


def test_a_companion_is_told_from_what_it_comes_with() -> None:
    heat = coin(1)
    often = np.where(np.random.default_rng(5).random(NIGHTS) < 0.2, 1 - heat, heat)
    found = rows(cramps_with((heat, 5.0)), heat=heat, often=often)

    assert found["often"].verdict is Verdict.MOVES_TOGETHER
    assert found["often"].together_with == "heat"
    assert found["heat"].verdict is Verdict.CLEAR_LINK


def test_one_that_is_flagged_alone_is_adjusted_for_nothing() -> None:
    heat = coin(1)
    row = rows(cramps_with((heat, 4.0)), heat=heat, noise=coin(3))["heat"]

    assert row.adjusted_p == pytest.approx(row.association.p)
    assert row.together_with is None


def test_a_day_earlier_is_a_test_of_its_own_with_the_values_moved() -> None:
    heat = coin(1)
    the_day_before = np.concatenate([[0.0], heat[:-1]])
    counts = cramps_with((the_day_before, 4.0))
    sought = [Sought(key="heat", values=heat), Sought(key="heat+1", values=heat, lag=1)]
    same, earlier = compare(0, counts, sought).rows

    assert same.verdict not in {Verdict.CLEAR_LINK, Verdict.POSSIBLE_LINK}
    assert earlier.verdict is Verdict.CLEAR_LINK
    assert earlier.association.nights == NIGHTS - 1


def test_a_course_is_at_most_a_possible_change() -> None:
    on = np.where(np.arange(NIGHTS) // 15 % 2, 1.0, 0.0)
    starts, stops = tuple(range(15, NIGHTS, 30)), tuple(range(30, NIGHTS, 30))
    tablet = Sought(key="tablet", values=on, course=True, starts=starts, stops=stops)
    (row,) = compare(0, cramps_with((on, 0.1), base=1.6), [tablet]).rows

    assert row.q is not None
    assert row.q < 0.01
    assert row.verdict is Verdict.POSSIBLE_CHANGE
    assert not row.by_change


def begun(night: int, nights: int = 360) -> Sought:
    values = (np.arange(nights) >= night).astype(float)
    return Sought(key="tablet", values=values, course=True, starts=(night,))


def test_what_was_begun_once_is_compared_before_and_after() -> None:
    random = np.random.default_rng(1)
    rate = np.where(np.arange(360) >= 180, 0.1, 2.0)
    (row,) = compare(0, random.poisson(rate).astype(float), [begun(180)]).rows

    assert row.by_change
    assert row.main is not None
    assert (row.main.first, row.main.start, row.main.last) == (90, 180, 269)
    assert row.association == row.main.whole
    assert row.verdict is (Verdict.POSSIBLE_CHANGE if row.main.possible else Verdict.CANNOT_TELL)


def test_what_was_begun_too_late_is_no_change_yet() -> None:
    rate = np.where(np.arange(360) >= 340, 0.05, 3.0)
    counts = np.random.default_rng(2).poisson(rate).astype(float)
    (row,) = compare(0, counts, [begun(340)]).rows

    assert row.changes == ()
    assert row.main is None
    assert row.q is not None
    assert row.q < 0.05, "fewer by far"
    assert row.verdict is Verdict.CANNOT_TELL, "but there are not 28 nights after it"


def test_nothing_to_compare_and_nothing_recorded() -> None:
    assert compare(0, cramps_with(), []) == Comparison(0, ())
    unknown = np.full(NIGHTS, np.nan)
    assert compare(0, unknown, [Sought(key="heat", values=coin(1))]).tests == 0
    assert compare(0, np.empty(0), [Sought(key="heat", values=np.empty(0))]).tests == 0


def test_it_is_given_up_when_asked() -> None:
    class StopError(Exception):
        pass

    def stop() -> None:
        raise StopError

    with pytest.raises(StopError):
        compare(0, cramps_with(), [Sought(key="heat", values=coin(1))], stop)


def many(seed: int) -> tuple[Array, list[Sought]]:
    """Return a diary with two links, one of them with a companion."""
    random = np.random.default_rng(seed)
    heat, walked = coin(seed), random.gamma(2, 3, NIGHTS)
    sweat = np.where(random.random(NIGHTS) < 0.1, 1 - heat, heat)
    walked[random.random(NIGHTS) < 0.1] = np.nan
    counts = cramps_with((heat, 3.0), seed=seed)
    counts[random.random(NIGHTS) < 0.1] = np.nan
    values = {"heat": heat, "walked": walked, "sweat": sweat, "noise": coin(seed + 1)}
    return counts, [Sought(key=key, values=x) for key, x in values.items()]


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 500), order=st.permutations(range(4)))
def test_names_and_their_order_change_nothing(seed: int, order: Sequence[int]) -> None:
    counts, sought = many(seed)
    renamed = {one.key: f"{place}-{one.key[::-1]}" for place, one in enumerate(sought)}
    one = {renamed[row.key]: row for row in compare(3, counts, sought).rows}
    other = compare(3, counts, [replace(sought[n], key=renamed[sought[n].key]) for n in order])

    assert [row.key for row in other.rows] == [renamed[sought[n].key] for n in order]
    for row in other.rows:
        same = one[row.key]
        together = same.together_with and renamed[same.together_with]
        assert (row.verdict, row.flags, row.together_with) == (same.verdict, same.flags, together)
        assert (row.q, row.adjusted_p) == pytest.approx((same.q, same.adjusted_p))
        assert row.association.rate_ratio == pytest.approx(same.association.rate_ratio)
