"""The page that opens first: what a half-asleep person presses."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import Episode, Muscle, Side, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Period
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.day_cards import DayCards
from cramp_diary.ui.tonight.open_nights_card import Remembered
from cramp_diary.ui.tonight.other_time import OtherTime
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.rest import complete
from cramp_diary.ui.widgets.page import MARGIN
from cramp_diary.ui.widgets.segmented import Segmented
from tests.set_clock import SetClock

TONIGHT = date(2026, 11, 23)


def cramps(page: TonightPage, night: date = TONIGHT) -> tuple[Episode, ...]:
    return page.session.services.library.night(night).episodes


def cards(page: TonightPage) -> DayCards:
    assert page.cards is not None
    return page.cards


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_one_click_saves_a_cramp_with_its_time_and_night(page: TonightPage) -> None:
    click(page.cramp_card.button)
    (cramp,) = cramps(page)
    assert isinstance(cramp.onset, Moment)
    assert cramp.onset.isoformat() == "2026-11-23T22:10:00+01:00"
    assert page.title_label.text() == "Saved: a cramp at 22:10"
    assert "ight of Mon 23 to Tue 24 Nov" in page.subtitle_label.text()


def test_one_key_saves_a_cramp(page: TonightPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_C)
    assert len(cramps(page)) == 1


@pytest.mark.parametrize(("place", "time"), [(0, "21:55"), (1, "21:40"), (2, "21:10")])
def test_a_cramp_of_a_while_ago(page: TonightPage, place: int, time: str) -> None:
    click(page.cramp_card.chips[place])
    (cramp,) = cramps(page)
    assert isinstance(cramp.onset, Moment)
    assert cramp.onset.wall.strftime("%H:%M") == time


@pytest.mark.parametrize("typed", ["23:30", "2330", "23.30", "11:30 pm"])
def test_another_time_is_the_last_such_time_and_its_night_is_named_before(
    page: TonightPage, typed: str
) -> None:
    click(page.cramp_card.other)
    other = page.cramp_card.findChild(OtherTime)
    assert other is not None
    QTest.keyClicks(other.time.input, typed)
    assert other.night.text() == "Sun 22 Nov, 23:30, night of Sun 22 to Mon 23 Nov"
    QTest.keyClick(other.time.input, Qt.Key.Key_Return)
    (cramp,) = cramps(page, TONIGHT - timedelta(days=1))
    assert isinstance(cramp.onset, Moment)
    assert cramp.onset.wall == datetime.fromisoformat("2026-11-22T23:30:00")
    assert page.title_label.text() == "Saved: a cramp at 23:30 on Sun 22 Nov"


def test_esc_leaves_another_time_and_what_is_no_time_saves_nothing(page: TonightPage) -> None:
    click(page.cramp_card.other)
    other = page.cramp_card.findChild(OtherTime)
    assert other is not None
    QTest.keyClicks(other.time.input, "99")
    QTest.keyClick(other.time.input, Qt.Key.Key_Return)
    assert "not a time yet" in other.time.problem()
    QTest.keyClick(other.time.input, Qt.Key.Key_Escape)
    assert not other.isVisible()
    assert page.cramp_card.isVisible()
    assert cramps(page) == ()


def test_details_are_saved_as_they_are_given(page: TonightPage) -> None:
    click(page.cramp_card.button)
    assert page.cramps is not None
    card = page.cramps.view().card
    QTest.keyClick(card.pain, Qt.Key.Key_7)
    card.place.legs.chosen.emit((Muscle.CALF, Side.LEFT))
    click(card.waking.members()[0])
    (cramp,) = cramps(page)
    assert (cramp.pain, cramp.muscle, cramp.side) == (7, Muscle.CALF, Side.LEFT)
    assert cramp.waking is Waking.WOKE


def test_the_next_cramp_starts_where_the_last_one_was(page: TonightPage, clock: SetClock) -> None:
    click(page.cramp_card.button)
    assert page.cramps is not None
    page.cramps.view().card.place.legs.chosen.emit((Muscle.SOLE, Side.RIGHT))
    clock.later(minutes=2)
    click(page.cramps.view().again)
    assert [(cramp.muscle, cramp.side) for cramp in cramps(page)] == [
        (Muscle.SOLE, Side.RIGHT),
        (Muscle.SOLE, Side.RIGHT),
    ]


def test_undo_takes_the_cramp_back_and_shows_the_night(page: TonightPage) -> None:
    click(page.cramp_card.button)
    assert page.cramps is not None
    click(page.cramps.view().enough.undo)
    assert cramps(page) == ()
    assert page.title_label.text() == "Tonight"
    assert page.cramp_card.isVisible()


def test_a_press_before_the_diary_is_open_keeps_its_time(
    qtbot: QtBot, session: Session, opened_session: Session, clock: SetClock
) -> None:
    assert session is opened_session
    services = session.services
    session._services = None
    page = TonightPage(session)
    qtbot.addWidget(page)
    page.show()
    click(page.cramp_card.button)
    complete(page, session)
    clock.later(seconds=4)
    session.open(services)
    (cramp,) = services.library.night(TONIGHT).episodes
    assert isinstance(cramp.onset, Moment)
    assert cramp.onset.isoformat() == "2026-11-23T22:10:00+01:00"


def test_one_click_notes_a_glass_of_water(page: TonightPage) -> None:
    click(cards(page).drinks.buttons[0])
    (glass,) = page.session.services.library.night(TONIGHT).intakes
    assert glass.amount == Decimal(250)
    assert "Glass of water".lower() in cards(page).drinks.total.text().lower()


def test_a_tablet_is_ticked_and_unticked(page: TonightPage) -> None:
    services = page.session.services
    product = services.products.remedy("amlodipine")
    course = services.courses.draft(product, date(2026, 1, 1))
    page.session.editor.do("Started", lambda: services.courses.start(course))
    (row,) = cards(page).tablets.rows
    click(row)
    (dose,) = services.library.night(TONIGHT).intakes
    assert dose.course == course.id
    click(cards(page).tablets.rows[0])
    assert services.library.night(TONIGHT).intakes == ()


def test_a_factor_is_answered_and_left_open_again(page: TonightPage) -> None:
    services = page.session.services
    page.session.editor.do(
        "Added", lambda: services.factors.add("Stretched before bed", FactorKind.YES_NO)
    )
    (control,) = cards(page).evening.controls
    assert isinstance(control, Segmented)
    control.chosen.emit(Decimal(1))
    assert [value.value for value in services.factors.values(TONIGHT)] == [Decimal(1)]
    control.chosen.emit(None)
    assert services.factors.values(TONIGHT) == ()


def test_a_night_of_last_week_without_cramps(page: TonightPage) -> None:
    services = page.session.services
    five_ago = TONIGHT - timedelta(days=5)
    page.session.editor.do(
        "x", lambda: services.journal.save(services.journal.cramp(night=five_ago))
    )
    night = TONIGHT - timedelta(days=2)
    assert set(cards(page).open_nights.choices) == {
        TONIGHT - timedelta(days=days) for days in range(1, 5)
    }
    cards(page).open_nights.choices[night].chosen.emit(Remembered.QUIET)
    (mark,) = services.library.marks(Period(night, night))
    assert mark.status is NightStatus.QUIET
    answered = cards(page).open_nights.choices[night]
    assert answered.value() is Remembered.QUIET


def test_an_answered_night_stays_where_it_is_until_the_page_is_left(page: TonightPage) -> None:
    services = page.session.services
    five_ago = TONIGHT - timedelta(days=5)
    page.session.editor.do(
        "x", lambda: services.journal.save(services.journal.cramp(night=five_ago))
    )
    before = tuple(cards(page).open_nights.choices)
    click(cards(page).open_nights.choices[before[0]].members()[0])
    assert tuple(cards(page).open_nights.choices) == before
    page.session.editor.undo()
    again = cards(page).open_nights.choices[before[0]]
    assert again.value() is None
    click(again.members()[1])
    page.hide()
    page.show()
    assert tuple(cards(page).open_nights.choices) == before[1:]


def test_the_morning_asks_about_the_night_that_ended(page: TonightPage, clock: SetClock) -> None:
    clock.set("2026-11-24 07:42")
    page.refresh()
    assert page.title_label.text() == "Good morning"
    click(cards(page).open_nights.choices[TONIGHT].members()[0])
    (mark,) = page.session.services.library.marks(Period(TONIGHT, TONIGHT))
    assert mark.status is NightStatus.QUIET


def test_the_night_itself_is_not_asked_about_before_it_is_over(
    page: TonightPage, clock: SetClock
) -> None:
    clock.set("2026-11-24 03:14")
    page.refresh()
    assert page.title_label.text() == "Tonight"
    assert cards(page).open_nights.isHidden()


def test_the_morning_after_a_cramp_asks_how_sore_the_leg_is(
    page: TonightPage, clock: SetClock
) -> None:
    services = page.session.services
    clock.set("2026-11-24 03:14")
    page.session.editor.do(
        "x", lambda: services.journal.save(services.journal.cramp(services.journal.now()))
    )
    assert cards(page).before.last_night.isHidden()
    clock.set("2026-11-24 07:42")
    page.refresh()
    card = cards(page).before.last_night
    assert card.title_label.text() == "Last night: 1 cramp"
    QTest.keyClick(card.soreness, Qt.Key.Key_3)
    click(card.sleep_lost.chips.members()[2])
    record = services.journal.night_record(TONIGHT)
    assert record is not None
    assert (record.soreness, record.sleep_lost) == (3, 30)


def test_the_evening_gives_way_to_what_is_asked_about_the_nights_before(
    page: TonightPage, qtbot: QtBot, clock: SetClock
) -> None:
    evening = cards(page).evening
    qtbot.waitUntil(lambda: evening.mapTo(page, QPoint()).x() == MARGIN)
    clock.set("2026-11-24 07:42")
    page.refresh()
    qtbot.waitUntil(lambda: evening.mapTo(page, QPoint()).x() > page.width() // 2)


def test_a_drink_that_is_no_favourite(page: TonightPage) -> None:
    click(cards(page).drinks.other)
    form = page.findChild(IntakeForm)
    assert form is not None
    click(form.save)
    assert "name" in form.product.name.problem()
    assert page.session.services.library.night(TONIGHT).intakes == ()
    assert page.focusWidget() is form.product.name.input
    QTest.keyClicks(form.product.name.input, "Tonic water")
    QTest.keyClick(form.amount.input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(form.amount.input, "330")
    click(form.save)
    services = page.session.services
    (drink,) = services.library.night(TONIGHT).intakes
    product = services.products.by_id()[drink.product]
    assert (product.name, product.quinine, drink.amount) == ("Tonic water", True, Decimal(330))
    assert cards(page).drinks.other.isVisible()


def test_what_the_page_says_itself_needs_no_bar(page: TonightPage, qtbot: QtBot) -> None:
    told: list[str] = []
    page.session.editor.told.connect(told.append)
    click(page.cramp_card.button)
    assert page.cramps is not None
    page.cramps.view().card.pain.chosen.emit(7)
    assert told == ["", ""]
    with qtbot.waitSignal(page.session.editor.noted) as noted:
        click(page.cramps.view().enough.undo)
    assert noted.args == ["Taken back: Changed: the cramp at 22:10"]


def test_whether_it_stopped_the_cramp_is_asked_once_something_was_done(page: TonightPage) -> None:
    click(page.cramp_card.button)
    assert page.cramps is not None
    card = page.cramps.view().card
    assert not card.relieved.isVisible()
    click(card.relief.members()[0])
    assert card.relieved.isVisible()


def test_the_strip_begins_with_the_diary(page: TonightPage) -> None:
    strip = cards(page).strip
    assert not strip.strip.isVisible()
    journal = page.session.services.journal
    five_ago = TONIGHT - timedelta(days=5)
    page.session.editor.do("x", lambda: journal.save(journal.cramp(night=five_ago)))
    assert len(strip.strip.nights()) == 6
    assert strip.words.text() == "Last 5 nights: 1 cramp on 1 of 1 night recorded."


def test_on_the_first_night_of_a_diary_no_nights_are_counted(page: TonightPage) -> None:
    words = cards(page).strip.words
    click(page.cramp_card.button)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert cards(page).strip.strip.isVisible()
    assert not words.isVisible()
    page.session.editor.undo()
    assert words.isVisible()
    assert "a ring for a night without any" in words.text()


def test_without_tablets_the_card_leads_to_the_medicines(page: TonightPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session.page_wanted) as wanted:
        click(cards(page).tablets.add)
    assert wanted.args == ["medicines"]
