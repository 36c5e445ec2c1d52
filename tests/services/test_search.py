"""Nights found by what is written about them."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode, Intake, Muscle, NightRecord, Side
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.finding import Findings, Wanted
from cramp_diary.domain.folding import folded, words_of
from cramp_diary.domain.identity import SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Stated
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.courses import Courses
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.services.library import Library
from cramp_diary.services.products import Products
from cramp_diary.services.search import Search
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore
from tests.set_clock import SetClock


def november(day: int) -> date:
    return date(2026, 11, day)


@pytest.fixture
def search(store: DiaryStore, library: Library) -> Search:
    return Search(store, library)


@pytest.fixture
def cramp(journal: Journal) -> Callable[..., Episode]:
    def save(day: int, **said: object) -> Episode:
        entry = replace(journal.cramp(night=november(day)), **said)  # type: ignore[arg-type]  # by name
        journal.save(entry)
        return entry

    return save


@pytest.fixture
def drink(journal: Journal, products: Products) -> Callable[..., Intake]:
    def save(day: int, name: str, note: str = "") -> Intake:
        product = products.drink(name)
        identity, now = journal.stamp()
        entry = Intake(id=identity, written=now, night=november(day), product=product.id, note=note)
        journal.save(product, entry)
        return entry

    return save


def days(found: Findings) -> list[int]:
    return [night.day for night in found.nights]


def test_a_new_diary_has_nothing_to_be_found(search: Search) -> None:
    assert search.find(Wanted()) == Findings()
    assert search.find(Wanted(words=("wine",))).of == 0


def test_notes_of_all_kinds_are_read_newest_night_first(
    search: Search, journal: Journal, cramp: Callable[..., Episode], drink: Callable[..., Intake]
) -> None:
    cramp(3, note="after the garden")
    cramp(5)
    drink(7, "Tea", note="in the Garden")
    identity, now = journal.stamp()
    journal.save(NightRecord(id=identity, written=now, night=november(9), note="no gardening"))

    found = search.find(Wanted(words=("garden",)))

    assert days(found) == [9, 7, 3]
    assert found.of == 7
    assert found.cramps == 1


def test_the_words_of_a_night_may_stand_in_several_notes(
    search: Search, cramp: Callable[..., Episode], drink: Callable[..., Intake]
) -> None:
    cramp(3, note="after the garden")
    drink(3, "Red wine")
    cramp(4, note="garden")
    assert days(search.find(Wanted(words=words_of("WINE garden")))) == [3]


def test_a_course_is_found_by_its_name_on_the_days_it_ran(
    search: Search,
    courses: Courses,
    products: Products,
    cramp: Callable[..., Episode],
) -> None:
    cramp(1)
    cramp(9)
    pill = products.remedy_draft("Amlodipine")
    course = replace(courses.draft(pill, november(4)), last=november(6))
    courses.start(course, pill)

    by_name = search.find(Wanted(words=("amlo",)))

    assert days(by_name) == [6, 5, 4]
    assert search.find(Wanted(product=pill.id)) == by_name
    (first, *_rest) = search.shown(by_name.nights, Wanted(words=("amlo",)))
    assert first.courses == (course,)
    assert first.entries == ()


def test_factors_are_found_by_name_and_by_what_was_said(
    search: Search, factors: Factors, journal: Journal
) -> None:
    swim = factors.draft("Swimming", FactorKind.YES_NO)
    journal.save(swim)
    for day, value in ((2, 1), (3, 0), (4, 1)):
        factors.value(swim, november(day), Decimal(value))
    assert days(search.find(Wanted(words=("swim",)))) == [4, 3, 2]
    assert days(search.find(Wanted(factor=swim.id))) == [4, 3, 2]
    assert days(search.find(Wanted(factor=swim.id, said=True))) == [4, 2]
    assert days(search.find(Wanted(factor=swim.id, said=False))) == [3]


def test_muscle_and_side_are_those_of_one_cramp(
    search: Search, cramp: Callable[..., Episode]
) -> None:
    cramp(2, muscle=Muscle.CALF, side=Side.RIGHT)
    left_sole = cramp(2, muscle=Muscle.SOLE, side=Side.LEFT)
    both = cramp(3, muscle=Muscle.SOLE, side=Side.BOTH)
    cramp(4, muscle=Muscle.SOLE)

    left = Wanted(muscle=Muscle.SOLE, side=Side.LEFT)

    assert days(search.find(Wanted(muscle=Muscle.CALF, side=Side.LEFT))) == []
    assert days(search.find(left)) == [3, 2]
    assert days(search.find(Wanted(muscle=Muscle.SOLE))) == [4, 3, 2]
    assert days(search.find(Wanted(side=Side.BOTH))) == [3]
    shown = search.shown(search.find(left).nights, left)
    assert [night.entries for night in shown] == [(both,), (left_sole,)]


def test_nights_are_found_by_what_is_known_of_them(
    search: Search, journal: Journal, cramp: Callable[..., Episode]
) -> None:
    cramp(1)
    journal.say(november(2), Stated.QUIET)
    journal.say(november(3), Stated.AWAY)
    cramp(5)
    journal.say(november(5), Stated.PARTLY)
    for status, found in (
        (NightStatus.CRAMPS, [1]),
        (NightStatus.QUIET, [2]),
        (NightStatus.AWAY, [3]),
        (NightStatus.UNRECORDED, [4]),
        (NightStatus.PARTLY, [5]),
    ):
        assert days(search.find(Wanted(status=status))) == found


def test_a_night_that_is_not_over_is_no_gap(
    search: Search, clock: SetClock, cramp: Callable[..., Episode], drink: Callable[..., Intake]
) -> None:
    clock.set("2026-11-23 21:00")
    cramp(22)
    drink(23, "Tea")
    assert days(search.find(Wanted(words=("tea",)))) == [23]
    assert search.find(Wanted(status=NightStatus.UNRECORDED)) == Findings(of=1)


def test_a_period_bounds_what_is_looked_at(search: Search, cramp: Callable[..., Episode]) -> None:
    for day in (2, 4, 6):
        cramp(day, note="long walk")
    wanted = Wanted(words=("walk",), first=november(3), last=november(5))
    found = search.find(wanted)
    assert (days(found), found.of) == ([4], 3)
    assert search.find(Wanted(first=november(20))) == Findings()


def test_what_is_shown_of_a_night_is_what_was_looked_for(
    search: Search, cramp: Callable[..., Episode], drink: Callable[..., Intake]
) -> None:
    walked = cramp(3, note="long walk", pain=2)
    cramp(3, pain=7)
    drink(3, "Tea")
    wanted = Wanted(words=("walk",))
    (night,) = search.shown(search.find(wanted).nights, wanted)
    assert night.entries == (walked,)
    assert night.worst == 7


FIRST = november(1)
WRITTEN = Moment.parse("2026-11-24T07:00:00+01:00")
WORDS = ["Wine", "wíne", "gárden", "WALK", "walk", "tea"]
notes = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
nights = st.integers(0, 4).map(lambda day: FIRST + timedelta(days=day))
ids = SortableIds()


def _product(name: str) -> Product:
    return Product(
        id=ids(WRITTEN.instant), written=WRITTEN, kind=ProductKind.DRINK, name=name, unit=Unit.ML
    )


PRODUCTS = [_product("Red WINE"), _product("Tea"), _product("Gärden")]


@st.composite
def entries(draw: st.DrawFn) -> Episode | Intake | NightRecord:
    identity, night, note = ids(WRITTEN.instant), draw(nights), draw(notes)
    kind = draw(st.sampled_from((Episode, Intake, NightRecord)))
    if kind is Intake:
        product = draw(st.sampled_from(PRODUCTS)).id
        return Intake(id=identity, written=WRITTEN, night=night, product=product, note=note)
    if kind is Episode:
        return Episode(id=identity, written=WRITTEN, night=night, note=note)
    return NightRecord(id=identity, written=WRITTEN, night=night, note=note)


def one_record_a_night(
    drawn: list[Episode | Intake | NightRecord],
) -> list[Episode | Intake | NightRecord]:
    records = {entry.night: entry for entry in drawn if isinstance(entry, NightRecord)}
    return [entry for entry in drawn if not isinstance(entry, NightRecord)] + [*records.values()]


def text_of(entry: Episode | Intake | NightRecord) -> str:
    names = {product.id: product.name for product in PRODUCTS}
    return f"{entry.note}\n{names[entry.product] if isinstance(entry, Intake) else ''}"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(entries(), min_size=1, max_size=12).map(one_record_a_night),
    st.lists(st.sampled_from([*WORDS, "gar", "al", "x"]), min_size=1, max_size=2),
)
def test_every_night_found_has_all_words_and_every_night_that_has_them_is_found(
    drawn: list[Episode | Intake | NightRecord], typed: list[str]
) -> None:
    wanted = Wanted(words=words_of(" ".join(typed)))
    with (
        TemporaryDirectory() as folder,
        closing(create_diary(Path(folder) / "any.crampdiary")) as store,
    ):
        store.apply(Change(after=(*PRODUCTS, *drawn)))
        search = Search(store, Library(store, SetClock("2026-11-24 07:00")))
        found = search.find(wanted)
        shown = search.shown(found.nights, wanted)

    texts: dict[date, str] = {}
    for entry in drawn:
        texts[entry.night] = texts.get(entry.night, "") + "\n" + folded(text_of(entry))
    having = [night for night, text in texts.items() if all(word in text for word in wanted.words)]
    assert list(found.nights) == sorted(having, reverse=True)
    with_cramp = [entry.night for entry in drawn if isinstance(entry, Episode)]
    assert found.cramps == sum(night in having for night in with_cramp)
    for night in shown:
        assert night.mark.cramps == with_cramp.count(night.night)
        of_night = [entry for entry in drawn if entry.night == night.night]
        having_any = {
            entry.id
            for entry in of_night
            if any(word in folded(text_of(entry)) for word in wanted.words)
        }
        assert {entry.id for entry in night.entries} == having_any
