"""The file itself refuses what the domain forbids, whoever writes it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import DurationBand, Episode, FactorValue, NightRecord
from cramp_diary.domain.errors import EntryGoneError, InvalidEntryError
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Composition, LabelMeaning, MagnesiumLabel, Product, Unit
from cramp_diary.storage.store import DiaryStore
from tests.storage.conftest import EVENING, NIGHT

NewId = Callable[[], EntryId]

PURE = MagnesiumLabel(mg=Decimal(1), meaning=LabelMeaning.COMPOUND)


@pytest.mark.parametrize(
    "wrong",
    [
        {"pain": 11},
        {"pain": -1},
        {"soreness": 11},
        {"seconds": 86_401},
        {"seconds": 60, "band": DurationBand.UNDER_1},
        {"sleep_lost": 1441},
        {"night": date(1970, 1, 1)},
        {"note": "n" * 20_001},
        {"muscle": "elbow"},
        {"hard": "perhaps"},
    ],
    ids=str,
)
def test_an_impossible_cramp_is_refused(
    store: DiaryStore, cramp: Episode, wrong: dict[str, object]
) -> None:
    with pytest.raises(InvalidEntryError):
        store.apply(Change(after=(replace(cramp, **wrong),)))  # type: ignore[arg-type]  # on purpose
    assert store.episodes() == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"name": "n" * 201},
        {"per": Decimal(0)},
        {"serving": Decimal(0)},
        {"composition": Composition(sodium=Decimal(-1))},
        {"magnesium": replace(PURE, mg=Decimal(-1))},
        {"magnesium": replace(PURE, percent=Decimal(101))},
        {"favourite": 0},
        {"form": "f" * 201},
    ],
    ids=str,
)
def test_an_impossible_product_is_refused(
    store: DiaryStore, coffee: Product, wrong: dict[str, object]
) -> None:
    with pytest.raises(InvalidEntryError):
        store.apply(Change(after=(replace(coffee, **wrong),)))  # type: ignore[arg-type]  # on purpose
    assert store.products() == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"last": date(2026, 1, 1)},
        {"last": date(9999, 1, 1)},
        {"dose": Decimal(0)},
        {"times_a_day": 0},
        {"times_a_day": 25},
    ],
    ids=str,
)
def test_an_impossible_course_is_refused(
    store: DiaryStore, coffee: Product, new_id: NewId, wrong: dict[str, object]
) -> None:
    course = Course(
        id=new_id(), written=EVENING, product=coffee.id, first=date(2026, 2, 1), unit=Unit.MG
    )
    store.apply(Change(after=(coffee, course)))
    with pytest.raises(InvalidEntryError):
        store.apply(Change((course,), (replace(course, **wrong),)))  # type: ignore[arg-type]  # on purpose
    assert store.courses() == (course,)


def test_a_night_has_one_statement(store: DiaryStore, new_id: NewId) -> None:
    first, second = (NightRecord(id=new_id(), night=NIGHT, written=EVENING) for _ in "12")
    store.apply(Change(after=(first,)))
    with pytest.raises(EntryGoneError):
        store.apply(Change(after=(second,)))
    store.apply(Change(before=(first,), after=(second,)))
    assert store.night_records() == (second,)


def test_a_factor_has_one_value_a_night_and_a_course_one_missed_dose_a_day(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    factor = Factor(id=new_id(), written=EVENING, name="Hot day", kind=FactorKind.YES_NO)
    course = Course(id=new_id(), written=EVENING, product=coffee.id, first=NIGHT, unit=Unit.MG)

    def value() -> Entry:
        one = Decimal(1)
        return FactorValue(id=new_id(), night=NIGHT, written=EVENING, factor=factor.id, value=one)

    def missed() -> Entry:
        return MissedDose(id=new_id(), written=EVENING, course=course.id, day=NIGHT)

    store.apply(Change(after=(factor, coffee, course, value(), missed())))
    for again in (value(), missed()):
        with pytest.raises(EntryGoneError):
            store.apply(Change(after=(again,)))


def test_an_entry_needs_what_it_refers_to(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    course = Course(id=new_id(), written=EVENING, product=coffee.id, first=NIGHT, unit=Unit.MG)
    with pytest.raises(EntryGoneError):
        store.apply(Change(after=(course,)))
    store.apply(Change(after=(course, coffee)))
    with pytest.raises(EntryGoneError):
        store.apply(Change(before=(coffee,)))
    assert store.products() == (coffee,)
