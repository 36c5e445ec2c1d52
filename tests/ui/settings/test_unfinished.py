"""What is half-filled on the page of settings is kept, and is there again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.person import Person
from cramp_diary.ui.settings.forms import FACTOR, PERSON
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.shelf import Shelf
from tests.set_clock import SetClock
from tests.ui.running import let_pass
from tests.ui.showing import Show, restart

LONG_ENOUGH = 450


@pytest.fixture
def page(opened_session: Session, show: Show) -> SettingsPage:
    return show(SettingsPage(opened_session), 1200)


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def kept(page: SettingsPage) -> list[str]:
    return [left.purpose.not_finished() for left in Shelf(page.session).all()]


def begin_factor(page: SettingsPage) -> None:
    """Ask for cups of coffee a day, and do not say the unit yet."""
    card = page.factors_card
    click(card.more)
    QTest.keyClicks(card.form.name.input, "Coffee")
    click(card.form.kind.members()[list(FactorKind).index(FactorKind.AMOUNT)])
    let_pass(LONG_ENOUGH)


def begin_person(page: SettingsPage) -> None:
    QTest.keyClicks(page.person_card.name.input, "Ruth")
    QTest.keyClicks(page.person_card.born.input, "in spring")
    let_pass(LONG_ENOUGH)


def test_a_new_factor_is_open_again_after_a_restart(page: SettingsPage, show: Show) -> None:
    begin_factor(page)
    assert kept(page) == ["Not finished: something new to watch."]
    session = restart(page)
    assert page.factors_card.form.isHidden()
    again = show(SettingsPage(session), 1200)
    form = again.factors_card.form
    assert form.isVisible()
    assert form.name.value() == "Coffee"
    assert form.kind.value() is FactorKind.AMOUNT
    assert form.unit.isVisible()
    QTest.keyClicks(form.unit.input, "cups")
    click(form.add)
    (factor,) = session.services.factors.all()
    assert (factor.name, factor.unit) == ("Coffee", "cups")
    assert kept(again) == []
    assert form.isHidden()


def test_what_is_left_by_its_button_comes_back_by_undo(page: SettingsPage, told: list[str]) -> None:
    begin_factor(page)
    click(page.factors_card.form.leave)
    assert told[-1] == "Not saved: something new to watch"
    assert kept(page) == []
    page.session.editor.undo()
    assert page.factors_card.form.isVisible()
    assert page.factors_card.form.name.value() == "Coffee"


def test_a_form_that_is_open_stays_as_it_is_when_it_is_asked_for(page: SettingsPage) -> None:
    begin_factor(page)
    page.session.form_wanted.emit(FACTOR.key)
    assert page.factors_card.form.name.value() == "Coffee"
    assert page.factors_card.form.name.input.hasFocus()


def test_an_empty_form_is_not_kept(page: SettingsPage) -> None:
    click(page.factors_card.more)
    let_pass(LONG_ENOUGH)
    assert kept(page) == []
    click(page.factors_card.form.leave)
    assert not page.session.editor.stack.canUndo()


def test_what_was_begun_about_the_person_is_there_after_a_restart(
    page: SettingsPage, clock: SetClock, show: Show
) -> None:
    begin_person(page)
    assert kept(page) == ["Not finished: what you say about yourself."]
    (draft,) = page.session.services.drafts.all()
    session = restart(page)
    assert page.person_card.name.value() == ""
    clock.later(hours=9)
    card = show(SettingsPage(session), 1200).person_card
    assert card.name.value() == "Ruth"
    assert card.born.text() == "in spring"
    assert card.born.problem()
    assert session.services.drafts.all() == (draft,)
    card.born.input.selectAll()
    QTest.keyClicks(card.born.input, "17 Apr 1958")
    click(card.save)
    assert session.services.owner.person() == Person(name="Ruth", birth_date=date(1958, 4, 17))
    assert session.services.drafts.all() == ()


def test_what_was_thrown_away_elsewhere_goes_from_the_fields_and_comes_back_by_undo(
    page: SettingsPage,
) -> None:
    begin_person(page)
    begin_factor(page)
    shelf = Shelf(page.session)
    for left in shelf.all():
        shelf.throw_away(left)
    assert page.person_card.name.value() == ""
    assert page.factors_card.form.isHidden()
    for _ in range(2):
        assert page.session.editor.undo()
    assert page.person_card.name.value() == "Ruth"
    assert page.factors_card.form.name.value() == "Coffee"
    assert len(kept(page)) == 2


def test_what_is_typed_stands_over_what_was_told_elsewhere(page: SettingsPage) -> None:
    begin_person(page)
    services = page.session.services
    page.session.editor.do("Told", lambda: services.owner.tell(Person(question="Why at night?")))
    card = page.person_card
    assert (card.name.value(), card.question.value()) == ("Ruth", "Why at night?")
    assert len(kept(page)) == 1
    page.session.form_wanted.emit(PERSON.key)
    assert card.name.value() == "Ruth"
    assert card.name.input.hasFocus()


def test_a_save_that_is_refused_leads_to_the_field(page: SettingsPage) -> None:
    begin_person(page)
    click(page.person_card.save)
    assert page.person_card.born.input.hasFocus()
    click(page.factors_card.more)
    click(page.factors_card.form.add)
    assert page.factors_card.form.name.input.hasFocus()


def test_spaces_around_a_name_are_not_kept_as_something_unfinished(page: SettingsPage) -> None:
    QTest.keyClicks(page.person_card.name.input, " Ruth ")
    let_pass(LONG_ENOUGH)
    click(page.person_card.save)
    assert kept(page) == []
    assert page.person_card.name.input.text() == "Ruth"
