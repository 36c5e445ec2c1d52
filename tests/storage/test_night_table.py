from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.analysis.night_table import ColumnKind
from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.entries import (
    DurationBand,
    Episode,
    FactorValue,
    Intake,
    NightRecord,
    PartOfNight,
)
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId, SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Period, Stated
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore
from tests.recutting import cut
from tests.storage.conftest import EVENING, NIGHT
from tests.storage.reference import Diary, night_rows
from tests.strategies_time import hours, offsets_held

NewId = Callable[[], EntryId]
Named = TypeVar("Named", bound=Product | Factor | Episode | NightRecord | Intake | FactorValue)

ONE = Period(NIGHT, NIGHT)
FOUR = Period(NIGHT, NIGHT + timedelta(days=3))
NOON = datetime(2026, 3, 3, 12)  # noqa: DTZ001 - a wall time

nights = st.integers(0, 3).map(lambda days: NIGHT + timedelta(days=days))
near = st.builds(
    Moment,
    st.integers(0, 5 * 24 * 4).map(lambda quarters: NOON + timedelta(minutes=15 * quarters)),
    offsets_held,
)
small = st.integers(0, 4_000).map(lambda part: Decimal(part) / 8)
scales = st.none() | st.integers(0, 10)
contents = st.builds(Composition, sodium=st.none() | small, caffeine=st.none() | small)
drinks = st.builds(
    Product,
    id=st.just(EntryId("")),
    written=near,
    kind=st.sampled_from(ProductKind),
    name=st.just("Anything"),
    unit=st.sampled_from([Unit.ML, Unit.TABLET]),
    per=small.filter(bool),
    composition=contents,
)
cramps = st.builds(
    Episode,
    id=st.just(EntryId("")),
    night=nights,
    written=near,
    onset=near | st.sampled_from(PartOfNight),
    pain=scales,
    band=st.none() | st.sampled_from(DurationBand),
    sleep_lost=scales,
    soreness=scales,
)
counted_cramps = st.builds(
    Episode, id=st.just(EntryId("")), night=nights, written=near, seconds=st.integers(0, 4000)
)
records = st.builds(
    NightRecord,
    id=st.just(EntryId("")),
    night=nights,
    written=near,
    stated=st.sampled_from(Stated),
    sleep_lost=scales,
    disturbance=scales,
    soreness=scales,
)
watched = st.builds(
    Factor,
    id=st.just(EntryId("")),
    written=near,
    name=st.just("Anything"),
    kind=st.just(FactorKind.AMOUNT),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DiaryStore]:
    """One diary for all examples; each leaves it empty."""
    store = create_diary(Path(tmp_path_factory.mktemp("night-table")) / "diary.crampdiary")
    yield store
    store.close()


class Naming:
    """Gives each entry an identity of its own."""

    def __init__(self) -> None:
        self._ids = SortableIds()

    def __call__(self, entry: Named) -> Named:
        return replace(entry, id=self._ids(EVENING.instant))


