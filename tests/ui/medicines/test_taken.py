"""Which products, which of their courses, and which months are shown."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.ui.medicines.taken import Taken, all_taken, shown_period

TODAY = date(2026, 11, 23)
NOW = Moment.of(datetime(2026, 11, 23, 21, 10, tzinfo=UTC))


def product(name: str) -> Product:
    return Product(
        id=EntryId(name), written=NOW, kind=ProductKind.MEDICINE, name=name, unit=Unit.MG
    )


def course(first: date, last: date | None = None, of: str = "Quinine") -> Course:
    return Course(
        id=EntryId(f"{of} {first}"),
        written=NOW,
        product=EntryId(of),
        first=first,
        last=last,
        unit=Unit.MG,
    )


def taken(*courses: Course) -> Taken:
    return Taken(product("Quinine"), courses)


@pytest.mark.parametrize(
    ("start", "first"),
    [
        (date(2019, 3, 1), date(2026, 6, 1)),
        (date(2026, 6, 1), date(2026, 6, 1)),
        (date(2026, 8, 20), date(2026, 8, 1)),
        (date(2026, 9, 30), date(2026, 9, 1)),
        (date(2026, 11, 22), date(2026, 9, 1)),
        (date(2027, 5, 1), date(2026, 9, 1)),
    ],
)
def test_six_months_are_shown_or_fewer_down_to_three(start: date, first: date) -> None:
    period = shown_period([taken(course(start))], TODAY)

    assert period == Period(first, TODAY)


def test_months_reach_back_over_the_turn_of_the_year() -> None:
    assert shown_period([taken(course(date(2019, 1, 1)))], date(2027, 2, 3)).first == date(
        2026, 9, 1
    )


def test_what_begins_soon_is_in_sight() -> None:
    soon = course(date(2026, 12, 1))

    assert shown_period([taken(soon)], TODAY).last == soon.first


def test_the_course_that_runs_comes_before_a_newer_one_that_ended() -> None:
    running = course(date(2026, 6, 1))
    ended = course(date(2026, 7, 1), date(2026, 7, 9))
    both = taken(running, ended)

    assert both.running(TODAY) == running
    assert both.course(None, TODAY) == running
    assert both.course(ended.id, TODAY) == ended
    assert taken(ended).running(TODAY) is None
    assert taken(ended).course(running.id, TODAY) == ended


def test_a_product_is_there_once_with_all_its_courses_in_order_of_name() -> None:
    late, early = course(date(2026, 9, 1)), course(date(2026, 1, 1), date(2026, 2, 1))
    other = course(date(2026, 3, 1), of="amlodipine")
    products = {EntryId(name): product(name) for name in ("Quinine", "amlodipine", "Never taken")}

    found = all_taken([late, other, early], products, {})

    assert [one.product.name for one in found] == ["amlodipine", "Never taken", "Quinine"]
    assert found[2].courses == (early, late)
    assert found[1].courses == ()


def test_a_course_is_in_a_period_to_its_very_days() -> None:
    period = Period(date(2026, 6, 1), TODAY)

    assert taken(course(date(2026, 1, 1), date(2026, 6, 1))).is_in(period)
    assert not taken(course(date(2026, 1, 1), date(2026, 5, 31))).is_in(period)
    assert taken(course(TODAY)).is_in(period)
    assert not taken(replace(course(TODAY), first=date(2026, 11, 24))).is_in(period)
