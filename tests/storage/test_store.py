from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from cramp_diary.domain.changes import Change
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Episode, Intake, Muscle, NightRecord, PartOfNight, Side
from cramp_diary.domain.errors import EntryGoneError
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightMark, NightStatus, Period, Stated
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.storage.opening import open_diary
from cramp_diary.storage.store import DiaryStore
from tests.recutting import cut
from tests.storage.conftest import EVENING, NIGHT
from tests.strategies_time import all_boundaries, walls

NewId = Callable[[], EntryId]


def later(hours: float) -> Moment:
    return Moment(EVENING.wall + timedelta(hours=hours), EVENING.offset)


def test_a_new_diary_holds_nothing(store: DiaryStore) -> None:
    assert store.span() is None
    assert store.last_place() == (None, None)
    assert store.person() == Person()
    assert store.boundaries() == Boundaries()
    assert not store.is_demo()
    assert set(store.counts().values()) == {0}


def test_a_change_and_its_undo_leave_the_diary_as_it_was(store: DiaryStore, cramp: Episode) -> None:
    store.apply(Change(after=(cramp,)))
    worse = Change((cramp,), (replace(cramp, pain=9, side=Side.LEFT),))
    store.apply(worse)
    assert store.episodes() == worse.after
    store.apply(worse.undo)
    assert store.episodes() == (cramp,)
    store.apply(Change(before=(cramp,)))
    assert store.episodes() == ()
    assert store.entry(cramp.id) is None


def test_a_change_of_what_someone_else_changed_changes_nothing(
    store: DiaryStore, cramp: Episode, new_id: NewId
) -> None:
    store.apply(Change(after=(cramp,)))
    stronger = replace(cramp, pain=9)
    store.apply(Change((cramp,), (stronger,)))
    other = replace(cramp, id=new_id())
    with pytest.raises(EntryGoneError):
        store.apply(Change(before=(cramp,), after=(other,)))
    with pytest.raises(EntryGoneError):
        store.apply(Change(before=(stronger, other)))
    assert store.episodes() == (stronger,)


def test_a_new_entry_takes_the_place_of_none_that_is_there(
    store: DiaryStore, cramp: Episode
) -> None:
    store.apply(Change(after=(cramp,)))
    with pytest.raises(EntryGoneError):
        store.apply(Change(after=(replace(cramp, pain=9),)))
    assert store.episodes() == (cramp,)


def test_two_nights_exchange_their_statements_in_one_change(
    store: DiaryStore, new_id: NewId
) -> None:
    one = NightRecord(id=new_id(), night=NIGHT, written=EVENING, stated=Stated.QUIET)
    two = NightRecord(id=new_id(), night=NIGHT + timedelta(days=1), written=EVENING)
    store.apply(Change(after=(one, two)))
    swapped = (replace(one, night=two.night), replace(two, night=one.night))
    store.apply(Change((one, two), swapped))
    assert store.night_records() == (swapped[1], swapped[0])


def test_the_person_is_told_changed_and_forgotten(store: DiaryStore) -> None:
    anna, anne = Person(name="Anna"), Person(name="Anne")
    store.apply(Change((Person(),), (anna,)))
    assert store.person() == anna
    store.apply(Change((anna,), (anne,)))
    for outdated in (anna, Person()):
        with pytest.raises(EntryGoneError):
            store.apply(Change((outdated,), (Person(name="Bea"),)))
    assert store.person() == anne
    store.apply(Change((anne,), (Person(),)))
    assert store.person() == Person()


def test_cramps_come_by_night_then_hour_then_part_of_the_night(
    store: DiaryStore, cramp: Episode, new_id: NewId
) -> None:
    def of(onset: Moment | PartOfNight, night: date = NIGHT) -> Episode:
        return replace(cramp, id=new_id(), night=night, onset=onset)

    ordered = (
        of(PartOfNight.LATE, NIGHT - timedelta(days=1)),
        # 02:30 comes twice when summer time ends: the second one is the later.
        of(Moment(datetime(2026, 3, 4, 2, 30), 7200)),  # noqa: DTZ001 - a wall time
        of(Moment(datetime(2026, 3, 4, 2, 30), 3600)),  # noqa: DTZ001 - a wall time
        of(PartOfNight.EARLY),
        of(PartOfNight.MIDDLE),
        of(PartOfNight.UNKNOWN),
    )
    store.apply(Change(after=ordered[::-1]))
    assert store.episodes() == ordered
    assert store.episodes(Period(NIGHT, NIGHT)) == ordered[1:]


def test_the_last_place_is_that_of_the_newest_cramp(
    store: DiaryStore, cramp: Episode, new_id: NewId
) -> None:
    newest = replace(cramp, id=new_id(), onset=later(3), muscle=Muscle.SOLE, side=Side.RIGHT)
    older = replace(cramp, id=new_id(), onset=later(2), muscle=Muscle.CALF)
    store.apply(Change(after=(newest, older, cramp)))
    assert store.last_place() == (Muscle.SOLE, Side.RIGHT)


def test_factors_come_in_their_places(store: DiaryStore, new_id: NewId) -> None:
    def factor(name: str, place: int) -> Factor:
        return Factor(
            id=new_id(), written=EVENING, name=name, kind=FactorKind.SCALE, place=place, hidden=True
        )

    ordered = (factor("Stress", 1), factor("Heat", 2), factor("Sport", 2))
    store.apply(Change(after=ordered[::-1]))
    assert store.factors() == ordered


