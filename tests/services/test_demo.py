"""The demo diary: the same seed and the same last night make the same diary."""

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cramp_diary.assembly import create_services, open_services
from cramp_diary.domain.errors import AlreadyThereError, NoFolderError
from cramp_diary.domain.moment import LocalClock, Moment
from cramp_diary.domain.nights import NightStatus, Period
from cramp_diary.domain.problems import EARLIEST
from cramp_diary.exchange.json_diary.writing import diary_text
from cramp_diary.services.demo import MOST_NIGHTS, make_demo
from cramp_diary.services.exchange_json import whole_diary
from cramp_diary.storage.checking import check
from cramp_diary.storage.opening import open_diary
from cramp_diary.storage.store import DiaryStore

LAST = date(2026, 11, 22)


def made(path: Path, nights: int = 180, seed: int = 1, last: date = LAST) -> DiaryStore:
    make_demo(path, nights, seed, last)
    return open_diary(path)


def text(path: Path, nights: int = 180, seed: int = 1, last: date = LAST) -> str:
    with closing(made(path, nights, seed, last)) as store:
        return diary_text(whole_diary(store))


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DiaryStore]:
    with closing(made(tmp_path / "demo.crampdiary")) as store:
        yield store


def test_the_same_seed_and_last_night_make_the_same_diary_to_the_byte(tmp_path: Path) -> None:
    assert text(tmp_path / "one") == text(tmp_path / "two")


def test_another_seed_or_another_last_night_makes_another(tmp_path: Path) -> None:
    usual = text(tmp_path / "one")

    assert usual != text(tmp_path / "two", seed=2)
    assert usual != text(tmp_path / "three", last=date(2026, 11, 21))


def test_it_is_marked_as_a_demo_and_covers_the_nights_asked_for(demo: DiaryStore) -> None:
    assert demo.is_demo()
    assert demo.span() == Period(date(2026, 5, 27), LAST)
    assert "demo" in demo.person().name


def test_it_has_nights_of_every_status(demo: DiaryStore) -> None:
    marks = demo.night_marks(Period(date(2026, 5, 27), LAST))
    found = {status: sum(mark.status is status for mark in marks) for status in NightStatus}

    assert found[NightStatus.AWAY] == 7
    assert found[NightStatus.PARTLY] == 4
    assert 18 <= found[NightStatus.UNRECORDED] <= 36
    assert 30 <= found[NightStatus.CRAMPS] <= 90
    assert found[NightStatus.QUIET] > found[NightStatus.CRAMPS]


def test_about_fifteen_percent_was_written_late(demo: DiaryStore) -> None:
    table = demo.night_table(Period(date(2026, 5, 27), LAST))

    assert 0.05 < table.late[table.recorded].mean() < 0.25


def test_one_night_is_a_diary_too(tmp_path: Path) -> None:
    with closing(made(tmp_path / "short", nights=1)) as store:
        assert store.span() == Period(LAST, LAST)


def test_what_is_taken_for_years_begins_where_a_diary_can(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", nights=3, last_night=date(1973, 5, 1))
    with closing(open_diary(tmp_path / "demo")) as store:
        assert min(course.first for course in store.courses()) == EARLIEST


def test_without_a_last_night_it_ends_with_yesterday_evening(tmp_path: Path) -> None:
    now = Moment.parse("2026-11-24T08:00:00+00:00")
    make_demo(tmp_path / "demo", nights=10, clock=LocalClock(lambda: now.aware))

    # At 8 in the morning the night of the 23rd is not over; the one before it is.
    with closing(open_diary(tmp_path / "demo")) as store:
        assert store.span() == Period(date(2026, 11, 13), date(2026, 11, 22))


def test_nothing_in_it_is_in_the_future(tmp_path: Path) -> None:
    now = Moment.parse("2026-11-24T12:00:00+00:00")
    make_demo(tmp_path / "demo", nights=30, clock=LocalClock(lambda: now.aware))
    with closing(open_diary(tmp_path / "demo")) as store:
        span = store.span()
        written = [cramp.written for cramp in store.episodes()]
        written += [intake.written for intake in store.intakes()]

    assert span == Period(date(2026, 10, 25), date(2026, 11, 23))
    assert max(moment.instant for moment in written) <= now.instant


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Ruth")

    with pytest.raises(AlreadyThereError):
        make_demo(path, last_night=LAST)
    assert path.read_text() == "Dear Ruth"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NoFolderError):
        make_demo(tmp_path / "none" / "demo", last_night=LAST)


@pytest.mark.parametrize("nights", [0, -1, MOST_NIGHTS + 1])
def test_a_number_of_nights_that_cannot_be(tmp_path: Path, nights: int) -> None:
    with pytest.raises(ValueError, match="nights"):
        make_demo(tmp_path / "demo", nights, last_night=LAST)
    assert list(tmp_path.iterdir()) == []


def test_three_years_are_made_within_five_seconds(tmp_path: Path) -> None:
    begun = time.perf_counter()
    make_demo(tmp_path / "demo", nights=1096, last_night=LAST)

    assert time.perf_counter() - begun < 5


def test_it_is_the_same_to_the_byte_after_a_journey_through_a_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    make_demo(tmp_path / "demo", 60, last_night=LAST)
    with closing(open_services(tmp_path / "demo")) as services:
        services.exchange.send(one)
    with closing(create_services(tmp_path / "new")) as services:
        report = services.exchange.bring([one])
        services.exchange.send(other)

    assert report.rejected == ()
    assert one.read_bytes() == other.read_bytes()


def test_its_file_is_sound(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", 60, last_night=LAST)

    assert check(tmp_path / "demo") == ()
