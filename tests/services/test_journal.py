"""Writing in the diary: saved whole or not at all, on the right night, and taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.entries import Episode, FactorValue, Intake, Muscle, NightRecord, Side
from cramp_diary.domain.errors import EntryGoneError, InvalidEntryError
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Period, Stated
from cramp_diary.domain.person import Person
from cramp_diary.domain.problems import Fault
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore
from tests.recutting import cut
from tests.set_clock import SetClock
from tests.strategies_time import all_boundaries, offsets_held, wall

NIGHT = date(2026, 11, 23)
NEXT = date(2026, 11, 24)


def cramp_at(journal: Journal, shown: str) -> Episode:
    return journal.cramp(journal.moment(wall(shown)))


def water(journal: Journal) -> Product:
    identity, now = journal.stamp()
    return Product(id=identity, written=now, kind=ProductKind.DRINK, name="Water", unit=Unit.ML)


def drunk(journal: Journal, product: Product, shown: str) -> Intake:
    identity, now = journal.stamp()
    at = journal.moment(wall(shown))
    return Intake(id=identity, written=now, night=NIGHT, product=product.id, at=at)


def held(store: DiaryStore) -> tuple[Entry, ...]:
    """All that the diary holds about nights."""
    return (*store.episodes(), *store.night_records(), *store.intakes(), *store.factor_values())


def test_a_cramp_is_there_once_it_is_saved(journal: Journal, store: DiaryStore) -> None:
    cramp = replace(
        cramp_at(journal, "2026-11-24 03:00"), muscle=Muscle.CALF, side=Side.LEFT, pain=7
    )
    change = journal.save(cramp)

    assert store.episodes() == (cramp,)
    assert (change.before, change.after) == ((), (cramp,))
    assert change.nights == {NIGHT}


def test_a_cramp_without_a_time_belongs_to_tonight(journal: Journal, clock: SetClock) -> None:
    clock.set("2026-11-24 02:00")

    assert journal.cramp().night == NIGHT


@pytest.mark.parametrize(
    ("shown", "night"),
    [("2026-11-23 23:50", NIGHT), ("2026-11-24 00:20", NIGHT), ("2026-11-24 06:59", NIGHT)],
)
def test_midnight_lies_within_a_night(journal: Journal, shown: str, night: date) -> None:
    journal.save(cramp_at(journal, shown))

    assert journal.cramp(journal.moment(wall(shown))).night == night


def test_a_cramp_moves_to_the_night_of_its_corrected_time(
    journal: Journal, store: DiaryStore, clock: SetClock
) -> None:
    clock.set("2026-11-24 14:00")
    cramp = cramp_at(journal, "2026-11-24 03:00")
    journal.save(cramp)
    change = journal.save(replace(cramp, onset=journal.moment(wall("2026-11-24 13:00"))))

    assert [entry.night for entry in store.episodes()] == [NEXT]
    assert change.nights == {NIGHT, NEXT}


def test_what_is_drunk_in_the_small_hours_belongs_to_the_night_that_is_on(
    journal: Journal, store: DiaryStore
) -> None:
    product = water(journal)
    journal.save(product, drunk(journal, product, "2026-11-24 03:10"))
    journal.save(drunk(journal, product, "2026-11-24 06:30"))

    assert [entry.night for entry in store.intakes()] == [NIGHT, NEXT]


@given(all_boundaries, st.integers(0, 2 * 24 * 60), offsets_held)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_entries_are_put_on_the_night_of_their_wall_time_whatever_the_hours(
    journal: Journal, store: DiaryStore, hours: Boundaries, minutes: int, offset: int
) -> None:
    cut(store, hours)
    moment = Moment(wall("2026-11-20 00:00") + timedelta(minutes=minutes), offset)
    product = water(journal)
    glass = replace(drunk(journal, product, "2026-11-20 00:00"), at=moment)
    change = journal.save(product, journal.cramp(moment), glass)
    saved = held(store)
    journal.apply(change.undo)

    assert [entry.night for entry in saved if isinstance(entry, Episode | Intake)] == [
        hours.night_of(moment.wall),
        hours.intake_night_of(moment.wall),
    ]


def test_problems_are_found_in_all_entries_and_then_nothing_is_saved(
    journal: Journal, store: DiaryStore
) -> None:
    good = cramp_at(journal, "2026-11-24 03:00")
    bad = replace(cramp_at(journal, "2026-11-24 04:00"), pain=11, sleep_lost=-1)

    with pytest.raises(InvalidEntryError) as refused:
        journal.save(good, bad)
    assert [problem.field for problem in refused.value.problems] == ["pain", "sleep_lost"]  # type: ignore[attr-defined]  # objects in the error
    assert held(store) == ()


def test_a_cramp_to_come_is_refused(journal: Journal) -> None:
    with pytest.raises(InvalidEntryError):
        journal.save(cramp_at(journal, "2026-11-24 07:06"))


def test_a_clock_set_back_a_little_lets_the_last_cramp_be_written(
    journal: Journal, store: DiaryStore, clock: SetClock
) -> None:
    onset = journal.now()
    clock.later(minutes=-4)
    journal.save(journal.cramp(onset))

    assert store.episodes()[0].night == NIGHT


def test_with_the_clock_set_back_an_hour_entries_keep_their_nights_and_can_be_corrected(
    journal: Journal, store: DiaryStore, clock: SetClock
) -> None:
    cramp = cramp_at(journal, "2026-11-24 07:00")
    journal.save(cramp)
    clock.later(hours=-1)
    journal.save(replace(cramp, pain=4))
    journal.save(cramp_at(journal, "2026-11-24 06:00"))

    assert [entry.night for entry in store.episodes()] == [NIGHT, NIGHT]
    assert [entry.pain for entry in store.episodes()] == [None, 4]
    assert len({entry.id for entry in store.episodes()}) == 2


def test_after_a_flight_westwards_the_cramp_of_the_plane_can_be_written(
    journal: Journal, store: DiaryStore, clock: SetClock
) -> None:
    onset = Moment(wall("2026-11-24 13:00"), 9 * 3600)
    clock.set("2026-11-23 20:00")
    clock.offset = -10 * 3600
    journal.save(journal.cramp(onset))

    assert store.episodes()[0].night == NEXT


def test_removing_what_is_not_there_is_refused(journal: Journal) -> None:
    cramp = cramp_at(journal, "2026-11-24 03:00")

    with pytest.raises(EntryGoneError):
        journal.remove(cramp)


def test_removing_takes_what_stands_in_the_diary_now(journal: Journal, store: DiaryStore) -> None:
    cramp = cramp_at(journal, "2026-11-24 03:00")
    journal.save(cramp)
    journal.save(replace(cramp, pain=5))
    change = journal.remove(cramp)

    assert change.before == (replace(cramp, pain=5),)
    assert held(store) == ()


def test_undo_is_refused_where_the_entry_was_changed_meanwhile(
    journal: Journal, store: DiaryStore
) -> None:
    cramp = cramp_at(journal, "2026-11-24 03:00")
    first = journal.save(cramp)
    journal.save(replace(cramp, pain=5))

    with pytest.raises(EntryGoneError):
        journal.apply(first.undo)
    assert store.episodes() == (replace(cramp, pain=5),)


def test_every_change_is_taken_back_by_its_undo(
    journal: Journal, store: DiaryStore, clock: SetClock
) -> None:
    clock.later(days=1)
    cramp = cramp_at(journal, "2026-11-24 03:00")
    later = replace(cramp, pain=7, onset=journal.moment(wall("2026-11-24 13:00")))
    steps: tuple[Callable[[], Change], ...] = (
        lambda: journal.say(NIGHT, Stated.QUIET),
        lambda: journal.save(cramp),
        lambda: journal.save(later),
        lambda: journal.remove(cramp),
        lambda: journal.say(NEXT, Stated.PARTLY),
    )
    states, changes = [held(store)], []
    for step in steps:
        changes.append(step())
        states.append(held(store))
    for change in reversed(changes):
        assert held(store) == states.pop()
        journal.apply(change.undo)

    assert held(store) == states.pop() == ()


def test_what_is_said_with_the_cramp_stays_said(journal: Journal, store: DiaryStore) -> None:
    journal.say(NIGHT, Stated.QUIET)
    record = journal.night_record(NIGHT)
    assert record is not None
    told = replace(record, stated=Stated.PARTLY, note="Fell asleep over it.")
    journal.save(told, cramp_at(journal, "2026-11-24 03:00"))

    assert store.night_records() == (told,)


def test_a_cramp_keeps_the_rest_of_what_was_said_of_a_quiet_night(
    journal: Journal, store: DiaryStore
) -> None:
    identity, now = journal.stamp()
    record = NightRecord(
        id=identity, night=NIGHT, written=now, stated=Stated.QUIET, disturbance=3, note="Warm."
    )
    journal.save(record)
    journal.save(cramp_at(journal, "2026-11-24 03:00"))

    assert store.night_records() == (replace(record, stated=Stated.NOTHING),)


def test_a_night_is_quiet_once_its_only_cramp_is_moved_off_it_in_the_same_change(
    journal: Journal, store: DiaryStore, clock: SetClock
) -> None:
    clock.later(days=1)
    cramp = cramp_at(journal, "2026-11-24 03:00")
    journal.save(cramp)
    identity, now = journal.stamp()
    quiet = NightRecord(id=identity, night=NIGHT, written=now, stated=Stated.QUIET)
    journal.save(replace(cramp, onset=journal.moment(wall("2026-11-24 13:00"))), quiet)

    assert store.night_records(Period(NIGHT, NIGHT)) == (quiet,)


def test_a_value_is_held_against_the_factor_that_is_saved_with_it(journal: Journal) -> None:
    identity, now = journal.stamp()
    factor = Factor(id=identity, written=now, name="Stood long", kind=FactorKind.YES_NO)
    value = FactorValue(
        id=journal.stamp()[0], night=NIGHT, written=now, factor=factor.id, value=Decimal(2)
    )

    with pytest.raises(InvalidEntryError) as refused:
        journal.save(factor, value)
    assert [problem.fault for problem in refused.value.problems] == [Fault.NOT_YES_OR_NO]  # type: ignore[attr-defined]  # objects in the error
    journal.save(factor, replace(value, value=Decimal(1)))


def test_what_the_person_tells_takes_the_place_of_what_was_told(
    journal: Journal, store: DiaryStore
) -> None:
    journal.save(Person(name="Ruth"))
    change = journal.save(Person(name="Ruth Calder", birth_date=date(1958, 4, 17)))

    assert store.person().name == "Ruth Calder"
    journal.apply(change.undo)
    assert store.person() == Person(name="Ruth")