@st.composite
def busy_nights(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Return four nights in which much of everything falls on the same hours."""
    named = Naming()
    products = [named(product) for product in draw(st.lists(drinks, max_size=3))]
    factors = [named(factor) for factor in draw(st.lists(watched, max_size=2))]
    taken = [
        st.builds(
            Intake,
            id=st.just(EntryId("")),
            night=nights,
            written=near,
            product=st.just(product.id),
            at=st.none() | near,
            amount=st.none() | small,
            contents=st.none() | contents,
        )
        for product in products
    ]
    values = [
        st.builds(
            FactorValue,
            id=st.just(EntryId("")),
            night=nights,
            written=near,
            factor=st.just(factor.id),
            value=small,
        )
        for factor in factors
    ]
    entries: list[Episode | NightRecord | Intake | FactorValue] = [
        *draw(st.lists(cramps | counted_cramps, max_size=5)),
        *draw(st.lists(records, max_size=3, unique_by=lambda record: record.night)),
        *(intake for each in taken for intake in draw(st.lists(each, max_size=4))),
        *(
            value
            for each in values
            for value in draw(st.lists(each, max_size=4, unique_by=lambda value: value.night))
        ),
    ]
    return (*products, *factors, *(named(entry) for entry in entries))


@settings(max_examples=60, deadline=None)
@given(entries=busy_nights(), hour=hours)
def test_the_query_says_what_the_entries_say(
    shared: DiaryStore, entries: tuple[Entry, ...], hour: int
) -> None:
    boundaries = Boundaries(hour, 5)
    cut(shared, boundaries)
    added = Change(after=entries)
    shared.apply(added)
    try:
        table = shared.night_table(FOUR)
    finally:
        shared.apply(added.undo)
    rows = night_rows(Diary(entries, boundaries), FOUR)
    for name in rows[0]:
        values = table.columns[name].values if name in table.columns else getattr(table, name)
        expected = [np.nan if row[name] is None else row[name] for row in rows]
        np.testing.assert_allclose(
            values.astype(float), np.array(expected, float), rtol=1e-9, err_msg=name
        )


def test_an_unwritten_night_is_no_quiet_one(store: DiaryStore) -> None:
    table = store.night_table(FOUR)
    assert table.first == FOUR.first
    assert table.last == FOUR.last
    assert not table.written.any()
    assert not table.recorded.any()
    assert np.isnan(table.counts).all()


@pytest.mark.parametrize(
    ("stated", "cramps", "recorded", "partly", "away"),
    [
        (Stated.NOTHING, 0, False, False, False),
        (Stated.NOTHING, 1, True, False, False),
        (Stated.QUIET, 0, True, False, False),
        (Stated.PARTLY, 0, False, True, False),
        (Stated.PARTLY, 2, False, True, False),
        (Stated.AWAY, 0, False, False, True),
        (Stated.AWAY, 1, True, False, False),
    ],
)
def test_a_night_counts_when_its_number_of_cramps_is_known(  # noqa: PLR0913 - a row of the table
    store: DiaryStore,
    cramp: Episode,
    new_id: NewId,
    *,
    stated: Stated,
    cramps: int,
    recorded: bool,
    partly: bool,
    away: bool,
) -> None:
    record = NightRecord(id=new_id(), night=NIGHT, written=EVENING, stated=stated)
    store.apply(Change(after=(record, *(replace(cramp, id=new_id()) for _ in range(cramps)))))
    table = store.night_table(ONE)
    assert table.written.all()
    assert table.recorded.tolist() == [recorded]
    assert table.partly.tolist() == [partly]
    assert table.away.tolist() == [away]
    assert table.cramps.tolist() == [cramps]


def drunk(store: DiaryStore, name: str) -> float:
    return float(store.night_table(ONE).columns[name].values[0])


def test_water_drunk_because_of_the_cramp_is_no_exposure_of_its_night(
    store: DiaryStore, cramp: Episode, coffee: Product, new_id: NewId
) -> None:
    def cup(minutes: int) -> Intake:
        at = Moment(EVENING.wall + timedelta(minutes=minutes), EVENING.offset)
        amount = Decimal(100)
        return Intake(id=new_id(), night=NIGHT, written=at, product=coffee.id, at=at, amount=amount)

    store.apply(Change(after=(cramp, coffee, cup(-60), cup(0), cup(1))))
    assert drunk(store, "fluid") == 200
    assert drunk(store, "caffeine") == 80
    store.apply(Change(before=(cramp,)))
    assert drunk(store, "fluid") == 300


def test_what_is_unknown_of_a_drink_stays_unknown(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    assert np.isnan(drunk(store, "fluid"))
    cup = Intake(id=new_id(), night=NIGHT, written=EVENING, product=coffee.id, amount=Decimal(150))
    decaffeinated = replace(cup, id=new_id(), contents=Composition(caffeine=Decimal(2)))
    store.apply(Change(after=(coffee, cup, decaffeinated)))
    assert drunk(store, "fluid") == 300
    assert drunk(store, "caffeine") == 62
    assert np.isnan(drunk(store, "sodium"))


def test_a_tablet_is_no_drink(store: DiaryStore, coffee: Product, new_id: NewId) -> None:
    tablet = replace(coffee, kind=ProductKind.SUPPLEMENT)
    taken = Intake(id=new_id(), night=NIGHT, written=EVENING, product=tablet.id, amount=Decimal(1))
    store.apply(Change(after=(tablet, taken)))
    assert np.isnan(drunk(store, "caffeine"))


def test_a_factor_is_a_column_of_its_own(store: DiaryStore, new_id: NewId) -> None:
    heat = Factor(id=new_id(), written=EVENING, name="Heat", kind=FactorKind.AMOUNT, unit="°C")
    value = Decimal("31.5")
    warm = FactorValue(id=new_id(), night=NIGHT, written=EVENING, factor=heat.id, value=value)
    store.apply(Change(after=(heat, warm)))
    column = store.night_table(FOUR).columns[heat.id]
    assert (column.name, column.unit, column.kind) == ("Heat", "°C", ColumnKind.AMOUNT)
    np.testing.assert_array_equal(column.values, [31.5, np.nan, np.nan, np.nan])


@pytest.mark.parametrize(
    ("stated", "hours_after_the_night", "late"),
    [
        (Stated.QUIET, 12.0, False),
        (Stated.QUIET, 12.1, True),
        (Stated.PARTLY, 12.1, True),
        (Stated.NOTHING, 12.1, False),
    ],
)
def test_a_statement_is_late_twelve_hours_after_its_night(
    store: DiaryStore,
    new_id: NewId,
    *,
    stated: Stated,
    hours_after_the_night: float,
    late: bool,
) -> None:
    written = Moment(NOON + timedelta(hours=24 + hours_after_the_night), 3600)
    record = NightRecord(id=new_id(), night=NIGHT, written=written, stated=stated)
    store.apply(Change(after=(record,)))
    assert store.night_table(ONE).late.tolist() == [late]
