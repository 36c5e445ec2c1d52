"""A whole diary goes out and comes in, into a new diary or beside what is there."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from cramp_diary.assets import resources
from cramp_diary.domain.changes import Change
from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.importing import RowFault
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.domain.person import Person
from cramp_diary.exchange.json_diary.whole import WholeDiary
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.exchange_json import whole_diary
from cramp_diary.services.products import Products
from cramp_diary.wording.rows import row_reason
from tests.exchange.diaries_whole import whole_diaries
from tests.recutting import cut
from tests.services.exchange_fixtures import Diary, NewDiary
from tests.set_clock import SetClock

NIGHT = date(2026, 1, 31)


@pytest.fixture
def new(tmp_path: Path, clock: SetClock) -> Iterator[NewDiary]:
    made: list[Diary] = []

    def make(name: str) -> Diary:
        made.append(Diary.new(tmp_path, name, clock))
        return made[-1]

    yield make
    for diary in made:
        diary.store.close()


@pytest.fixture
def anna(new: NewDiary) -> Diary:
    """Return a diary with something of every kind."""
    diary = new("anna")
    products = _products(diary)
    coffee = products.drink("coffee")
    onset = diary.journal.moment(datetime(2026, 2, 1, 2, 40))  # noqa: DTZ001 - a wall time
    diary.journal.save(replace(diary.journal.cramp(onset), pain=6, note="Träume\n=1"))
    diary.journal.save(products.intake(coffee, onset, Decimal("0.1")))
    diary.journal.save(Person(name="Anna", conditions=("asthma",)))
    diary.journal.say(date(2026, 1, 30), Stated.QUIET)
    diary.bring("night,cramps,hot,walked [km]", "2026-01-29,0,yes,4.5")
    return diary


def _products(diary: Diary) -> Products:
    return Products(diary.store, diary.journal, Catalogue(resources() / "catalogues"))


def edited(diary: Diary, edit: Callable[[dict[str, Any]], None]) -> Path:
    """Return the diary's export after an edit of its JSON."""
    top = json.loads(diary.sent(".json"))
    edit(top)
    path = diary.folder / "edited.json"
    path.write_text(json.dumps(top, indent=1), "utf-8")
    return path


