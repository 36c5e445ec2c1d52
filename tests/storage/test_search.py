"""Nights are found by what is written about them, each question by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode, FactorValue, Intake, Muscle, NightRecord, Side
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.domain.products import Product
from cramp_diary.storage.search import NightSearch
from cramp_diary.storage.store import DiaryStore
from tests.storage.conftest import EVENING, NIGHT

DAYS = tuple(NIGHT + timedelta(days=number) for number in range(5))
ALL = Period(DAYS[0], DAYS[3])
WALKED = Factor(id=EntryId("w"), written=EVENING, name="Walked", kind=FactorKind.AMOUNT, unit="km")


def cramp_of(key: str, night: date, **said: object) -> Episode:
    cramp = Episode(id=EntryId(key), night=night, written=EVENING)
    return replace(cramp, **said)  # type: ignore[arg-type]  # passed on


CRAMPS = (
    cramp_of("a", DAYS[0], muscle=Muscle.CALF, side=Side.LEFT, note="stood up"),
    cramp_of("b", DAYS[0], muscle=Muscle.SOLE, side=Side.BOTH),
    cramp_of("c", DAYS[1], muscle=Muscle.CALF),
    cramp_of("d", DAYS[4], muscle=Muscle.CALF, side=Side.LEFT, note="after the period"),
)
QUIET = NightRecord(
    id=EntryId("q"), night=DAYS[2], written=EVENING, stated=Stated.QUIET, note="slept well"
)


def value(key: str, night: date, amount: int) -> FactorValue:
    return FactorValue(
        id=EntryId(key), night=night, written=EVENING, factor=WALKED.id, value=Decimal(amount)
    )


VALUES = (value("v", DAYS[1], 0), value("x", DAYS[2], 3))


@pytest.fixture
def drink(coffee: Product) -> Intake:
    return Intake(
        id=EntryId("i"), night=DAYS[3], written=EVENING, product=coffee.id, note="a strong one"
    )


@pytest.fixture
def search(store: DiaryStore, coffee: Product, drink: Intake) -> Iterator[NightSearch]:
    store.apply(Change(after=(coffee, WALKED, *CRAMPS, QUIET, drink, *VALUES)))
    with store.searching() as search:
        yield search


def test_the_notes_of_all_kinds_have_their_nights(search: NightSearch) -> None:
    assert set(search.notes(ALL)) == {
        (DAYS[0], "stood up"),
        (DAYS[2], "slept well"),
        (DAYS[3], "a strong one"),
    }


def test_only_nights_with_cramps_are_counted(search: NightSearch) -> None:
    assert search.cramps(ALL) == {DAYS[0]: 2, DAYS[1]: 1}


def test_what_was_said_of_a_night(search: NightSearch) -> None:
    assert search.stated(ALL) == {DAYS[2]: Stated.QUIET}


def test_a_muscle_and_a_side_are_those_of_one_cramp(search: NightSearch) -> None:
    left, right = {Side.LEFT, Side.BOTH}, {Side.RIGHT, Side.BOTH}
    assert search.with_cramp(ALL, Muscle.CALF, left) == {DAYS[0]}
    assert search.with_cramp(ALL, Muscle.CALF, right) == frozenset()
    assert search.with_cramp(ALL, None, right) == {DAYS[0]}


def test_a_cramp_of_which_no_side_is_known_is_found_by_any_side_only(search: NightSearch) -> None:
    assert search.with_cramp(ALL, Muscle.CALF, set(Side)) == {DAYS[0], DAYS[1]}


def test_what_was_drunk(search: NightSearch, coffee: Product) -> None:
    assert search.with_product(ALL, [coffee.id]) == {DAYS[3]}
    assert search.with_product(ALL, []) == frozenset()
    assert search.with_product(Period(DAYS[0], DAYS[2]), [coffee.id]) == frozenset()


def test_what_was_watched_and_whether_it_was_so(search: NightSearch) -> None:
    assert search.with_value(ALL, [WALKED.id]) == {DAYS[1], DAYS[2]}
    assert search.with_value(ALL, [WALKED.id], said=True) == {DAYS[2]}
    assert search.with_value(ALL, [WALKED.id], said=False) == {DAYS[1]}


def test_all_that_is_written_about_some_nights(search: NightSearch, drink: Intake) -> None:
    found = search.entries_on([DAYS[1], DAYS[3]])
    assert set(found) == {CRAMPS[2], VALUES[0], drink}
    assert search.entries_on([]) == ()
