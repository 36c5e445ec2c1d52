"""What was deleted is listed, put back by one press, and forgotten only after a question."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.entries import Episode, Muscle, Side
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.bin.page import AT_ONCE, BinPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.label import Label
from tests.set_clock import SetClock
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> BinPage:
    return show(BinPage(opened_session))


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def words(page: BinPage) -> list[list[str]]:
    return [[label.text() for label in row.findChildren(Label)] for row in page.rows]


def cramp(session: Session) -> Episode:
    journal = session.services.journal
    entry = journal.cramp(journal.now())
    entry = Episode(
        id=entry.id,
        night=entry.night,
        written=entry.written,
        onset=entry.onset,
        muscle=Muscle.CALF,
        side=Side.LEFT,
        pain=6,
    )
    session.editor.do("A cramp", lambda: journal.save(entry))
    return entry


def remove(session: Session, *entries: Entry) -> None:
    session.editor.do("Removed", lambda: session.services.journal.remove(*entries))


def test_a_deleted_cramp_is_named_with_its_night_and_its_last_day(page: BinPage) -> None:
    remove(page.session, cramp(page.session))
    assert words(page) == [
        [
            "Cramp, left calf, pain 6",
            "Night of Mon 23 to Tue 24 Nov · Deleted 23 Nov at 22:10, here until 23 Dec",
        ]
    ]


def test_one_press_puts_it_back_and_ctrl_z_deletes_it_again(page: BinPage, told: list[str]) -> None:
    entry = cramp(page.session)
    remove(page.session, entry)
    press(page.rows[0].back)
    assert page.session.services.store.episodes() == (entry,)
    assert told[-1] == "Put back: Cramp, left calf, pain 6."
    assert page.rows == []
    assert page.back.hasFocus()
    page.session.editor.undo()
    assert page.session.services.store.episodes() == ()
    assert len(page.rows) == 1


def test_every_kind_of_entry_has_words(page: BinPage) -> None:
    session = page.session
    services = session.services
    night = services.library.tonight() - timedelta(days=1)
    product = services.products.all()[0]
    glass = services.products.intake(product, services.journal.now())
    services.journal.save(glass)
    (factor,) = services.factors.add("Swam", FactorKind.YES_NO, "").after
    services.journal.say(night, Stated.QUIET)
    record = services.journal.night_record(night)
    course = services.courses.draft(services.products.remedy("Amlodipine"), night)
    services.courses.start(course)
    symptom = services.answers.tick("dark-urine")
    services.journal.save(symptom)
    assert record is not None
    for entry in (glass, factor, record, course, symptom):
        remove(session, entry)
    said = [row[0] for row in words(page)]
    assert len(said) == 5
    assert all(said)
    assert any("Swam" in one for one in said)
    assert any("Amlodipine" in one for one in said)


def test_what_went_before_its_product_has_the_name_of_it_still(
    page: BinPage, clock: SetClock
) -> None:
    services = page.session.services
    product = services.products.remedy("Amlodipine")
    course = services.courses.draft(product, services.library.tonight())
    services.courses.start(course)
    services.courses.missed(course, course.first)
    (missed,) = services.store.missed_doses()
    remove(page.session, missed)
    clock.later(minutes=1)
    services.courses.remove(course)
    page.refresh()
    of_the_course, of_the_missed = (row[0] for row in words(page))
    assert of_the_course.startswith("Amlodipine")
    assert of_the_missed.startswith("Amlodipine, a missed dose on ")


def test_what_went_together_is_one_row_and_comes_back_together(page: BinPage) -> None:
    entries = [cramp(page.session) for _ in range(3)]
    remove(page.session, *entries)
    assert [row[0] for row in words(page)] == ["Cramp, left calf, pain 6, and 2 more"]
    press(page.rows[0].back)
    assert set(page.session.services.store.episodes()) == set(entries)


def test_what_no_longer_fits_stays_and_says_why(page: BinPage, qtbot: QtBot) -> None:
    session = page.session
    journal = session.services.journal
    night = session.services.library.tonight() - timedelta(days=1)
    journal.say(night, Stated.QUIET)
    record = journal.night_record(night)
    assert record is not None
    remove(session, record)
    session.editor.do("A cramp", lambda: journal.save(journal.cramp(night=night)))
    with qtbot.waitSignal(session.editor.failed) as failed:
        press(page.rows[0].back)
    assert failed.args is not None
    assert "cramp" in failed.args[0]
    assert len(page.rows) == 1


def test_the_bin_is_emptied_only_after_a_question(page: BinPage) -> None:
    remove(page.session, cramp(page.session))
    press(page.empty_bar.empty)
    assert page.empty_bar.keep.hasFocus()
    press(page.empty_bar.keep)
    assert len(page.rows) == 1
    press(page.empty_bar.empty)
    press(page.empty_bar.sure)
    assert page.rows == []
    assert page.session.services.bin.deleted() == ()
    assert not page.empty_bar.isVisible()
    assert page.explained.text() == "Nothing was deleted in the last 30 days."


def test_of_hundreds_the_first_are_shown_and_more_on_demand(page: BinPage) -> None:
    session = page.session
    journal = session.services.journal
    for _ in range(AT_ONCE + 2):
        entry = journal.cramp(journal.now())
        journal.save(entry)
        journal.remove(entry)
    page.refresh()
    assert len(page.rows) == AT_ONCE
    press(page.more)
    assert len(page.rows) == AT_ONCE + 2
    assert not page.more.isVisible()


def test_the_way_back_leads_to_the_diary(page: BinPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session.page_wanted) as wanted:
        press(page.back)
    assert wanted.args == ["diary"]
