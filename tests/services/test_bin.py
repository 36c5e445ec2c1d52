"""What is deleted can be restored for 30 days, whole and on its night."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cramp_diary.assembly import Services, create_services
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.errors import InvalidEntryError, NotPutBackError
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


def test_drinks_that_made_room_for_those_of_a_file_were_not_deleted(
    services: Services, clock: SetClock, tmp_path: Path
) -> None:
    saved_cramp(services)
    sent = tmp_path / "anna.json"
    services.exchange.send(sent)
    moved = create_services(tmp_path / "on another computer.crampdiary", clock=clock)
    brought = moved.exchange.bring([sent]).change
    assert brought.before
    assert moved.bin.deleted() == ()
    moved.journal.apply(brought.undo)
    moved.journal.apply(brought)
    assert moved.bin.deleted() == ()
    moved.close()


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


def test_a_cramp_comes_back_over_the_quiet_night_that_went_with_it(
    services: Services, clock: SetClock
) -> None:
    in_the_forenoon = services.journal.cramp(clock.ago(timedelta(hours=20)))
    services.journal.save(in_the_forenoon)
    night = in_the_forenoon.night + timedelta(days=1)
    services.journal.say(night, Stated.QUIET)
    services.owner.set_boundaries(Boundaries(night_hour=10))
    (on_a_quiet_night,) = services.store.episodes()
    services.journal.remove(on_a_quiet_night)
    (deleted,) = services.bin.deleted()
    assert len(deleted.entries) == 2
    services.bin.restore(deleted)
    assert services.library.night(night).mark.status is NightStatus.CRAMPS
    assert services.store.night_records() == ()


def test_a_dose_comes_back_after_its_course_and_its_product_were_deleted(
    services: Services, clock: SetClock
) -> None:
    product = services.products.remedy_draft("Amlodipine")
    course = services.courses.draft(product, services.library.tonight())
    services.courses.start(course, product)
    dose = services.products.intake(product, services.journal.now())
    services.journal.save(replace(dose, course=course.id))
    services.journal.remove(services.store.intakes()[0])
    clock.later(minutes=1)
    services.courses.remove(course)
    _, of_the_dose = services.bin.deleted()
    services.bin.restore(of_the_dose)
    assert services.store.intakes() == (dose,)
    assert services.products.by_id()[product.id] == product
    (rest,) = services.bin.deleted()
    assert rest.entries == (course,)
    services.bin.restore(rest)
    assert services.store.courses() == (course,)


@pytest.mark.parametrize("product_stays", [False, True])
def test_a_missed_dose_waits_for_its_course(
    services: Services, clock: SetClock, *, product_stays: bool
) -> None:
    product = services.products.remedy("Amlodipine")
    if product_stays:
        services.journal.save(services.products.intake(product, services.journal.now()))
    course = services.courses.draft(product, services.library.tonight())
    services.courses.start(course)
    services.courses.missed(course, course.first)
    (missed,) = services.store.missed_doses()
    services.journal.remove(missed)
    clock.later(minutes=1)
    services.courses.remove(course)
    of_the_course, of_the_missed = services.bin.deleted()
    with pytest.raises(NotPutBackError) as refused:
        services.bin.restore(of_the_missed)
    assert refused.value.lacks
    services.bin.restore(of_the_course)
    services.bin.restore(of_the_missed)
    assert services.store.missed_doses() == (missed,)


def test_what_was_said_later_stays(services: Services) -> None:
    night = services.library.tonight() - timedelta(days=1)
    services.journal.say(night, Stated.QUIET)
    services.journal.say(night, Stated.NOTHING)
    services.journal.say(night, Stated.AWAY)
    (deleted,) = services.bin.deleted()
    with pytest.raises(NotPutBackError) as refused:
        services.bin.restore(deleted)
    assert not refused.value.lacks
