"""The evening's factors, tablets and what is taken when needed."""

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.tonight.day_cards import DayCards
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.tablet_row import TabletRow
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.number_keys import NumberKeys
from tests.set_clock import SetClock
from tests.ui.running import let_pass

TONIGHT = date(2026, 11, 23)


@pytest.fixture
def cards(page: TonightPage) -> DayCards:
    assert page.cards is not None
    return page.cards


def click(widget: QWidget) -> None:
    let_pass(1)
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def watch(page: TonightPage, name: str, kind: FactorKind, unit: str = "") -> None:
    factors = page.session.services.factors
    page.session.editor.do("x", lambda: factors.add(name, kind, unit))


def values(page: TonightPage) -> list[Decimal]:
    return [value.value for value in page.session.services.factors.values(TONIGHT)]


def intakes(page: TonightPage) -> tuple[Intake, ...]:
    return page.session.services.library.night(TONIGHT).intakes


def test_a_scale_is_answered_by_its_keys_and_left_open_again(
    page: TonightPage, cards: DayCards
) -> None:
    watch(page, "Stress", FactorKind.SCALE)
    (keys,) = cards.evening.controls
    assert isinstance(keys, NumberKeys)
    QTest.keyClick(keys.members()[0], Qt.Key.Key_6)
    assert values(page) == [6]
    assert keys.value() == 6
    click(keys.members()[6])
    assert values(page) == []


def test_an_amount_is_saved_by_enter_and_left_open_by_emptying_it(
    page: TonightPage, cards: DayCards
) -> None:
    watch(page, "Walked", FactorKind.AMOUNT, "km")
    (field,) = cards.evening.controls
    assert isinstance(field, NumberField)
    QTest.keyClicks(field.input, "4,5")
    QTest.keyClick(field.input, Qt.Key.Key_Return)
    assert values(page) == [Decimal("4.5")]
    field.input.clear()
    QTest.keyClick(field.input, Qt.Key.Key_Return)
    assert values(page) == []


def test_something_else_to_ask_is_added_from_the_card(page: TonightPage, cards: DayCards) -> None:
    watch(page, "Stress", FactorKind.SCALE)
    click(cards.evening.more)
    form = cards.evening.form
    assert form is not None
    QTest.keyClicks(form.name.input, "stress")
    click(form.add)
    assert form.name.problem()
    form.name.input.clear()
    QTest.keyClicks(form.name.input, "Coffee after five")
    QTest.keyClick(form.name.input, Qt.Key.Key_Return)
    assert [f.name for f in page.session.services.factors.all()] == ["Stress", "Coffee after five"]
    assert len(cards.evening.controls) == 2
    assert cards.evening.form is None
    assert cards.evening.more.isVisible()


def test_esc_leaves_the_form_for_something_else(cards: DayCards) -> None:
    click(cards.evening.more)
    form = cards.evening.form
    assert form is not None
    QTest.keyClick(form.name.input, Qt.Key.Key_Escape)
    assert cards.evening.form is None


def ticked(page: TonightPage, cards: DayCards) -> TabletRow:
    services = page.session.services
    product = services.products.remedy("amlodipine")
    course = services.courses.draft(product, date(2026, 1, 1))
    page.session.editor.do("Started", lambda: services.courses.start(course))
    (row,) = cards.tablets.tablets
    assert not row.hour.isVisible()
    click(row.tick)
    return row


def test_the_time_of_a_tablet_is_changed_by_a_press_on_it(
    page: TonightPage, cards: DayCards
) -> None:
    row = ticked(page, cards)
    assert row.hour.words() == "taken 22:10"
    click(row.hour)
    assert row.question is not None
    assert row.question.time.value() == time(22, 10)
    QTest.keyClicks(row.question.time.input, "805")
    QTest.keyClick(row.question.time.input, Qt.Key.Key_Return)
    (dose,) = intakes(page)
    assert dose.at is not None
    assert dose.at.isoformat() == "2026-11-23T08:05:00+01:00"
    assert row.hour.words() == "taken 08:05"
    assert not row.question.isVisible()
    page.session.editor.undo()
    assert row.hour.words() == "taken 22:10"


def test_a_time_that_is_still_to_come_is_said_beside_the_field(
    page: TonightPage, cards: DayCards
) -> None:
    row = ticked(page, cards)
    click(row.hour)
    assert row.question is not None
    QTest.keyClicks(row.question.time.input, "2:00")
    QTest.keyClick(row.question.time.input, Qt.Key.Key_Return)
    assert row.question.isVisible()
    assert row.question.time.problem()
    QTest.keyClick(row.question.time.input, Qt.Key.Key_Escape)
    assert not row.question.isVisible()
    assert row.hour.words() == "taken 22:10"


def test_what_is_taken_when_needed_is_noted_by_one_press(
    page: TonightPage, cards: DayCards, clock: SetClock
) -> None:
    assert not cards.tablets.needs.isVisible()
    products = page.session.services.products
    page.session.editor.do("x", lambda: products.add(products.remedy_draft("ibuprofen")))
    (chip,) = cards.tablets.needs.chips
    click(chip)
    clock.later(minutes=50)
    click(chip)
    assert [dose.course for dose in intakes(page)] == [None, None]
    assert cards.tablets.needs.today.text() == "Today: Ibuprofen at 22:10, Ibuprofen at 23:00"


# Drinks


def test_without_a_favourite_something_else_is_still_offered(
    page: TonightPage, cards: DayCards
) -> None:
    products = page.session.services.products
    page.session.editor.do("x", lambda: products.set_favourites(()))
    assert cards.drinks.buttons == []
    assert cards.drinks.other.isVisible()
