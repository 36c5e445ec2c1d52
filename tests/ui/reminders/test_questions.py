"""What is still to be done, and a look that leaves the diary as it is."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cramp_diary.assembly import Services, create_services
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.questions import is_asked, is_asked_in
from tests.set_clock import SetClock

MORNING, TABLETS = Reminder.MORNING, Reminder.TABLETS


@pytest.fixture
def clock() -> SetClock:
    return SetClock("2026-11-24 07:30")


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return tmp_path / "diary.crampdiary"


@pytest.fixture
def services(diary: Path, clock: SetClock) -> Services:
    return create_services(diary, clock=clock)


def start_tablet(services: Services, name: str) -> None:
    identity, now = services.journal.stamp()
    kind, unit = ProductKind.SUPPLEMENT, Unit.TABLET
    product = Product(id=identity, written=now, name=name, kind=kind, unit=unit)
    course = services.courses.draft(product, now.wall.date() - timedelta(days=9))
    services.courses.start(course, product)


def tick(services: Services, place: int) -> None:
    course = services.courses.all()[place]
    product = services.products.by_id()[course.product]
    dose = services.products.intake(product, services.journal.now(), course.dose)
    services.journal.save(replace(dose, course=course.id))


def test_a_night_is_asked_about_until_something_was_said_of_it(services: Services) -> None:
    assert is_asked(MORNING, services)
    services.journal.say(services.library.last_night(), Stated.QUIET)
    assert not is_asked(MORNING, services)


@pytest.mark.parametrize("stated", [Stated.AWAY, Stated.PARTLY])
def test_a_night_away_or_half_told_is_said_of(services: Services, stated: Stated) -> None:
    services.journal.say(services.library.last_night(), stated)
    assert not is_asked(MORNING, services)


def test_a_cramp_records_its_night(services: Services) -> None:
    journal = services.journal
    journal.save(journal.cramp(night=services.library.last_night()))
    assert not is_asked(MORNING, services)


def test_tablets_are_asked_about_until_the_last_is_ticked(
    services: Services, clock: SetClock
) -> None:
    clock.set("2026-11-24 22:00")
    assert not is_asked(TABLETS, services)
    start_tablet(services, "A")
    start_tablet(services, "B")
    assert is_asked(TABLETS, services)
    tick(services, 0)
    assert is_asked(TABLETS, services)
    tick(services, 1)
    assert not is_asked(TABLETS, services)
    clock.later(days=1)
    assert is_asked(TABLETS, services)


def test_a_dose_that_was_missed_is_told_too(services: Services, clock: SetClock) -> None:
    clock.set("2026-11-24 22:00")
    start_tablet(services, "A")
    (course,) = services.courses.all()
    services.courses.missed(course, clock.shown.date())
    assert not is_asked(TABLETS, services)


def test_after_midnight_they_are_those_of_the_evening(services: Services, clock: SetClock) -> None:
    clock.set("2026-11-24 23:00")
    start_tablet(services, "A")
    tick(services, 0)
    clock.set("2026-11-25 00:30")
    assert not is_asked(TABLETS, services)


# A diary that is not open here


def test_a_look_finds_the_same_and_leaves_no_trace(
    services: Services, diary: Path, clock: SetClock
) -> None:
    assert is_asked_in(MORNING, diary, clock)
    services.journal.say(services.library.last_night(), Stated.QUIET)
    assert not is_asked_in(MORNING, diary, clock)
    services.close()
    before = (diary.read_bytes(), sorted(diary.parent.iterdir()), diary.stat().st_mtime_ns)
    assert not is_asked_in(MORNING, diary, clock)
    assert before == (diary.read_bytes(), sorted(diary.parent.iterdir()), diary.stat().st_mtime_ns)


def test_what_cannot_be_looked_into_is_asked_about_and_stays_as_it_is(
    diary: Path, clock: SetClock
) -> None:
    assert is_asked_in(MORNING, diary, clock)
    assert not diary.exists()
    diary.write_bytes(bytes(range(256)) * 64)
    assert is_asked_in(MORNING, diary, clock)
    assert diary.read_bytes() == bytes(range(256)) * 64


def test_an_older_diary_is_not_upgraded_by_a_look(diary: Path, clock: SetClock) -> None:
    released = Path(__file__).parents[2] / "data" / "schema-1.crampdiary"
    diary.write_bytes(released.read_bytes())
    assert is_asked_in(MORNING, diary, clock)
    assert diary.read_bytes() == released.read_bytes()
    assert list(diary.parent.iterdir()) == [diary]
