"""Answers for the doctor: nothing is preselected, each press is saved, undo takes it back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import create_services, open_services
from cramp_diary.domain.background import Background, Comparison, Sign
from cramp_diary.domain.entries import Answer, Side
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.report.header import LONGEST_QUESTION
from cramp_diary.ui.answers.page import AnswersPage
from cramp_diary.ui.answers.question_keeper import KEY
from cramp_diary.ui.answers.symptom_row import SymptomRow
from cramp_diary.ui.answers.symptoms_card import GROUPS
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.symptoms import fixed_sentence
from tests.set_clock import SetClock
from tests.ui.running import let_pass
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> AnswersPage:
    """Return the page on a diary in which nothing was told."""
    return show(AnswersPage(opened_session), 1200)


def click(widget: QWidget) -> None:
    assert widget.isVisible(), widget
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def person(page: AnswersPage) -> Person:
    return page.session.services.owner.person()


def symptoms(page: AnswersPage) -> tuple[Symptom, ...]:
    return page.session.services.answers.symptoms()


def undo(page: AnswersPage) -> None:
    assert page.session.editor.undo()


def leave(page: AnswersPage) -> None:
    """Go elsewhere with the keyboard."""
    page.back.setFocus()


# Nothing is said before it is told


def test_nothing_is_preselected_and_looking_changes_nothing(page: AnswersPage) -> None:
    assert page.question.field.value() == ""
    assert {row.answers.value() for row in page.comparisons.rows.values()} == {None}
    assert not any(row.tick.isChecked() for row in page.symptoms.rows.values())
    assert page.conditions.chips.value() == ()
    assert person(page) == Person()
    assert symptoms(page) == ()
    assert not page.session.editor.stack.canUndo()


def test_everything_that_can_be_asked_is_on_the_page_once(page: AnswersPage) -> None:
    assert list(page.comparisons.rows) == list(Comparison)
    assert sorted(page.symptoms.rows) == sorted(Sign)
    assert sum(map(len, GROUPS)) == len(Sign)
    assert len(page.conditions.chips.members()) == len(Background)


def test_the_sentence_stands_beside_each_symptom_ticked_or_not(page: AnswersPage) -> None:
    def said() -> list[str]:
        rows = page.symptoms.rows
        assert all(row.sentence.isVisible() for row in rows.values())
        return [row.sentence.text() for row in rows.values()]

    before = said()
    assert all(
        row.sentence.text().startswith(fixed_sentence(sign))
        for sign, row in page.symptoms.rows.items()
    )
    for row in page.symptoms.rows.values():
        click(row.tick)
    assert len(symptoms(page)) == len(Sign)
    assert said() == before


# The question


def test_a_question_is_saved_when_the_keyboard_leaves_it(
    page: AnswersPage, told: list[str]
) -> None:
    page.question.field.input.setFocus()
    QTest.keyClicks(page.question.field.input, "Is it the salt?")
    assert person(page).question == ""
    leave(page)
    assert person(page).question == "Is it the salt?"
    assert told == ["Saved what you would like to ask"]

    undo(page)
    assert person(page).question == ""
    assert page.question.field.value() == ""


def test_a_question_left_as_it_was_is_no_change(page: AnswersPage, told: list[str]) -> None:
    page.question.field.input.setFocus()
    QTest.keyClicks(page.question.field.input, " ")
    leave(page)
    assert told == []


def test_a_question_that_was_not_left_is_saved_when_the_program_ends(
    page: AnswersPage, clock: SetClock
) -> None:
    path = page.session.services.path
    page.question.field.input.setFocus()
    QTest.keyClicks(page.question.field.input, "Is it the salt?")
    page.session.leave()
    services = open_services(path, clock=clock)
    assert services.owner.person().question == "Is it the salt?"
    services.close()


def test_a_question_that_was_typed_when_the_program_died_is_there_again(
    qtbot: QtBot, page: AnswersPage, told: list[str]
) -> None:
    session = page.session
    page.question.field.input.setFocus()
    QTest.keyClicks(page.question.field.input, "Is it the salt?")
    qtbot.waitUntil(lambda: session.services.drafts.kept(KEY) is not None)
    assert told == []
    later = AnswersPage(session)
    qtbot.addWidget(later)
    later.refresh()
    later.show()
    assert later.question.field.value() == "Is it the salt?"
    assert person(later).question == "Is it the salt?"
    assert told == ["Saved what you would like to ask"]
    assert session.services.drafts.kept(KEY) is None


def test_what_was_saved_is_not_kept_a_second_time(qtbot: QtBot, page: AnswersPage) -> None:
    drafts = page.session.services.drafts
    page.question.field.input.setFocus()
    QTest.keyClicks(page.question.field.input, "Is it the salt?")
    qtbot.waitUntil(lambda: drafts.kept(KEY) is not None)
    leave(page)
    assert drafts.all() == ()


def test_the_page_says_when_a_question_is_longer_than_the_report_prints(page: AnswersPage) -> None:
    room = str(LONGEST_QUESTION)
    assert page.question.note.text() == f"The report has room for {room} characters."
    page.question.field.input.setPlainText("x" * (LONGEST_QUESTION + 1))
    assert page.question.note.text().startswith(f"The report shows the first {room} of ")


# Comparison questions


def test_an_answer_is_saved_at_once_and_pressed_again_left_open(
    page: AnswersPage, told: list[str]
) -> None:
    yes, no, unsure = page.comparisons.rows[Comparison.BACK].answers.members()
    click(yes)
    click(page.comparisons.rows[Comparison.HARD].answers.members()[1])
    assert dict(person(page).answers) == {"back-pain": Answer.YES, "muscle-hard": Answer.NO}
    click(unsure)
    assert dict(person(page).answers)["back-pain"] is Answer.UNSURE
    click(unsure)
    assert dict(person(page).answers) == {"muscle-hard": Answer.NO}
    assert told[-1] == "Left open again: Back pain"
    assert not any(answer.isChecked() for answer in (yes, no, unsure))

    undo(page)
    assert unsure.isChecked()
    for _ in range(3):
        undo(page)
    assert person(page) == Person()
    assert not unsure.isChecked()


def test_what_another_program_answered_is_kept(page: AnswersPage) -> None:
    page.session.services.owner.tell(Person(name="Ruth", answers=(("of-later", Answer.NO),)))
    click(page.comparisons.rows[Comparison.URGE].answers.members()[0])
    assert person(page).name == "Ruth"
    assert dict(person(page).answers) == {"of-later": Answer.NO, "urge-to-move": Answer.YES}


# Symptoms


def swollen(page: AnswersPage) -> SymptomRow:
    return page.symptoms.rows[Sign.SWOLLEN_LEG]


def test_a_day_without_a_year_is_read_on_the_day_that_it_is(
    page: AnswersPage, clock: SetClock
) -> None:
    row = swollen(page)
    click(row.tick)
    clock.set("2028-01-02 08:00")
    row.since.input.setFocus()
    QTest.keyClicks(row.since.input, "1 Jan")
    QTest.keyClick(row.since.input, Qt.Key.Key_Return)
    (symptom,) = symptoms(page)
    assert symptom.since == date(2028, 1, 1)


def test_a_ticked_symptom_stands_in_the_diary_with_side_and_day(page: AnswersPage) -> None:
    row = swollen(page)
    assert not row.details.isVisible()
    click(row.tick)
    click(row.side.members()[0])
    row.since.input.setFocus()
    QTest.keyClicks(row.since.input, "20 Nov 2026")
    (half,) = symptoms(page)
    assert half.since is None
    QTest.keyClick(row.since.input, Qt.Key.Key_Return)
    (symptom,) = symptoms(page)
    assert symptom.key == "swollen-leg"
    assert (symptom.side, symptom.since) == (Side.LEFT, date(2026, 11, 20))

    undo(page)
    assert row.since.value() is None
    undo(page)
    assert row.side.value() is None
    undo(page)
    assert symptoms(page) == ()
    assert not row.tick.isChecked()
    assert not row.details.isVisible()


def test_the_side_may_be_left_open_again(page: AnswersPage) -> None:
    row = swollen(page)
    click(row.tick)
    click(row.side.members()[2])
    click(row.side.members()[2])
    (symptom,) = symptoms(page)
    assert symptom.side is None


def test_a_symptom_is_unticked_and_that_is_taken_back_too(
    page: AnswersPage, told: list[str]
) -> None:
    row = swollen(page)
    click(row.tick)
    click(row.side.members()[1])
    click(row.tick)
    assert symptoms(page) == ()
    assert told[-1].startswith("No longer ticked: One leg swollen")
    undo(page)
    (symptom,) = symptoms(page)
    assert symptom.side is Side.RIGHT
    assert row.side.value() is Side.RIGHT


def test_a_day_to_come_is_said_beside_the_field_and_not_saved(page: AnswersPage) -> None:
    row = swollen(page)
    click(row.tick)
    row.since.input.setFocus()
    QTest.keyClicks(row.since.input, "24 Nov 2026")
    leave(page)
    assert row.since.problem() == "The day it began is in the future."
    (symptom,) = symptoms(page)
    assert symptom.since is None


def test_a_day_picked_from_the_calendar_is_saved(page: AnswersPage) -> None:
    row = swollen(page)
    click(row.tick)
    row.since._pick(date(2026, 11, 19))
    (symptom,) = symptoms(page)
    assert symptom.since == date(2026, 11, 19)


def test_only_what_can_be_of_one_leg_is_asked_for_its_side(page: AnswersPage) -> None:
    sleep = page.symptoms.rows[Sign.SLEEP]
    click(sleep.tick)
    assert sleep.since.isVisible()
    assert not sleep.side.isVisible()


# Conditions


def chip(page: AnswersPage, words: str) -> QWidget:
    let_pass(1)
    return next(one for one in page.conditions.chips.members() if one.words() == words)


def test_conditions_are_kept_by_key_or_in_the_persons_own_words(page: AnswersPage) -> None:
    click(chip(page, "Dialysis"))
    page.conditions.own.input.setFocus()
    QTest.keyClicks(page.conditions.own.input, "Flat feet")
    click(page.conditions.add)
    assert person(page).conditions == ("dialysis", "Flat feet")
    assert page.conditions.own.value() == ""

    click(chip(page, "Flat feet"))
    assert person(page).conditions == ("dialysis",)
    undo(page)
    assert person(page).conditions == ("dialysis", "Flat feet")
    assert page.conditions.chips.value() == ("dialysis", "Flat feet")


def test_what_somebody_wrote_is_not_offered_in_the_next_diary(
    page: AnswersPage, clock: SetClock, tmp_path: Path
) -> None:
    page.session.services.owner.tell(Person(conditions=("flat feet",)))
    page.refresh()
    page.conditions.own.set_value("gout")
    path = page.session.services.path
    page.session.leave()
    left = open_services(path, clock=clock)
    assert left.owner.person().conditions == ("flat feet", "gout")
    left.close()
    page.session.open(create_services(tmp_path / "of another.crampdiary", clock=clock))
    assert len(page.conditions.chips.members()) == len(Background)
    assert page.conditions.own.value() == ""


def test_a_known_condition_that_is_typed_is_the_known_one(page: AnswersPage) -> None:
    page.conditions.own.input.setFocus()
    QTest.keyClicks(page.conditions.own.input, "high blood pressure")
    QTest.keyClick(page.conditions.own.input, Qt.Key.Key_Return)
    assert person(page).conditions == ("high-blood-pressure",)
    assert len(page.conditions.chips.members()) == len(Background)


def test_known_words_from_elsewhere_are_shown_as_the_known_condition(page: AnswersPage) -> None:
    page.session.services.owner.tell(Person(conditions=("Asthma", "flat feet")))
    page.refresh()
    assert page.conditions.chips.value() == ("asthma", "flat feet")
    click(chip(page, "Diabetes"))
    assert set(person(page).conditions) == {"asthma", "flat feet", "diabetes"}