def test_a_new_diary_becomes_the_same(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    report = bea.bring_file(anna.file(".json"))

    assert report.rejected == ()
    assert report.read == report.added
    assert bea.sent(".json") == anna.sent(".json")
    assert bea.sent(".zip") == anna.sent(".zip")
    assert bea.bring_file(anna.file(".json")).added == 0
    assert anna.bring_file(bea.file(".json")).added == 0


def test_the_drinks_that_a_new_diary_begins_with_make_room(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    _products(bea).start_with_first_drinks()
    bea.bring_file(anna.file(".json"))

    assert bea.sent(".json") == anna.sent(".json")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(diary=whole_diaries())
def test_any_diary_comes_back_byte_for_byte(
    diary: WholeDiary, two: tuple[Diary, Diary], clock: SetClock
) -> None:
    one, other = two
    clock.shown = datetime(9998, 12, 30, 23)  # noqa: DTZ001 - a wall time
    change = Change(after=(*diary.all(), diary.person))
    for each in two:
        cut(each.store, Boundaries())
    cut(one.store, diary.boundaries)
    one.store.apply(change)
    report = other.bring_file(one.file(".json"))

    assert report.rejected == ()
    assert other.sent(".json") == one.sent(".json")
    one.store.apply(change.undo)
    other.store.apply(report.change.undo)
    assert whole_diary(other.store).is_blank


@pytest.fixture
def two(new: NewDiary) -> tuple[Diary, Diary]:
    return new("one"), new("other")


def test_the_settings_of_the_file_are_taken_by_a_blank_diary_only(
    anna: Diary, new: NewDiary
) -> None:
    cut(anna.store, Boundaries(night_hour=10, day_hour=6))
    bea, carl = new("bea"), new("carl")
    carl.bring("night,cramps", "2026-01-01,0")
    for diary in (bea, carl):
        assert diary.bring_file(anna.file(".json")).rejected == ()

    assert bea.store.boundaries() == Boundaries(night_hour=10, day_hour=6)
    assert carl.store.boundaries() == Boundaries()
    assert carl.store.person().name == "Anna"


def test_the_person_of_a_diary_stays(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    bea.journal.save(Person(name="Bea"))
    bea.bring_file(anna.file(".json"))

    assert bea.store.person() == Person(name="Bea")


def test_a_demo_stays_a_demo_and_does_not_come_into_a_real_diary(
    anna: Diary, new: NewDiary
) -> None:
    bea, carl = new("bea"), new("carl")
    carl.bring("night,cramps", "2026-01-01,0")
    anna.store.apply(Change(demo=(False, True)))
    bea.bring_file(anna.file(".json"))

    assert bea.store.is_demo()
    with pytest.raises(NotATableError) as caught:
        carl.bring_file(anna.file(".json"))
    assert caught.value.reason == "demo"
    assert len(carl.store.episodes()) == 0


def test_the_diarys_version_of_an_entry_stays(anna: Diary) -> None:
    def worse(top: dict[str, Any]) -> None:
        top["episodes"][0]["pain"] = 9

    report = anna.bring_file(edited(anna, worse))
    assert [one.fault for one in report.rejected] == [RowFault.OTHER_VERSION]
    assert anna.store.episodes()[0].pain == 6

    report = anna.bring_file(edited(anna, worse), skip_bad=True)
    assert (report.added, len(report.rejected)) == (0, 1)
    assert report.already_there == report.read - 1


def test_the_same_thing_under_two_identities_is_one(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    bea.bring("night,cramps,HOT", "2026-01-01,0,no")
    coffee = _products(bea).drink("coffee")
    report = bea.bring_file(anna.file(".json"))

    assert report.rejected == ()
    assert [product.name for product in bea.store.products()] == [coffee.name]
    assert bea.store.intakes()[0].product == coffee.id
    assert [factor.name for factor in bea.store.factors()] == ["HOT", "walked"]
    assert bea.bring_file(anna.file(".json")).added == 0


def test_things_that_differ_stay_two(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    bea.bring("night,cramps,walked [mi]", "2026-01-01,0,3")
    coffee = _products(bea).drink("coffee")
    bea.journal.save(replace(coffee, per=Decimal(30)))
    assert bea.bring_file(anna.file(".json")).rejected == ()

    assert len(bea.store.products()) == 2
    assert sorted(factor.unit for factor in bea.store.factors() if factor.name == "walked") == [
        "km",
        "mi",
    ]


def test_a_night_has_one_record_and_one_status(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    bea.bring("night,cramps,hot", "2026-01-31,0,no", "2026-01-30,2,", "2026-01-29,0,no")
    report = bea.bring_file(anna.file(".json"))
    found = sorted((one.fault, one.field, one.found, one.held) for one in report.rejected)

    assert found == [
        (RowFault.OTHER_STATUS, "night", "2026-01-30", "cramps"),
        (RowFault.OTHER_STATUS, "night", "2026-01-31", "quiet"),
        (RowFault.OTHER_VALUE, "value", "1", "0"),
    ]


def test_a_night_that_is_told_otherwise_says_how(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")
    bea.journal.say(date(2026, 1, 30), Stated.AWAY)
    bea.bring("night,cramps,sleep_disturbance", "2026-01-30,,3")
    report = bea.bring_file(anna.file(".json"))

    assert row_reason(report.rejected[0]) == "The diary says something else of this night: away."
    assert bea.store.night_records()[0].stated is Stated.AWAY


def test_a_person_that_cannot_be_is_rejected_and_not_lost(anna: Diary, new: NewDiary) -> None:
    bea = new("bea")

    def unborn(top: dict[str, Any]) -> None:
        top["person"]["birth_date"] = "2126-01-01"

    report = bea.bring_file(edited(anna, unborn))
    assert [(one.fault, one.field) for one in report.rejected] == [
        (RowFault.BAD_VALUE, "person.birth_date")
    ]
    assert bea.store.person() == Person()


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda top: top["products"].clear(), RowFault.UNKNOWN_REFERENCE),
        (lambda top: top["episodes"][0].update(pain=11), RowFault.OUT_OF_RANGE),
        (lambda top: top["episodes"][0].update(seconds=5, band="over-10-min"), RowFault.BAD_VALUE),
        (lambda top: top["episodes"].append(top["episodes"][0]), RowFault.REPEATED_ENTRY),
        (lambda top: top["night_records"][0].update(night="2031-01-01"), RowFault.IN_FUTURE),
        (lambda top: top["factors"][0].update(name=" "), RowFault.BAD_VALUE),
    ],
)
def test_an_entry_that_does_not_fit_is_rejected_with_its_line(
    anna: Diary,
    new: NewDiary,
    edit: Callable[[dict[str, Any]], None],
    expected: RowFault,
) -> None:
    bea = new("bea")
    report = bea.bring_file(edited(anna, edit))

    assert report.rejected[0].fault is expected
    line = report.rejected[0].line
    assert line is not None
    assert '"id": ' in (bea.folder / "edited.json").read_text().splitlines()[line - 1]
    assert report.added == 0
    assert whole_diary(bea.store).is_blank


def test_courses_that_overlap_are_taken_and_told(anna: Diary, new: NewDiary) -> None:
    def courses(*spans: tuple[str, str, str | None]) -> Callable[[dict[str, Any]], None]:
        def edit(top: dict[str, Any]) -> None:
            product = top["products"][0]
            top["courses"] = [
                {
                    "id": name,
                    "written": product["written"],
                    "product": product["id"],
                    "first": first,
                    "unit": "mg",
                    **({"last": last} if last else {}),
                }
                for name, first, last in spans
            ]

        return edit

    bea, carl = new("bea"), new("carl")
    both = courses(("a", "2026-01-01", "2026-01-31"), ("b", "2026-01-20", None))
    report = bea.bring_file(edited(anna, both))
    assert len(bea.store.courses()) == 2
    (overlap,) = report.overlaps
    assert (overlap.first, overlap.last) == (date(2026, 1, 20), date(2026, 1, 31))
    assert overlap.product in {product.name for product in bea.store.products()}
    again = bea.bring_file(edited(anna, both))
    assert (again.added, again.overlaps) == (0, ())

    apart = courses(("a", "2026-01-01", "2026-01-19"), ("b", "2026-01-20", None))
    assert carl.bring_file(edited(anna, apart)).overlaps == ()
    later = carl.bring_file(edited(anna, courses(("c", "2026-02-01", None))))
    assert [one.last for one in later.overlaps] == [None]


def test_courses_come_in_whatever_order_they_follow_each_other(anna: Diary, new: NewDiary) -> None:
    def courses(*pairs: tuple[str, str | None]) -> Callable[[dict[str, Any]], None]:
        def edit(top: dict[str, Any]) -> None:
            product = top["products"][0]
            rows = [
                {
                    "id": name,
                    "written": product["written"],
                    "product": product["id"],
                    "first": "2026-01-01",
                    "unit": "mg",
                    "follows": follows,
                }
                for name, follows in pairs
            ]
            top["courses"] = rows

        return edit

    chain = courses(("c", "b"), ("b", "a"), ("a", None))
    bea, carl = new("bea"), new("carl")
    assert bea.bring_file(edited(anna, chain)).rejected == ()
    assert len(bea.store.courses()) == 3

    ring = courses(("a", "b"), ("b", "a"))
    report = carl.bring_file(edited(anna, ring))
    assert {one.fault for one in report.rejected} == {RowFault.UNKNOWN_REFERENCE}
