"""Looking for nights: words as they are typed, filters, and the night beside what was found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cramp_diary.assembly import create_services
from cramp_diary.domain.entries import Muscle, NightRecord, Side
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import NightStatus, Stated
from cramp_diary.ui.diary.find_row import FindRow
from cramp_diary.ui.diary.find_runner import A_PAGE
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.widgets.fields import ChoiceField
from tests.set_clock import SetClock
from tests.ui.diary_hands import add, click, words
from tests.ui.running import let_pass

PATIENCE = 200


@pytest.fixture
def told(page: MonthPage) -> MonthPage:
    """Return the page over a diary with five nights in November."""
    journal, products = page.session.services.journal, page.session.services.products
    for day, note, said in (
        (3, "After the garden", {"muscle": Muscle.CALF, "side": Side.LEFT}),
        (5, "Crème brûlée, then GARDEN", {"muscle": Muscle.TOES, "pain": 8}),
        (5, "", {"muscle": Muscle.CALF}),
    ):
        cramp = replace(journal.cramp(night=november(day)), note=note, **said)
        journal.save(cramp)
    journal.say(november(7), Stated.QUIET)
    wine = products.drink("Red wine")
    identity, now = journal.stamp()
    journal.save(wine, products.intake(wine, journal.moment(now.wall - timedelta(days=2))))
    journal.save(
        NightRecord(id=identity, night=november(9), written=now, note="slept in the garden")
    )
    page.refresh()
    return page


def november(day: int) -> date:
    return date(2026, 11, day)


def until(holds: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        if holds():
            return
        let_pass(10)
    raise AssertionError


def ask(page: MonthPage, text: str) -> None:
    """Type what is looked for, and wait for what is found."""
    card = page.find_card
    if not card.isVisible():
        click(page.find_button)
    card.words.input.selectAll()
    QTest.keyClicks(card.words.input, text)
    settle(page)


def settle(page: MonthPage) -> None:
    runner = page.find_card._runner
    until(lambda: not runner._pause.isActive() and not runner._is_running)


def choose(page: MonthPage, field: ChoiceField, text: str) -> None:
    """Choose from a list by keyboard, as a person does."""
    if page.find_card.filters.isHidden():
        click(page.find_card.turn)
    field.input.setFocus()
    QTest.keyClick(field.input, Qt.Key.Key_Home)
    for _ in range(field.input.count()):
        if field.input.currentText() == text:
            break
        QTest.keyClick(field.input, Qt.Key.Key_Down)
    assert field.input.currentText() == text
    settle(page)


def rows(page: MonthPage) -> tuple[FindRow, ...]:
    return page.find_card.results.rows()


def titles(page: MonthPage) -> list[str]:
    return [row.lines.title for row in rows(page)]


def keyboard() -> QWidget | None:
    return QApplication.focusWidget()


def test_find_takes_the_place_of_the_month_and_gives_it_back(page: MonthPage) -> None:
    click(page.find_button)
    assert page.find_card.isVisible()
    assert not page.month_card.isVisible()
    assert page.night_card.isVisible()
    assert page.find_card.words.input.hasFocus()
    assert page.find_card.count.text().startswith("Type a word")
    QTest.keyClick(page.find_card.words.input, Qt.Key.Key_Escape)
    assert page.month_card.isVisible()
    assert keyboard() is page.first_stop()


def test_a_key_begins_it_with_what_was_looked_for_before(told: MonthPage) -> None:
    ask(told, "garden")
    click(told.find_card.back)
    QTest.keyClick(told.month_card.today, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert told.find_card.words.input.selectedText() == "garden"
    settle(told)
    assert len(rows(told)) == 3


def test_notes_are_found_without_capitals_and_accents_newest_first(told: MonthPage) -> None:
    ask(told, "gard")
    assert titles(told) == [
        "Mon 9 Nov to Tue 10 Nov 2026",
        "Thu 5 Nov to Fri 6 Nov 2026",
        "Tue 3 Nov to Wed 4 Nov 2026",
    ]
    assert told.find_card.count.text() == "3 nights of 19, 3 cramps"
    ask(told, "creme GARDEN")
    assert titles(told) == ["Thu 5 Nov to Fri 6 Nov 2026"]
    (row,) = rows(told)
    assert row.lines.line == "2 cramps, worst pain 8"
    assert row.lines.parts == ("Cramp, toes, pain 8  “Crème brûlée, then GARDEN”",)
    assert row.marked() == ("Crème", "GARDEN")


def test_what_was_drunk_is_found_by_its_name(told: MonthPage) -> None:
    ask(told, "wine")
    (row,) = rows(told)
    assert row.lines.line == "Not recorded"
    assert "Red wine" in row.lines.parts[0]
    assert row.marked() == ("wine",)


def test_nothing_found_says_so_and_what_to_change(told: MonthPage) -> None:
    ask(told, "garden zebra")
    assert rows(told) == ()
    assert told.find_card.count.text() == (
        "None of 19 nights has all of this. Take out a word, or type only the beginning of one."
    )
    click(told.find_card.clear)
    assert told.find_card.words.value() == ""
    assert told.find_card.count.text().startswith("Type a word")


def test_muscle_side_and_status_are_filters(told: MonthPage) -> None:
    ask(told, "")
    filters = told.find_card.filters
    choose(told, filters.muscle, "Calf")
    assert told.find_card.turn.words() == "Filters, 1 chosen"
    assert told.find_card.count.text() == "2 nights of 19, 3 cramps"
    choose(told, filters.side, "Left")
    assert titles(told) == ["Tue 3 Nov to Wed 4 Nov 2026"]
    click(told.find_card.clear)
    choose(told, filters.status, "No cramps")
    assert [row.lines.mark.status for row in rows(told)] == [NightStatus.QUIET]


def test_a_drink_is_a_filter(told: MonthPage) -> None:
    ask(told, "")
    choose(told, told.find_card.filters.product, "Red wine")
    assert len(rows(told)) == 1


def test_a_factor_is_a_filter_and_so_is_what_was_said(told: MonthPage) -> None:
    services = told.session.services
    swim = services.factors.draft("Swimming", FactorKind.YES_NO)
    services.journal.save(swim)
    for day, value in ((3, 1), (5, 0)):
        services.factors.value(swim, november(day), Decimal(value))
    told.refresh()
    ask(told, "")
    filters = told.find_card.filters
    assert not filters.said.isVisible()
    choose(told, filters.factor, "Swimming")
    assert len(rows(told)) == 2
    choose(told, filters.said, "No")
    assert titles(told) == ["Thu 5 Nov to Fri 6 Nov 2026"]
    assert rows(told)[0].lines.parts == ("Swimming: no",)


def test_a_period_bounds_it_and_is_refused_when_turned_round(told: MonthPage) -> None:
    ask(told, "garden")
    click(told.find_card.turn)
    filters = told.find_card.filters
    QTest.keyClicks(filters.first.input, "4 Nov 2026")
    QTest.keyClicks(filters.last.input, "7 Nov 2026")
    settle(told)
    assert titles(told) == ["Thu 5 Nov to Fri 6 Nov 2026"]
    assert told.find_card.count.text() == "1 night of 4, 2 cramps"
    filters.last.input.selectAll()
    QTest.keyClicks(filters.last.input, "1 Nov 2026")
    assert filters.last.problem().startswith("This is earlier")
    assert rows(told) == ()


def test_a_night_that_was_found_opens_beside_and_the_rest_stays(told: MonthPage) -> None:
    ask(told, "garden")
    click(rows(told)[1])
    assert told.night_card.title_label.text() == "Thu 5 to Fri 6 Nov"
    assert words(told) == ["Cramp, toes, pain 8", "Cramp, calf"]
    assert told.find_card.isVisible()
    settle(told)
    assert [row.is_chosen() for row in rows(told)] == [False, True, False]


def test_the_keyboard_walks_from_the_words_through_the_nights_and_back(told: MonthPage) -> None:
    ask(told, "garden")
    QTest.keyClick(told.find_card.words.input, Qt.Key.Key_Down)
    assert keyboard() is rows(told)[0]
    QTest.keyClick(rows(told)[0], Qt.Key.Key_Down)
    assert keyboard() is rows(told)[1]
    QTest.keyClick(rows(told)[1], Qt.Key.Key_Return)
    assert told.night_card.title_label.text() == "Thu 5 to Fri 6 Nov"
    settle(told)
    assert keyboard() is rows(told)[1]
    QTest.keyClick(rows(told)[1], Qt.Key.Key_Home)
    QTest.keyClick(rows(told)[0], Qt.Key.Key_Up)
    assert told.find_card.words.input.hasFocus()
    QTest.keyClick(told.find_card.words.input, Qt.Key.Key_Return)
    assert told.night_card.title_label.text() == "Mon 9 to Tue 10 Nov"


def test_a_change_is_seen_in_what_was_found(told: MonthPage) -> None:
    ask(told, "garden")
    click(rows(told)[2])
    entry = told.night_card.timeline.entries()[0]
    click(entry.remove)
    settle(told)
    assert told.find_card.count.text() == "2 nights of 17, 2 cramps"


def test_another_page_leads_to_a_night_within_its_month(told: MonthPage) -> None:
    ask(told, "garden")
    told.session.night_wanted.emit(november(3))
    assert told.month_card.isVisible()
    assert not told.find_card.isVisible()


def test_many_nights_are_shown_a_page_at_a_time(page: MonthPage) -> None:
    journal = page.session.services.journal
    for day in range(50):
        journal.say(november(20) - timedelta(days=day), Stated.QUIET)
    page.refresh()
    ask(page, "")
    choose(page, page.find_card.filters.status, "No cramps")
    assert page.find_card.count.text() == "50 nights of 50, 0 cramps"
    assert len(rows(page)) == A_PAGE
    rows(page)[0].setFocus()
    QTest.keyClick(rows(page)[0], Qt.Key.Key_End)
    QTest.keyClick(rows(page)[-1], Qt.Key.Key_Down)
    assert keyboard() is page.find_card.older
    assert page.find_card.older.words() == "Show 20 older nights"
    click(page.find_card.older)
    until(lambda: len(rows(page)) == 40)
    assert page.find_card.older.words() == "Show 10 older nights"
    click(rows(page)[25])
    click(page.night_card.timeline.entries()[0].remove)
    settle(page)
    assert page.find_card.count.text() == "49 nights of 50, 0 cramps"
    assert len(rows(page)) == 40
    click(page.find_card.older)
    until(lambda: len(rows(page)) == 49)
    assert not page.find_card.older.isVisible()


def test_a_narrow_window_goes_from_what_was_found_to_the_night_and_back(told: MonthPage) -> None:
    told.resize(760, 800)
    ask(told, "garden")
    assert not told.night_card.isVisible()
    told.scroll_to(rows(told)[1])
    click(rows(told)[1])
    assert told.night_card.isVisible()
    assert not told.find_card.isVisible()
    assert told.night_card.back.words() == "Back to what was found"
    click(told.night_card.back)
    assert told.find_card.isVisible()
    assert keyboard() is rows(told)[1]
    click(told.find_card.back)
    assert told.month_card.isVisible()


def test_in_a_narrow_window_the_page_scrolls_and_not_a_part_of_it(page: MonthPage) -> None:
    journal = page.session.services.journal
    for day in range(12):
        journal.say(november(20) - timedelta(days=day), Stated.QUIET)
    page.refresh()
    page.resize(760, 500)
    ask(page, "")
    choose(page, page.find_card.filters.status, "No cramps")
    inner = page.find_card._rows.verticalScrollBar()
    until(lambda: len(rows(page)) == 12 and rows(page)[-1].y() > 0 and not inner.maximum())
    QTest.keyClick(page.find_card.filters.status.input, Qt.Key.Key_Tab)
    rows(page)[0].setFocus()
    QTest.keyClick(rows(page)[0], Qt.Key.Key_End)
    last = rows(page)[-1]
    assert keyboard() is last
    until(lambda: last.visibleRegion().boundingRect().height() == last.height())
    page.resize(1056, 800)
    until(lambda: inner.maximum() > 0)


def test_a_form_stays_open_while_something_is_looked_for(told: MonthPage) -> None:
    add(told, "A cramp")
    ask(told, "garden")
    assert told.form_card.place.form() is not None
    click(rows(told)[0])
    assert told.form_card.place.form() is None


def test_another_diary_knows_nothing_of_what_was_looked_for(
    told: MonthPage, clock: SetClock, tmp_path: Path
) -> None:
    ask(told, "garden")
    told.session.leave()
    assert rows(told) == ()
    told.session.open(create_services(tmp_path / "other.crampdiary", clock=clock))
    assert told.month_card.isVisible()
    click(told.find_button)
    assert told.find_card.words.value() == ""
    ask(told, "garden")
    assert told.find_card.count.text() == "Nothing is written in the diary yet."


def test_each_letter_typed_asks_but_only_the_last_is_answered(told: MonthPage) -> None:
    click(told.find_button)
    asked: list[tuple[str, ...]] = []
    told.find_card._runner.answered.connect(lambda answer: asked.append(answer.wanted.words))
    QTest.keyClicks(told.find_card.words.input, "garden")
    settle(told)
    assert asked == [("garden",)]
