"""Medicines on the time axis."""

from datetime import UTC, date, datetime
from decimal import Decimal

from cramp_diary.analysis.bars import changed_first, lanes, turns
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Product, ProductKind, Unit

NOW = Moment.of(datetime(2026, 11, 22, 8, 0, tzinfo=UTC))
SUMMER = Period(date(2026, 6, 1), date(2026, 8, 31))


def product(
    name: str, kind: ProductKind = ProductKind.MEDICINE, *, quinine: bool = False
) -> Product:
    return Product(
        id=EntryId(name), written=NOW, kind=kind, name=name, unit=Unit.MG, quinine=quinine
    )


def course(
    name: str, first: date, last: date | None = None, *, key: str = "", follows: str = ""
) -> Course:
    return Course(
        id=EntryId(key or name + str(first)),
        written=NOW,
        product=EntryId(name),
        first=first,
        last=last,
        unit=Unit.MG,
        dose=Decimal(5),
        follows=EntryId(follows) if follows else None,
    )


def test_a_course_that_runs_through_has_no_ends_in_the_period() -> None:
    (lane,) = lanes([course("Amlodipine", date(2021, 1, 1))], [product("Amlodipine")], SUMMER)
    (segment,) = lane.segments
    assert (segment.first, segment.last) == (SUMMER.first, SUMMER.last)
    assert (segment.starts, segment.stops, segment.changes) == (False, False, False)
    assert lane.turns == ()


def test_ends_inside_the_period_are_seen() -> None:
    taken = course("Magnesium", date(2026, 6, 10), date(2026, 7, 9))
    (lane,) = lanes([taken], [product("Magnesium", ProductKind.SUPPLEMENT)], SUMMER)
    (segment,) = lane.segments
    assert segment.starts
    assert segment.stops
    assert lane.supplement
    assert lane.turns == (date(2026, 6, 10), date(2026, 7, 10))


def test_a_change_of_dose_joins_two_courses() -> None:
    old = course("Amlodipine", date(2021, 1, 1), date(2026, 7, 9), key="old")
    new = course("Amlodipine", date(2026, 7, 10), key="new", follows="old")
    (lane,) = lanes([new, old], [product("Amlodipine")], SUMMER)
    before, after = lane.segments
    assert not before.stops
    assert after.changes
    assert not after.starts
    assert lane.turns == (date(2026, 7, 10),)


def test_a_pause_between_two_doses_is_a_stop_and_a_start() -> None:
    old = course("Amlodipine", date(2021, 1, 1), date(2026, 7, 1), key="old")
    new = course("Amlodipine", date(2026, 7, 10), key="new", follows="old")
    (lane,) = lanes([old, new], [product("Amlodipine")], SUMMER)
    assert lane.segments[0].stops
    assert lane.segments[1].starts
    assert lane.turns == (date(2026, 7, 2), date(2026, 7, 10))


def test_what_was_taken_outside_the_period_has_no_lane() -> None:
    before = course("Quinine", date(2025, 1, 1), date(2025, 2, 1))
    after = course("Quinine", date(2026, 9, 1))
    assert lanes([before, after], [product("Quinine")], SUMMER) == ()


def test_changes_of_one_day_share_a_letter() -> None:
    taken = [
        course("Amlodipine", date(2021, 1, 1), date(2026, 7, 9)),
        course("Indapamide", date(2026, 7, 10)),
        course("Zinc", date(2026, 6, 5)),
        course("Atorvastatin", date(2020, 1, 1)),
    ]
    names = ("Atorvastatin", "Amlodipine", "Indapamide", "Zinc")
    found = lanes(taken, [product(name) for name in names], SUMMER)
    assert [lane.name for lane in found] == ["Amlodipine", "Atorvastatin", "Indapamide", "Zinc"]
    assert [(turn.letter, turn.day) for turn in turns(found)] == [
        ("A", date(2026, 6, 5)),
        ("B", date(2026, 7, 10)),
    ]
    assert turns(found)[1].products == ("Amlodipine", "Indapamide")
    first = [lane.name for lane in changed_first(found)]
    assert first == ["Zinc", "Amlodipine", "Indapamide", "Atorvastatin"]


def test_single_doses_are_ticks_and_ordinary_drinks_are_none() -> None:
    def drunk(name: str, night: date) -> Intake:
        return Intake(
            id=EntryId(name + str(night)), written=NOW, product=EntryId(name), night=night
        )

    products = [
        product("Tonic water", ProductKind.DRINK, quinine=True),
        product("Water", ProductKind.DRINK),
        product("Paracetamol"),
    ]
    intakes = [
        drunk("Tonic water", date(2026, 7, 2)),
        drunk("Tonic water", date(2026, 6, 2)),
        drunk("Water", date(2026, 6, 2)),
        drunk("Paracetamol", date(2026, 5, 1)),
    ]
    (lane,) = lanes([], products, SUMMER, intakes)
    assert lane.name == "Tonic water"
    assert lane.taken == (date(2026, 6, 2), date(2026, 7, 2))


def test_letters_go_on_after_z() -> None:
    taken = [course("Zinc", date(2026, 6, day), date(2026, 6, day)) for day in range(1, 29, 2)]
    found = turns(lanes(taken, [product("Zinc")], SUMMER))
    assert [turn.letter for turn in found][25:] == ["Z", "AA", "AB"]
