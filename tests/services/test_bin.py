"""What is deleted can be restored for 30 days, whole and on its night."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cramp_diary.assembly import Services
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.nights import Boundaries, NightStatus, Stated
from tests.set_clock import SetClock


def saved_cramp(services: Services) -> Episode:
    cramp = services.journal.cramp(services.journal.now())
    services.journal.save(cramp)
    return cramp


def test_a_deleted_cramp_waits_in_the_bin_and_comes_back(services: Services) -> None:
    cramp = saved_cramp(services)
    assert services.bin.deleted() == ()
    services.journal.remove(cramp)
    (deleted,) = services.bin.deleted()
    assert deleted.entries == (cramp,)
    assert deleted.at == services.journal.now()
    services.bin.restore(deleted)
    assert services.store.episodes() == (cramp,)
    assert services.bin.deleted() == ()


def test_what_undo_brings_back_leaves_the_bin_and_redo_puts_it_there(services: Services) -> None:
    cramp = saved_cramp(services)
    removed = services.journal.remove(cramp)
    services.journal.apply(removed.undo)
    assert services.bin.deleted() == ()
    services.journal.apply(removed)
    assert [entry for one in services.bin.deleted() for entry in one.entries] == [cramp]


def test_an_altered_entry_is_not_deleted(services: Services) -> None:
    cramp = saved_cramp(services)
    services.journal.save(replace(cramp, pain=7))
    assert services.bin.deleted() == ()


def test_what_one_change_deletes_stays_together(services: Services, clock: SetClock) -> None:
    one, other = saved_cramp(services), saved_cramp(services)
    third = saved_cramp(services)
    services.journal.remove(third)
    clock.later(minutes=1)
    services.journal.remove(one, other)
    latest, first = services.bin.deleted()
    assert set(latest.entries) == {one, other}
    assert first.entries == (third,)


def test_the_bin_lets_go_after_30_days(services: Services, clock: SetClock) -> None:
    services.journal.remove(saved_cramp(services))
    clock.later(days=30)
    assert len(services.bin.deleted()) == 1
    clock.later(seconds=1)
    assert services.bin.deleted() == ()


def test_a_journey_shortens_no_wait(services: Services, clock: SetClock) -> None:
    services.journal.remove(saved_cramp(services))
    clock.later(days=30)
    eastwards = 9 * 3600
    clock.offset += eastwards
    clock.later(seconds=eastwards)
    assert len(services.bin.deleted()) == 1
    clock.later(seconds=1)
    assert services.bin.deleted() == ()


def test_what_a_file_brings_back_leaves_the_bin(services: Services, tmp_path: Path) -> None:
    cramp = saved_cramp(services)
    sent = tmp_path / "anna.json"
    services.exchange.send(sent)
    services.journal.remove(cramp)
    services.exchange.bring([sent])
    assert services.store.episodes() == (cramp,)
    assert services.bin.deleted() == ()


def test_an_emptied_bin_holds_nothing(services: Services) -> None:
    services.journal.remove(saved_cramp(services))
    services.bin.empty()
    assert services.bin.deleted() == ()


def test_a_quiet_night_is_not_restored_over_a_cramp(services: Services) -> None:
    night = services.library.tonight() - timedelta(days=1)
    services.journal.say(night, Stated.QUIET)
    services.journal.say(night, Stated.NOTHING)
    (deleted,) = services.bin.deleted()
    services.journal.save(services.journal.cramp(night=night))
    with pytest.raises(InvalidEntryError):
        services.bin.restore(deleted)
    assert services.bin.deleted() == (deleted,)


def test_a_cramp_that_corrects_a_quiet_night_deletes_nothing(services: Services) -> None:
    night = services.library.tonight() - timedelta(days=1)
    services.journal.say(night, Stated.QUIET)
    services.journal.save(services.journal.cramp(night=night))
    assert services.bin.deleted() == ()
    assert services.library.night(night).mark.status is NightStatus.CRAMPS


def test_what_comes_back_lies_on_the_night_that_its_time_has_now(
    services: Services, clock: SetClock
) -> None:
    clock.set("2026-11-24 13:00")
    cramp = saved_cramp(services)
    services.journal.remove(cramp)
    wall = services.journal.now().wall
    services.owner.set_boundaries(Boundaries(night_hour=wall.hour + 1))
    (deleted,) = services.bin.deleted()
    services.bin.restore(deleted)
    (restored,) = services.store.episodes()
    assert restored.night == services.journal.boundaries().night_of(wall)
    assert restored.night != cramp.night
