"""The morning: what is asked about the night that ended and about the gaps of the last week."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import DurationBand, Episode
from cramp_diary.domain.nights import NightStatus, Period
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.last_night_card import LastNightCard
from cramp_diary.ui.tonight.open_night_row import OpenNightRow
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.rest import complete
from tests.set_clock import SetClock
from tests.ui.showing import Show

LAST = date(2026, 11, 23)
GAP = LAST - timedelta(days=1)


@pytest.fixture
def page(opened_session: Session, show: Show, clock: SetClock) -> TonightPage:
    """Show the page on the morning of 24 November; a cramp five nights before began the diary."""
    clock.set("2026-11-24 07:42")
    journal = opened_session.services.journal
    journal.save(journal.cramp(night=LAST - timedelta(days=5)))
    page = TonightPage(opened_session)
    complete(page, opened_session)
    return show(page)


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def row(page: TonightPage, night: date) -> OpenNightRow:
    assert page.cards is not None
    return page.cards.open_nights.row(night)


def last_night(page: TonightPage) -> LastNightCard:
    assert page.cards is not None
    return page.cards.before.last_night


def status(page: TonightPage, night: date) -> NightStatus:
    return page.session.services.library.marks(Period(night, night))[0].status


def cramps(page: TonightPage, night: date) -> tuple[Episode, ...]:
    return page.session.services.library.night(night).episodes


def test_a_night_with_cramps_is_counted_and_leads_to_details(
    page: TonightPage, qtbot: QtBot
) -> None:
    click(row(page, GAP).choice.members()[1])
    assert len(cramps(page, GAP)) == 1
    click(row(page, GAP).count.members()[2])
    assert len(cramps(page, GAP)) == 3
    click(row(page, GAP).count.members()[1])
    assert len(cramps(page, GAP)) == 2
    with qtbot.waitSignal(page.session.entry_wanted) as wanted:
        click(row(page, GAP).details)
    assert wanted.args == [cramps(page, GAP)[0]]


def test_cramps_that_were_not_counted_make_the_night_partly_recorded(page: TonightPage) -> None:
    click(row(page, GAP).choice.members()[1])
    click(row(page, GAP).count.members()[5])
    assert status(page, GAP) is NightStatus.PARTLY
    click(row(page, GAP).count.members()[1])
    assert status(page, GAP) is NightStatus.CRAMPS
    assert len(cramps(page, GAP)) == 2


def test_a_cramp_of_which_more_is_known_is_not_counted_away(page: TonightPage) -> None:
    services = page.session.services
    click(row(page, GAP).choice.members()[1])
    at = services.journal.moment(page.session.clock.now().wall - timedelta(hours=28))
    page.session.editor.do("x", lambda: services.journal.save(services.journal.cramp(at)))
    click(row(page, GAP).count.members()[0])
    (left,) = cramps(page, GAP)
    assert left.onset == at
    click(row(page, GAP).choice.members()[0])
    assert status(page, GAP) is NightStatus.CRAMPS


def test_an_answer_can_be_changed_and_taken_back(page: TonightPage) -> None:
    answers = row(page, GAP).choice.members()
    click(answers[1])
    click(answers[0])
    assert status(page, GAP) is NightStatus.QUIET
    click(answers[1])
    assert status(page, GAP) is NightStatus.CRAMPS
    click(answers[1])
    assert status(page, GAP) is NightStatus.UNRECORDED
    click(answers[0])
    click(answers[0])
    assert status(page, GAP) is NightStatus.UNRECORDED
    assert row(page, GAP).below.text() == "Not recorded yet"


def test_one_undo_gives_back_all_that_an_answer_took_the_place_of(page: TonightPage) -> None:
    stack = page.session.editor.stack
    click(row(page, GAP).choice.members()[1])
    click(row(page, GAP).count.members()[2])
    before, steps = cramps(page, GAP), stack.count()
    click(row(page, GAP).choice.members()[0])
    assert (status(page, GAP), stack.count()) == (NightStatus.QUIET, steps + 1)
    page.session.editor.undo()
    assert (status(page, GAP), cramps(page, GAP)) == (NightStatus.CRAMPS, before)
    assert len(before) == 3
    assert row(page, GAP).choice.members()[1].isChecked()


def test_one_undo_gives_back_that_cramps_were_not_counted(page: TonightPage) -> None:
    click(row(page, GAP).choice.members()[1])
    click(row(page, GAP).count.members()[5])
    click(row(page, GAP).count.members()[3])
    assert (status(page, GAP), len(cramps(page, GAP))) == (NightStatus.CRAMPS, 4)
    page.session.editor.undo()
    assert (status(page, GAP), len(cramps(page, GAP))) == (NightStatus.PARTLY, 1)


def test_an_answer_that_is_taken_back_is_one_step(page: TonightPage) -> None:
    steps = page.session.editor.stack.count()
    click(row(page, GAP).choice.members()[1])
    click(row(page, GAP).count.members()[5])
    click(row(page, GAP).choice.members()[1])
    assert status(page, GAP) is NightStatus.UNRECORDED
    assert page.session.editor.stack.count() == steps + 3
    page.session.editor.undo()
    assert (status(page, GAP), len(cramps(page, GAP))) == (NightStatus.PARTLY, 1)


def test_a_night_nobody_remembers_stays_unrecorded_and_is_not_asked_about_again(
    page: TonightPage,
) -> None:
    click(row(page, GAP).choice.members()[2])
    assert status(page, GAP) is NightStatus.UNRECORDED
    assert row(page, GAP).below.text() == "Stays not recorded"
    page.hide()
    page.show()
    assert page.cards is not None
    assert GAP not in page.cards.open_nights.nights()
    assert LAST in page.cards.open_nights.nights()


def test_after_a_night_without_cramps_sleep_and_soreness_are_asked_when_wanted(
    page: TonightPage,
) -> None:
    click(row(page, LAST).choice.members()[0])
    assert last_night(page).isHidden()
    click(row(page, LAST).night)
    card = last_night(page)
    assert card.title_label.text() == "Last night: no cramps"
    click(card.soreness.members()[2])
    click(card.more)
    click(card.disturbance.members()[6])
    click(card.sleep_lost.chips.members()[4])
    QTest.keyClicks(card.sleep_lost.minutes.input, "25")
    QTest.keyClick(card.sleep_lost.minutes.input, Qt.Key.Key_Return)
    record = page.session.services.journal.night_record(LAST)
    assert record is not None
    assert (record.soreness, record.sleep_lost, record.disturbance) == (2, 25, 6)
    assert status(page, LAST) is NightStatus.QUIET


def test_on_the_next_visit_a_quiet_night_is_a_line_that_can_be_added_to(
    page: TonightPage,
) -> None:
    click(row(page, LAST).choice.members()[0])
    page.hide()
    page.show()
    card = last_night(page)
    assert card.isVisible()
    assert not card.soreness.isVisible()
    click(card.ask)
    assert card.soreness.isVisible()


def test_one_cramp_without_a_duration_is_asked_for_it(page: TonightPage, clock: SetClock) -> None:
    journal = page.session.services.journal
    clock.set("2026-11-24 03:14")
    page.session.editor.do("x", lambda: journal.save(journal.cramp(journal.now())))
    clock.set("2026-11-24 07:42")
    page.refresh()
    card = last_night(page)
    click(card.duration.members()[1])
    assert [cramp.band for cramp in cramps(page, LAST)] == [DurationBand.FROM_1_TO_5]
    page.session.editor.do("x", lambda: journal.save(journal.cramp(night=LAST)))
    assert not card.duration.isVisible()
