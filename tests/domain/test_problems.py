"""What is wrong with an entry: each field at its limits, just inside and just outside."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import DurationBand, Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.domain.problems import Fault, Problem, problems_of
from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    ProductKind,
    Unit,
)
from tests.strategies_time import wall

NOW = Moment(wall("2026-11-24 07:00"), 3600)
TODAY = NOW.wall.date()
ONE = EntryId("1")
NAME = "x" * 200
NOTE = "x" * 20_000
BILLION = Decimal(1_000_000_000)
TINY = Decimal("0.000001")
ZERO = Decimal(0)

CRAMP = Episode(id=ONE, night=TODAY, written=NOW)
NIGHT = NightRecord(id=ONE, night=TODAY, written=NOW)
INTAKE = Intake(id=ONE, night=TODAY, written=NOW, product=ONE)
VALUE = FactorValue(id=ONE, night=TODAY, written=NOW, factor=ONE, value=ZERO)
PRODUCT = Product(id=ONE, written=NOW, kind=ProductKind.DRINK, name="x", unit=Unit.ML)
COURSE = Course(id=ONE, written=NOW, product=ONE, first=date(2026, 1, 1), unit=Unit.MG)
MISSED = MissedDose(id=ONE, written=NOW, course=ONE, day=TODAY)
FACTOR = Factor(id=ONE, written=NOW, name="x", kind=FactorKind.SCALE)
PERSON = Person()

WHOLE_NUMBERS: list[tuple[Entry, str, int, int]] = [
    (CRAMP, "pain", 0, 10),
    (CRAMP, "seconds", 0, 86_400),
    (CRAMP, "sleep_lost", 0, 1440),
    (CRAMP, "soreness", 0, 10),
    (NIGHT, "sleep_lost", 0, 1440),
    (NIGHT, "disturbance", 0, 10),
    (NIGHT, "soreness", 0, 10),
    (COURSE, "times_a_day", 1, 24),
    (PRODUCT, "favourite", 1, 1000),
]
AMOUNTS: list[tuple[Entry, str, Decimal, Decimal]] = [
    (INTAKE, "amount", ZERO, BILLION),
    (VALUE, "value", -BILLION, BILLION),
    (PRODUCT, "per", TINY, BILLION),
    (PRODUCT, "serving", TINY, BILLION),
    (COURSE, "dose", TINY, BILLION),
]
TEXTS: list[tuple[Entry, str, str]] = [
    (CRAMP, "note", NOTE),
    (NIGHT, "note", NOTE),
    (INTAKE, "note", NOTE),
    (PRODUCT, "name", NAME),
    (PRODUCT, "form", NAME),
    (COURSE, "strength", NAME),
    (COURSE, "reason", NOTE),
    (FACTOR, "name", NAME),
    (FACTOR, "unit", NAME),
    (PERSON, "name", NAME),
    (PERSON, "question", NOTE),
]
DAYS: list[tuple[Entry, str]] = [
    (CRAMP, "night"),
    (NIGHT, "night"),
    (INTAKE, "night"),
    (VALUE, "night"),
    (COURSE, "first"),
    (MISSED, "day"),
]
STAMPED: list[Entry] = [CRAMP, NIGHT, INTAKE, VALUE, PRODUCT, COURSE, MISSED, FACTOR]


def faults(entry: Entry, field: str, value: object) -> tuple[Problem, ...]:
    return problems_of(replace(entry, **{field: value}), NOW)  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize("entry", [*STAMPED, PERSON])
def test_what_was_not_said_is_no_problem(entry: Entry) -> None:
    assert problems_of(entry, NOW) == ()


@pytest.mark.parametrize(("entry", "field", "low", "high"), WHOLE_NUMBERS)
def test_whole_numbers(entry: Entry, field: str, low: int, high: int) -> None:
    outside = (Problem(field, Fault.OUT_OF_RANGE, low, high),)

    assert faults(entry, field, low - 1) == outside
    assert faults(entry, field, low) == ()
    assert faults(entry, field, high) == ()
    assert faults(entry, field, high + 1) == outside


@pytest.mark.parametrize(("entry", "field", "low", "high"), AMOUNTS)
def test_amounts(entry: Entry, field: str, low: Decimal, high: Decimal) -> None:
    outside = (Problem(field, Fault.OUT_OF_RANGE, low, high),)

    assert faults(entry, field, low - TINY) == outside
    assert faults(entry, field, low) == ()
    assert faults(entry, field, high) == ()
    assert faults(entry, field, high + TINY) == outside
    assert faults(entry, field, Decimal("NaN")) == outside
    assert faults(entry, field, Decimal("sNaN")) == outside
    assert faults(entry, field, Decimal("Infinity")) == outside
    assert faults(entry, field, Decimal("1.000001")) == ()
    assert faults(entry, field, Decimal("1.0000001")) == (Problem(field, Fault.TOO_FINE),)


@pytest.mark.parametrize("nutrient", Composition.names())
@pytest.mark.parametrize(("entry", "field"), [(PRODUCT, "composition"), (INTAKE, "contents")])
def test_contents(entry: Entry, field: str, nutrient: str) -> None:
    def found(mg: Decimal) -> tuple[Problem, ...]:
        return faults(entry, field, Composition(**{nutrient: mg}))

    assert found(ZERO) == found(BILLION) == ()
    assert found(-TINY) == (Problem(nutrient, Fault.OUT_OF_RANGE, ZERO, BILLION),)
    assert found(BILLION + TINY) == (Problem(nutrient, Fault.OUT_OF_RANGE, ZERO, BILLION),)


def test_a_magnesium_label() -> None:
    def found(mg: Decimal, percent: Decimal) -> tuple[Problem, ...]:
        label = MagnesiumLabel(mg=mg, meaning=LabelMeaning.COMPOUND, percent=percent)
        return faults(PRODUCT, "magnesium", label)

    assert found(ZERO, ZERO) == found(BILLION, Decimal(100)) == ()
    assert found(-TINY, ZERO) == (Problem("magnesium_label", Fault.OUT_OF_RANGE, ZERO, BILLION),)
    assert found(ZERO, 100 + TINY) == (Problem("percent", Fault.OUT_OF_RANGE, ZERO, Decimal(100)),)
    assert found(ZERO, -TINY) == (Problem("percent", Fault.OUT_OF_RANGE, ZERO, Decimal(100)),)


@pytest.mark.parametrize(("entry", "field", "longest"), TEXTS)
def test_texts(entry: Entry, field: str, longest: str) -> None:
    too_long = (Problem(field, Fault.TOO_LONG, 0, len(longest)),)

    assert faults(entry, field, longest) == ()
    assert faults(entry, field, longest + "x") == too_long


@pytest.mark.parametrize(("entry", "field"), [(entry, field) for entry, field, _ in TEXTS])
def test_a_text_is_made_of_whole_characters(entry: Entry, field: str) -> None:
    assert faults(entry, field, "Träume 🦵 \u2028") == ()
    for half in ("a\0b", "a\ud800b"):
        assert faults(entry, field, half) == (Problem(field, Fault.UNSOUND),)


@pytest.mark.parametrize("entry", [PRODUCT, FACTOR])
@pytest.mark.parametrize("name", ["", " ", "\t\n"])
def test_a_name_says_something(entry: Entry, name: str) -> None:
    assert faults(entry, "name", name) == (Problem("name", Fault.EMPTY),)


def test_the_person_need_not_have_a_name() -> None:
    assert faults(PERSON, "name", "") == ()


@pytest.mark.parametrize(("entry", "field"), DAYS)
def test_days_begin_where_the_diary_can_hold_them(entry: Entry, field: str) -> None:
    earliest, latest = date(1970, 1, 2), date(9998, 12, 31)
    before = earliest - timedelta(days=1)

    assert faults(entry, field, earliest) == ()
    assert faults(entry, field, before) == (Problem(field, Fault.OUT_OF_RANGE, earliest, latest),)


@pytest.mark.parametrize("entry", [CRAMP, NIGHT, INTAKE, VALUE])
def test_a_night_to_come_cannot_be_written_about(entry: Entry) -> None:
    tomorrow = TODAY + timedelta(days=1)

    assert faults(entry, "night", TODAY) == ()
    assert faults(entry, "night", tomorrow) == (Problem("night", Fault.IN_FUTURE, high=TODAY),)


@pytest.mark.parametrize(("entry", "field"), [(CRAMP, "onset"), (INTAKE, "at")])
def test_a_moment_to_come_cannot_be_written_down(entry: Entry, field: str) -> None:
    def ahead(seconds: int) -> tuple[Problem, ...]:
        return faults(entry, field, Moment(NOW.wall + timedelta(seconds=seconds), NOW.offset))

    assert ahead(0) == ahead(300) == ()
    assert ahead(301) == (Problem(field, Fault.IN_FUTURE),)


@pytest.mark.parametrize("entry", STAMPED)
def test_the_time_of_writing_is_one_the_diary_can_hold(entry: Entry) -> None:
    before = Moment(wall("1970-01-01 23:59:59"), 0)
    (problem,) = faults(entry, "written", before)

    assert (problem.field, problem.fault) == ("written", Fault.OUT_OF_RANGE)
    assert faults(entry, "written", Moment(wall("1970-01-02"), 0)) == ()


@pytest.mark.parametrize(("entry", "field"), [(CRAMP, "onset"), (INTAKE, "at")])
def test_a_moment_before_computers_counted_is_out_of_range(entry: Entry, field: str) -> None:
    (problem,) = faults(entry, field, Moment(wall("0002-01-01"), 0))

    assert (problem.field, problem.fault) == (field, Fault.OUT_OF_RANGE)


def test_after_a_journey_westwards_last_night_is_not_in_the_future() -> None:
    """A cramp in Tokyo, written after landing in Honolulu, where it is still the day before."""
    onset = Moment(wall("2026-11-24 13:00"), 9 * 3600)
    landed = Moment(wall("2026-11-23 20:00"), -10 * 3600)
    cramp = replace(CRAMP, night=date(2026, 11, 24), onset=onset, written=landed)

    assert landed.since(onset) > timedelta(0)
    assert problems_of(cramp, landed) == ()


def test_what_was_past_when_it_was_written_can_be_corrected_with_the_clock_set_back() -> None:
    onset = Moment(wall("2026-11-24 03:00"), 3600)
    cramp = replace(CRAMP, night=date(2026, 11, 23), onset=onset, pain=7)
    set_back = Moment(wall("2026-11-20 12:00"), 3600)

    assert problems_of(cramp, set_back) == ()
    assert problems_of(replace(cramp, written=set_back), set_back) != ()


def test_a_duration_is_counted_or_guessed() -> None:
    both = replace(CRAMP, seconds=60, band=DurationBand.UNDER_1)

    assert problems_of(both, NOW) == (Problem("seconds", Fault.BOTH_GIVEN),)
    assert problems_of(replace(both, seconds=None), NOW) == ()


def test_a_course_ends_no_earlier_than_it_begins() -> None:
    first = COURSE.first

    assert faults(COURSE, "last", first) == ()
    assert faults(COURSE, "last", first - timedelta(days=1)) == (
        Problem("last", Fault.TURNED_ROUND, low=first),
    )
    assert faults(COURSE, "last", date.max) == (
        Problem("last", Fault.OUT_OF_RANGE, date(1970, 1, 2), date(9998, 12, 31)),
    )


@pytest.mark.parametrize(
    ("kind", "good", "bad", "fault"),
    [
        (FactorKind.YES_NO, (0, 1), (-1, "0.5", 2), Fault.NOT_YES_OR_NO),
        (FactorKind.SCALE, (0, "3.5", 10), ("-0.1", "10.1"), Fault.OUT_OF_RANGE),
        (FactorKind.AMOUNT, (-5, 0, 12_000), ("Infinity",), Fault.OUT_OF_RANGE),
    ],
)
def test_a_value_fits_its_factor(
    kind: FactorKind, good: tuple[int | str, ...], bad: tuple[int | str, ...], fault: Fault
) -> None:
    factor = replace(FACTOR, kind=kind)

    def found(number: int | str) -> tuple[Problem, ...]:
        return problems_of(replace(VALUE, value=Decimal(number)), NOW, factor)

    assert {found(number) for number in good} == {()}
    assert {problem.fault for number in bad for problem in found(number)} == {fault}
    assert all(found(number) for number in bad)
    assert [problem.fault for problem in found("NaN")] == [Fault.OUT_OF_RANGE]


def test_nobody_is_born_tomorrow() -> None:
    tomorrow = TODAY + timedelta(days=1)

    assert faults(PERSON, "birth_date", TODAY) == ()
    assert faults(PERSON, "birth_date", tomorrow) == (
        Problem("birth_date", Fault.IN_FUTURE, high=TODAY),
    )


def test_each_condition_has_a_length() -> None:
    assert faults(PERSON, "conditions", (NAME,)) == ()
    assert faults(PERSON, "conditions", ("x", NAME + "x")) == (
        Problem("conditions", Fault.TOO_LONG, 0, 200),
    )


def test_all_problems_are_found_at_once_in_the_order_of_the_fields() -> None:
    cramp = replace(CRAMP, pain=11, sleep_lost=-1, note=NOTE + "x")

    assert [problem.field for problem in problems_of(cramp, NOW)] == ["pain", "sleep_lost", "note"]
