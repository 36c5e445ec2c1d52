"""What is deleted can be restored for 30 days, whole and on its night."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cramp_diary.assembly import Services, create_services
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Episode, FactorValue
from cramp_diary.domain.errors import InvalidEntryError, NotPutBackError
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Boundaries, NightStatus, Stated
from cramp_diary.domain.products import Product, ProductKind
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


def remedies(services: Services) -> set[Product]:
    return set(services.products.all(ProductKind.MEDICINE))


def removed_course(services: Services) -> Course:
    """Return a course until ten days ago that was removed, and its product with it."""
    product, today = services.products.remedy_draft("Amlodipine"), services.library.tonight()
    course = services.courses.draft(product, today - timedelta(days=90))
    course = replace(course, last=today - timedelta(days=10))
    services.courses.start(course, product)
    services.courses.remove(course)
    assert remedies(services) == set()
    return course


def test_a_course_comes_back_to_the_medicine_that_was_added_again(services: Services) -> None:
    course = removed_course(services)
    again = services.products.remedy("Amlodipine")
    of_the_new = replace(course, product=again.id)
    (deleted,) = services.bin.deleted()
    assert deleted.entries == (of_the_new,)
    restored = services.bin.restore(deleted)
    assert remedies(services) == {again}
    assert services.store.courses() == (of_the_new,)
    assert services.bin.deleted() == ()
    services.journal.apply(restored.undo)
    assert services.store.courses() == ()
    assert [one.entries for one in services.bin.deleted()] == [(of_the_new,)]


def test_a_row_read_before_the_medicine_was_added_again_leads_to_it_too(
    services: Services,
) -> None:
    course = removed_course(services)
    (deleted,) = services.bin.deleted()
    again = services.products.remedy("Amlodipine")
    services.bin.restore(deleted)
    assert remedies(services) == {again}
    assert services.store.courses() == (replace(course, product=again.id),)


def test_a_medicine_of_the_same_name_and_other_contents_is_another(services: Services) -> None:
    course = removed_course(services)
    other = replace(services.products.remedy_draft("Amlodipine"), form="drops")
    services.products.add(other)
    (deleted,) = services.bin.deleted()
    services.bin.restore(deleted)
    assert {one.id for one in remedies(services)} == {other.id, course.product}
    assert services.store.courses() == (course,)


def test_a_factor_that_was_added_again_takes_its_values_back(services: Services) -> None:
    factor = services.factors.draft("Walked", FactorKind.YES_NO)
    services.journal.save(factor)
    identity, now = services.journal.stamp()
    night = services.library.tonight()
    value = FactorValue(id=identity, written=now, night=night, factor=factor.id, value=Decimal(1))
    services.journal.save(value)
    services.journal.remove(value, factor)
    again = services.factors.draft("walked", FactorKind.YES_NO)
    services.journal.save(again)
    (deleted,) = services.bin.deleted()
    services.bin.restore(deleted)
    assert services.store.factors() == (again,)
    assert services.store.factor_values() == (replace(value, factor=again.id),)


def test_a_course_does_not_come_back_over_one_that_was_started_since(services: Services) -> None:
    course = removed_course(services)
    again = services.products.remedy("Amlodipine")
    services.courses.start(services.courses.draft(again, course.first))
    (deleted,) = services.bin.deleted()
    with pytest.raises(InvalidEntryError):
        services.bin.restore(deleted)
    assert services.bin.deleted() == (deleted,)


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
