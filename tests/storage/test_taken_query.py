"""What was drunk and taken, against the plainest loops over the entries."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Episode, Intake, PartOfNight
from cramp_diary.domain.identity import EntryId, SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore
from tests.storage.conftest import EVENING, NIGHT
from tests.strategies_time import offsets_held

NewId = Callable[[], EntryId]
Row = tuple[float | None, ...]

THREE = Period(NIGHT, NIGHT + timedelta(days=2))
NOON = datetime(2026, 3, 3, 12)  # noqa: DTZ001 - a wall time

nights = st.integers(-1, 3).map(lambda days: NIGHT + timedelta(days=days))
near = st.builds(
    Moment,
    st.integers(0, 4 * 24 * 4).map(lambda quarters: NOON + timedelta(minutes=15 * quarters)),
    offsets_held,
)
small = st.integers(0, 4_000).map(lambda part: Decimal(part) / 8)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DiaryStore]:
    """One diary for all examples; each leaves it empty."""
    store = create_diary(Path(tmp_path_factory.mktemp("taken")) / "diary.crampdiary")
    yield store
    store.close()


@st.composite
def busy_days(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Return three nights with cramps, two products with a course each, and much of both."""
    ids = SortableIds()

    def new() -> EntryId:
        return ids(EVENING.instant)

    entries: list[Entry] = []
    for kind in (ProductKind.DRINK, ProductKind.SUPPLEMENT):
        product = Product(
            id=new(),
            written=EVENING,
            kind=kind,
            name=kind.value,
            unit=Unit.ML if kind is ProductKind.DRINK else Unit.TABLET,
            per=draw(small.filter(bool)),
            composition=Composition(magnesium=draw(st.none() | small), sodium=draw(small)),
        )
        course = Course(
            id=new(), written=EVENING, product=product.id, first=NIGHT, unit=product.unit
        )
        entries += [product, course]
        entries += [
            Intake(
                id=new(),
                night=draw(nights),
                written=EVENING,
                product=product.id,
                at=draw(st.none() | near),
                amount=draw(st.none() | small),
                contents=draw(st.none() | st.builds(Composition, magnesium=st.none() | small)),
                course=draw(st.sampled_from([None, course.id])),
            )
            for _ in range(draw(st.integers(0, 5)))
        ]
    entries += [
        Episode(id=new(), night=draw(nights), written=EVENING, onset=draw(onsets))
        for _ in range(draw(st.integers(0, 3)))
    ]
    return tuple(entries)


onsets = near | st.sampled_from(PartOfNight)


def rows_by_loops(entries: Iterable[Entry], period: Period) -> dict[tuple[int, str, bool], Row]:
    """Return one row a night, product, and whether it was of a course."""
    heap = tuple(entries)
    products = {entry.id: entry for entry in heap if isinstance(entry, Product)}
    cramps = [entry for entry in heap if isinstance(entry, Episode)]
    groups: dict[tuple[int, str, bool], list[Intake]] = {}
    for intake in heap:
        if isinstance(intake, Intake) and period.first <= intake.night <= period.last:
            place = (intake.night - period.first).days
            groups.setdefault((place, intake.product, intake.course is not None), []).append(intake)
    return {key: _row(products[some[0].product], some, cramps) for key, some in groups.items()}


def _row(product: Product, intakes: list[Intake], cramps: list[Episode]) -> Row:
    before = [one for one in intakes if not _after_a_cramp(one, cramps)]
    late = [one for one in before if one.at and one.at.wall >= _evening(one.night)]
    contents = [
        product.contents_of(one.amount) if one.contents is None else one.contents for one in before
    ]
    return (
        len(intakes),
        len(before),
        sum(one.at is None for one in before),
        _sum(one.amount for one in before),
        _sum(one.amount for one in late) or 0.0,
        *(_sum(getattr(each, name) for each in contents) for name in Composition.names()),
    )


def _after_a_cramp(intake: Intake, cramps: list[Episode]) -> bool:
    onsets = [
        cramp.onset.instant
        for cramp in cramps
        if cramp.night == intake.night and isinstance(cramp.onset, Moment)
    ]
    return intake.at is not None and bool(onsets) and intake.at.instant > min(onsets)


def _evening(night: date) -> datetime:
    return datetime.combine(night, time(18))


def _sum(values: Iterable[Decimal | None]) -> float | None:
    known = [float(value) for value in values if value is not None]
    return sum(known) if known else None


@settings(max_examples=60, deadline=None)
@given(entries=busy_days())
def test_the_query_says_what_the_entries_say(
    shared: DiaryStore, entries: tuple[Entry, ...]
) -> None:
    added = Change(after=entries)
    shared.apply(added)
    try:
        table = shared.taken_table(THREE)
    finally:
        shared.apply(added.undo)
    wanted = rows_by_loops(entries, THREE)
    keys = [
        (int(night), table.products[place], bool(of_course))
        for night, place, of_course in zip(table.night, table.product, table.of_course, strict=True)
    ]
    assert sorted(keys) == sorted(wanted)
    for row, key in enumerate(keys):
        numbers = (table.times, table.before, table.untimed, table.amount, table.evening)
        held = [float(column[row]) for column in numbers] + table.contents[row].tolist()
        expected = [np.nan if number is None else number for number in wanted[key]]
        np.testing.assert_allclose(held, expected, rtol=1e-9, atol=1e-6, err_msg=str(key))


def test_nothing_taken_is_a_table_without_rows(store: DiaryStore) -> None:
    table = store.taken_table(THREE)

    assert table.products == ()
    assert len(table.night) == len(table.amount) == len(table.of_course) == 0
    assert table.contents.shape == (0, len(Composition.names()))


def test_the_evening_begins_at_six_by_the_clock_on_the_wall(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    def cup(wall: str, offset: int) -> Intake:
        at = Moment(datetime.fromisoformat(f"2026-03-03 {wall}"), offset)
        night, amount = NIGHT, Decimal(100)
        return Intake(
            id=new_id(), night=night, written=EVENING, product=coffee.id, at=at, amount=amount
        )

    store.apply(Change(after=(coffee, cup("17:59", 0), cup("18:00", 7200), cup("23:30", 3600))))
    table = store.taken_table(THREE)

    assert table.amount.tolist() == [300]
    assert table.evening.tolist() == [200]


def test_the_night_after_midnight_is_evening_still(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    at = Moment(datetime(2026, 3, 4, 1), 3600)  # noqa: DTZ001 - a wall time
    cup = Intake(
        id=new_id(), night=NIGHT, written=EVENING, product=coffee.id, at=at, amount=Decimal(100)
    )
    store.apply(Change(after=(coffee, cup)))

    assert store.taken_table(THREE).evening.tolist() == [100]


def test_water_drunk_because_of_a_cramp_is_counted_but_is_no_exposure(
    store: DiaryStore, cramp: Episode, coffee: Product, new_id: NewId
) -> None:
    after = Moment(EVENING.wall + timedelta(minutes=1), EVENING.offset)
    cup = Intake(
        id=new_id(), night=NIGHT, written=after, product=coffee.id, at=after, amount=Decimal(100)
    )
    untimed = replace(cup, id=new_id(), at=None)
    store.apply(Change(after=(cramp, coffee, cup, untimed)))
    table = store.taken_table(THREE)

    assert (table.times.tolist(), table.before.tolist(), table.untimed.tolist()) == ([2], [1], [1])
    assert table.amount.tolist() == [100]
