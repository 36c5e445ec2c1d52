"""Whatever else is watched: added, answered, left open, hidden."""

from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore
from tests.set_clock import SetClock

NIGHT = date(2026, 11, 23)
BEFORE = date(2026, 11, 22)
YES, NO = Decimal(1), Decimal(0)


@pytest.fixture
def stretched(factors: Factors) -> Factor:
    factors.add("Stretched before bed", FactorKind.YES_NO)
    return factors.all()[0]


def told(factors: Factors, night: date = NIGHT) -> list[Decimal]:
    return [value.value for value in factors.values(night)]


def test_factors_are_listed_in_the_order_in_which_they_were_added(factors: Factors) -> None:
    factors.add("Walked", FactorKind.AMOUNT, "km")
    factors.add(" A long day ", FactorKind.SCALE)

    assert [(factor.name, factor.unit, factor.place) for factor in factors.all()] == [
        ("Walked", "km", 1),
        ("A long day", "", 2),
    ]


def test_a_factor_needs_a_name(factors: Factors) -> None:
    with pytest.raises(InvalidEntryError):
        factors.add("  ", FactorKind.YES_NO)
    assert factors.all() == ()


@pytest.mark.parametrize(
    "name", ["Stretched before bed", "STRETCHED BEFORE BED", " stretched before bed "]
)
def test_a_factor_is_found_by_its_name(factors: Factors, stretched: Factor, name: str) -> None:
    assert factors.find(name) == stretched
    assert factors.find("Stretched") is None


def test_no_is_an_answer_and_open_is_none(factors: Factors, stretched: Factor) -> None:
    factors.value(stretched, NIGHT, NO)

    assert told(factors) == [NO]
    assert told(factors, BEFORE) == []


def test_a_new_answer_takes_the_place_of_the_old(
    factors: Factors, store: DiaryStore, clock: SetClock, stretched: Factor
) -> None:
    factors.value(stretched, NIGHT, NO)
    clock.later(hours=1)
    factors.value(stretched, NIGHT, YES)

    (value,) = store.factor_values()
    assert (value.value, value.written) == (YES, clock.now())


def test_undo_brings_the_old_answer_back(
    factors: Factors, journal: Journal, stretched: Factor
) -> None:
    factors.value(stretched, NIGHT, NO)
    change = factors.value(stretched, NIGHT, YES)
    journal.apply(change.undo)

    assert told(factors) == [NO]


def test_clearing_leaves_it_open(factors: Factors, stretched: Factor) -> None:
    factors.value(stretched, BEFORE, YES)
    factors.value(stretched, NIGHT, YES)
    factors.clear(stretched, NIGHT)

    assert told(factors) == []
    assert told(factors, BEFORE) == [YES]
    assert factors.clear(stretched, NIGHT).entries == ()


def test_clearing_one_leaves_the_others(factors: Factors, stretched: Factor) -> None:
    factors.add("Walked", FactorKind.AMOUNT, "km")
    walked = factors.all()[1]
    factors.value(stretched, NIGHT, YES)
    factors.value(walked, NIGHT, Decimal("4.5"))
    factors.clear(stretched, NIGHT)

    assert told(factors) == [Decimal("4.5")]


def test_an_answer_that_does_not_fit_is_refused(factors: Factors, stretched: Factor) -> None:
    with pytest.raises(InvalidEntryError):
        factors.value(stretched, NIGHT, Decimal("0.5"))
    assert told(factors) == []


def test_a_hidden_factor_is_asked_no_more_and_keeps_its_answers(
    factors: Factors, stretched: Factor
) -> None:
    factors.value(stretched, NIGHT, YES)
    factors.hide(stretched)

    assert factors.all() == ()
    assert told(factors) == [YES]
    found = factors.find("stretched before bed")
    assert found is not None
    assert found.hidden


@pytest.mark.parametrize("name", ["Stretched before bed", " stretched BEFORE bed"])
def test_a_second_factor_of_a_name_is_refused(
    factors: Factors, stretched: Factor, name: str
) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        factors.add(name, FactorKind.YES_NO)
    assert refused.value.problems == (Problem("name", Fault.TAKEN),)
    assert factors.all() == (stretched,)


def test_a_hidden_factor_that_is_added_again_goes_on(factors: Factors, stretched: Factor) -> None:
    factors.value(stretched, NIGHT, YES)
    factors.hide(stretched)
    with pytest.raises(InvalidEntryError):
        factors.add("Stretched before bed", FactorKind.AMOUNT, "min")
    factors.add("Stretched before bed", FactorKind.YES_NO)

    assert factors.all() == (stretched,)
    assert told(factors) == [YES]


def test_a_new_factor_comes_after_hidden_ones_too(factors: Factors, stretched: Factor) -> None:
    factors.hide(stretched)
    factors.add("Walked", FactorKind.AMOUNT, "km")

    assert [factor.place for factor in factors.all()] == [2]
