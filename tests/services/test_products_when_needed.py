"""What is taken when needed, known by what is written down."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.services.courses import Courses
from cramp_diary.services.journal import Journal
from cramp_diary.services.products import Products
from cramp_diary.storage.store import DiaryStore
from tests.recutting import cut
from tests.set_clock import SetClock

TODAY = date(2026, 11, 24)
FIRST, LAST = date(2026, 10, 1), date(2026, 11, 1)


@pytest.fixture
def ibuprofen(products: Products) -> Product:
    return products.remedy("Ibuprofen")


def taken(courses: Courses, product: Product, last: date | None) -> Course:
    course = replace(courses.draft(product, FIRST), last=last)
    courses.start(course)
    return course


def dose(products: Products, journal: Journal, product: Product, days_ago: int) -> Intake:
    at = journal.moment(journal.now().wall - timedelta(days=days_ago))
    intake = products.intake(product, at, Decimal(400))
    journal.save(intake)
    return intake


def names(products: Products) -> list[str]:
    return [product.name for product in products.as_needed()]


def test_a_medicine_without_a_course_is_taken_when_needed(
    products: Products, courses: Courses, ibuprofen: Product
) -> None:
    assert products.as_needed() == (ibuprofen,)
    taken(courses, ibuprofen, None)
    assert products.as_needed() == ()


def test_no_drink_and_nothing_hidden_is_a_medicine_taken_when_needed(
    products: Products, ibuprofen: Product
) -> None:
    products.drink("Tonic water")
    products.hide(ibuprofen)

    assert products.as_needed() == ()


def test_what_was_stopped_is_taken_when_needed_once_it_was_taken_again(
    products: Products, courses: Courses, journal: Journal, ibuprofen: Product
) -> None:
    taken(courses, ibuprofen, LAST)
    assert names(products) == []
    dose(products, journal, ibuprofen, 40)
    assert names(products) == [], "a second tablet while it was taken regularly"
    dose(products, journal, ibuprofen, 2)
    assert names(products) == ["Ibuprofen"]


def test_what_was_taken_the_morning_after_the_last_day_stays_when_needed_however_days_are_cut(
    products: Products,
    courses: Courses,
    journal: Journal,
    store: DiaryStore,
    ibuprofen: Product,
) -> None:
    taken(courses, ibuprofen, LAST)
    morning = journal.moment(datetime.combine(LAST, time(4)) + timedelta(days=1))
    journal.save(products.intake(ibuprofen, morning, Decimal(400)))
    for boundaries in (Boundaries(day_hour=3), Boundaries(day_hour=5)):
        cut(store, boundaries)
        assert names(products) == ["Ibuprofen"]


def test_a_second_tablet_does_not_make_a_regular_medicine_one_that_is_taken_when_needed(
    products: Products, courses: Courses, journal: Journal, ibuprofen: Product
) -> None:
    taken(courses, ibuprofen, None)
    dose(products, journal, ibuprofen, 0)

    assert names(products) == []


def test_a_course_to_come_is_regular_already(
    products: Products, courses: Courses, ibuprofen: Product
) -> None:
    courses.start(courses.draft(ibuprofen, TODAY + timedelta(days=9)))

    assert names(products) == []


def test_single_doses_stand_with_their_product_oldest_first(
    products: Products, courses: Courses, journal: Journal, ibuprofen: Product
) -> None:
    tonic, water = products.drink("Tonic water"), products.drink("Glass of water")
    quinine = products.remedy("Quinine")
    course = taken(courses, quinine, None)
    late = dose(products, journal, ibuprofen, 1)
    early = dose(products, journal, ibuprofen, 400)
    glass = dose(products, journal, tonic, 3)
    dose(products, journal, water, 3)
    journal.save(replace(products.intake(quinine, journal.now()), course=course.id))

    assert products.single_doses() == {ibuprofen.id: (early, late), tonic.id: (glass,)}


def test_a_product_is_put_right(products: Products, ibuprofen: Product) -> None:
    mine = replace(ibuprofen, name="Ibuprofen 400", form="tablet", unit=Unit.TABLET)
    products.correct(mine)

    assert products.by_id()[ibuprofen.id] == mine


def test_a_name_belongs_to_one_medicine(products: Products, ibuprofen: Product) -> None:
    products.remedy("Quinine")
    products.drink("Ibuprofen")
    with pytest.raises(InvalidEntryError) as refused:
        products.correct(replace(ibuprofen, name=" quinine "))
    assert refused.value.problems == (Problem("name", Fault.TAKEN),)
    products.correct(replace(ibuprofen, form="tablet"))


def test_one_of_two_that_share_a_name_already_is_put_right(
    products: Products, journal: Journal, ibuprofen: Product
) -> None:
    twin = replace(products.remedy_draft("Ibuprofen"), name=ibuprofen.name)
    journal.save(twin)
    for one in (ibuprofen, twin):
        products.correct(replace(one, form="tablet"))
    assert [one.form for one in products.all() if one.name == ibuprofen.name] == ["tablet"] * 2


def test_doses_that_were_written_keep_their_unit(
    products: Products, courses: Courses, journal: Journal, ibuprofen: Product
) -> None:
    assert not products.is_counted(ibuprofen)
    course = taken(courses, ibuprofen, None)
    journal.save(replace(products.intake(ibuprofen, journal.now()), course=course.id))

    assert products.is_counted(ibuprofen)
    with pytest.raises(InvalidEntryError) as refused:
        products.correct(replace(ibuprofen, unit=Unit.TABLET))
    assert refused.value.problems == (Problem("unit", Fault.OTHER_UNIT),)
    products.correct(replace(ibuprofen, composition=Composition(sodium=Decimal(2))))


def test_favourites_are_put_in_order_and_left_out_at_once(
    products: Products, journal: Journal
) -> None:
    products.start_with_first_drinks()
    water, large, coffee, tea, wine = products.favourites()
    change = products.set_favourites([coffee, water, wine])

    assert [drink.name for drink in products.favourites()] == [
        coffee.name,
        water.name,
        wine.name,
    ]
    assert [drink.favourite for drink in products.favourites()] == [1, 2, 3]
    assert {large.name, tea.name} <= {drink.name for drink in products.all(ProductKind.DRINK)}
    journal.apply(change.undo)
    assert products.favourites() == (water, large, coffee, tea, wine)


def test_a_new_or_hidden_drink_comes_among_the_favourites(products: Products) -> None:
    hidden = products.drink("Cola")
    products.hide(hidden)
    new = products.drink_draft("Tonic water")
    products.set_favourites([new, hidden])

    assert [drink.name for drink in products.favourites()] == ["Tonic water", "Cola"]
    assert products.set_favourites(products.favourites()).entries == ()


def test_the_clock_decides_what_is_over(
    products: Products, courses: Courses, journal: Journal, ibuprofen: Product, clock: SetClock
) -> None:
    course = taken(courses, ibuprofen, TODAY)
    assert course.runs_on(TODAY)
    assert names(products) == []
    clock.later(days=2)
    dose(products, journal, ibuprofen, 0)
    assert names(products) == ["Ibuprofen"]
