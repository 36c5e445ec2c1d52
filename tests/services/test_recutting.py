"""Nights and days that begin elsewhere: entries move along, and it can be taken back."""

from cramp_diary.assembly import Services
from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import NightRecord
from cramp_diary.domain.nights import Boundaries, Stated
from tests.set_clock import SetClock

LATE = Boundaries(night_hour=15, day_hour=3)


def test_a_night_that_begins_later_takes_the_cramp_along_and_gives_it_back(
    services: Services, clock: SetClock
) -> None:
    clock.set("2026-11-24 13:00")
    cramp = services.journal.cramp(services.journal.now())
    saved = services.journal.save(cramp)
    recut = services.owner.set_boundaries(LATE)
    assert services.owner.boundaries() == LATE
    (moved,) = services.store.episodes()
    assert moved.night < cramp.night
    services.journal.apply(recut.undo)
    assert services.owner.boundaries() == Boundaries()
    assert services.store.episodes() == (cramp,)
    # What was done before can be taken back as well, in its turn.
    services.journal.apply(saved.undo)
    assert services.store.episodes() == ()


def test_the_same_boundaries_are_no_change(services: Services) -> None:
    assert services.owner.set_boundaries(services.owner.boundaries()).is_empty


def test_a_change_takes_entries_off_the_old_nights_and_puts_new_ones_on_the_new(
    services: Services, clock: SetClock
) -> None:
    clock.set("2026-11-24 13:00")
    cramp = services.journal.cramp(services.journal.now())
    services.journal.save(cramp)
    identity, now = services.journal.stamp()
    quiet = NightRecord(id=identity, night=cramp.night, written=now, stated=Stated.QUIET)
    change = Change((cramp,), (quiet,), (Boundaries(), LATE))
    services.journal.apply(change)
    services.journal.apply(change.undo)
    assert services.store.episodes() == (cramp,)
    assert services.owner.boundaries() == Boundaries()