def test_marks_and_span_tell_of_each_night(
    store: DiaryStore, cramp: Episode, new_id: NewId
) -> None:
    def said(days: int, stated: Stated) -> NightRecord:
        night = NIGHT + timedelta(days=days)
        return NightRecord(id=new_id(), night=night, written=EVENING, stated=stated)

    store.apply(
        Change(
            after=(cramp, said(0, Stated.NOTHING), said(1, Stated.QUIET), said(3, Stated.AWAY)),
        )
    )
    span = store.span()
    assert span == Period(NIGHT, NIGHT + timedelta(days=3))
    statuses = [NightStatus.CRAMPS, NightStatus.QUIET, NightStatus.UNRECORDED, NightStatus.AWAY]
    assert store.night_marks(span) == tuple(
        NightMark(NIGHT + timedelta(days=day), status, int(day == 0))
        for day, status in enumerate(statuses)
    )
    assert store.counts()["night_record"] == 3


AFTER_THE_FIRST_NIGHT = datetime.fromisoformat("1970-01-03 12:00")
"""The diary begins with the night of 2 January 1970, before which no noon can move a cramp."""


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wall=walls.filter(lambda wall: wall >= AFTER_THE_FIRST_NIGHT), boundaries=all_boundaries)
def test_another_noon_moves_entries_by_the_one_rule_and_changes_no_time(
    store: DiaryStore,
    coffee: Product,
    new_id: NewId,
    wall: datetime,
    boundaries: Boundaries,
) -> None:
    at = Moment(wall, 0)
    cramp = Episode(id=new_id(), night=NIGHT, written=at, onset=at)
    untimed = Episode(id=new_id(), night=NIGHT, written=at, onset=PartOfNight.LATE)
    drink = Intake(id=new_id(), night=NIGHT, written=at, product=coffee.id, at=at)
    untimed_drink = replace(drink, id=new_id(), at=None)
    store.apply(Change(after=(coffee, cramp, untimed, drink, untimed_drink)))
    cut(store, boundaries)
    assert store.boundaries() == boundaries
    moved = Change(
        before=(
            coffee,
            replace(cramp, night=boundaries.night_of(wall)),
            untimed,
            replace(drink, night=boundaries.intake_night_of(wall)),
            untimed_drink,
        )
    )
    store.apply(moved)
    assert store.counts()["intake"] == 0


def test_a_demo_is_marked(store: DiaryStore) -> None:
    marked = Change(demo=(False, True))
    store.apply(marked)
    assert store.is_demo()
    with pytest.raises(EntryGoneError):
        store.apply(marked)
    store.apply(marked.undo)
    assert not store.is_demo()


def test_one_state_is_seen_while_another_program_writes(
    store: DiaryStore, cramp: Episode, new_id: NewId
) -> None:
    store.apply(Change(after=(cramp,)))
    with closing(open_diary(store.path)) as elsewhere, store.one_state():
        seen = store.episodes()
        elsewhere.apply(Change(after=(replace(cramp, id=new_id()),)))
        assert store.episodes() == seen == (cramp,)
    assert len(store.episodes()) == 2


def test_a_change_worked_out_for_another_state_is_not_made_by_half(
    store: DiaryStore, cramp: Episode, new_id: NewId
) -> None:
    quiet = NightRecord(id=new_id(), night=NIGHT, written=EVENING, stated=Stated.QUIET)
    late = Boundaries(night_hour=15)
    whole = Change(after=(quiet,), recut=(Boundaries(), late), demo=(False, True))
    with closing(open_diary(store.path)) as elsewhere:
        for writer in (store, elsewhere):
            state = store.state()
            assert store.state() == state
            writer.apply(Change(after=(replace(cramp, id=new_id()),)))
            with pytest.raises(EntryGoneError):
                store.take_in(whole, EVENING, state)
    assert (store.night_records(), store.boundaries(), store.is_demo()) == ((), Boundaries(), False)

    store.take_in(whole, EVENING, store.state())
    assert (store.night_records(), store.boundaries(), store.is_demo()) == ((quiet,), late, True)


def test_doses_are_found_by_their_course_and_single_ones_without(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    tablet = replace(coffee, id=new_id(), kind=ProductKind.MEDICINE)
    tonic = replace(coffee, id=new_id(), quinine=True)
    course = Course(id=new_id(), written=EVENING, product=tablet.id, first=NIGHT, unit=tablet.unit)

    def taken(product: Product, course: Course | None = None, day: int = 0) -> Intake:
        return Intake(
            id=new_id(),
            night=NIGHT + timedelta(days=day),
            written=EVENING,
            product=product.id,
            course=None if course is None else course.id,
        )

    doses = (taken(tablet, course), taken(tablet, course, day=1))
    single = (taken(tablet), taken(tonic))
    rest = (taken(coffee), taken(tablet, day=1))
    store.apply(Change(after=(coffee, tablet, tonic, course, *doses, *single, *rest)))

    assert store.doses_of(course.id) == doses
    assert store.single_doses(Period(NIGHT, NIGHT)) == single


def test_twenty_thousand_entries_go_in_and_out_as_one_change(
    store: DiaryStore, coffee: Product, new_id: NewId
) -> None:
    drinks = tuple(
        Intake(id=new_id(), night=NIGHT, written=EVENING, product=coffee.id, amount=Decimal(200))
        for _ in range(20_000)
    )
    whole = Change(after=(*drinks, coffee))
    store.apply(whole)
    assert store.counts()["intake"] == len(drinks)
    store.apply(whole.undo)
    assert set(store.counts().values()) == {0}


def test_threads_take_turns(store: DiaryStore, cramp: Episode, new_id: NewId) -> None:
    def save(_: int) -> int:
        store.apply(Change(after=(replace(cramp, id=new_id()),)))
        return len(store.episodes())

    with ThreadPoolExecutor(4) as pool:
        seen = list(pool.map(save, range(40)))
    assert max(seen) == len(store.episodes()) == 40
