"""What is changed and removed on the diary page, against a real diary."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.domain.entries import Intake, PartOfNight
from cramp_diary.domain.nights import NightStatus
from cramp_diary.ui.diary.adding import Addition
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.page import MonthPage
from tests.set_clock import SetClock
from tests.ui.diary_hands import NIGHT, add, click, cramp_at, held, words


def test_a_cramp_is_changed_and_keeps_when_it_was_written(page: MonthPage, clock: SetClock) -> None:
    cramp = cramp_at(page, 1, 50, pain=6)
    clock.later(minutes=30)
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    click(form.pain.members()[8])
    form.submit()
    assert held(page).episodes == (replace(cramp, pain=8),)
    page.session.editor.undo()
    assert held(page).episodes == (cramp,)


def test_a_cramp_moved_to_another_night_is_followed(page: MonthPage) -> None:
    cramp_at(page, 1, 50)
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    form.onset.night.set_value(date(2026, 10, 5))
    form.submit()
    assert held(page).mark.status is NightStatus.UNRECORDED
    assert page.night_card.title_label.text() == "Mon 5 to Tue 6 Oct"
    assert page.month_card.title_label.text() == "October 2026"
    assert len(words(page)) == 1


def test_a_cramp_is_removed_by_the_key_of_its_row(page: MonthPage) -> None:
    cramp = cramp_at(page, 1, 50)
    page.show_night(NIGHT)
    body = page.night_card.timeline.entries()[0].body
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_Delete)
    assert held(page).episodes == ()
    page.session.editor.undo()
    assert held(page).episodes == (cramp,)


def test_a_cramp_is_removed_from_its_form_and_comes_back_with_what_was_typed(
    page: MonthPage, told: list[str]
) -> None:
    cramp = cramp_at(page, 1, 50)
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    click(form.pain.members()[8])
    stood = form.snapshot()
    click(form.remove)
    assert held(page).episodes == ()
    assert page.form_card.place.form() is None
    assert page.night_card.add.hasFocus()
    assert told[-1].startswith("Removed: a cramp at 01:50.")
    page.session.editor.undo()
    assert held(page).episodes == (cramp,)
    page.session.editor.undo()
    form = page.form_card.place.form()
    assert form is not None
    assert form.snapshot() == stood


def test_what_is_new_cannot_be_removed(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert form is not None
    assert not form.remove.isVisible()


def test_removing_the_last_cramp_says_that_the_night_is_not_recorded(
    page: MonthPage, told: list[str]
) -> None:
    cramp = cramp_at(page, 1, 50)
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].remove)
    assert held(page).mark.status is NightStatus.UNRECORDED
    assert told[-1] == (
        "Removed: a cramp at 01:50. The night of Mon 16 to Tue 17 Nov is now not recorded."
    )
    page.session.editor.undo()
    assert held(page).episodes == (cramp,)
    assert words(page) == ["Cramp"]


def test_a_medicine_not_taken_on_a_day_is_noted_and_taken_back(
    page: MonthPage, told: list[str]
) -> None:
    services = page.session.services
    pill = services.products.remedy_draft("Atorvastatin")
    course = replace(services.courses.draft(pill, NIGHT), dose=Decimal(10))
    page.session.editor.do("", lambda: services.courses.start(course, pill))
    page.show_night(NIGHT)
    assert page.night_card.empty.isVisible()
    click(page.night_card.timeline.entries()[0].remove)
    (missed,) = held(page).missed
    assert missed.course == course.id
    assert told[-1] == "Noted: a missed dose of Atorvastatin 10\u00a0mg, Mon 16 Nov 2026"
    (entry,) = page.night_card.timeline.entries()
    assert entry.row.second == "Not taken on this day"
    assert not page.night_card.empty.isVisible()
    click(entry.remove)
    assert held(page).missed == ()
    page.session.editor.undo()
    assert held(page).missed == (missed,)


def test_what_is_taken_regularly_is_changed_on_its_own_page(page: MonthPage) -> None:
    services = page.session.services
    pill = services.products.remedy_draft("Atorvastatin")
    course = services.courses.draft(pill, NIGHT)
    page.session.editor.do("", lambda: services.courses.start(course, pill))
    page.show_night(NIGHT)
    led: list[str] = []
    page.session.page_wanted.connect(led.append)
    click(page.night_card.timeline.entries()[0].body)
    assert led == ["medicines"]


def test_a_cramp_on_a_quiet_night_makes_it_a_night_with_cramps(page: MonthPage) -> None:
    page.show_night(NIGHT)
    click(page.night_card.quick[Addition.QUIET])
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    click(form.onset.part.members()[1])
    form.submit()
    (cramp,) = held(page).episodes
    assert cramp.onset is PartOfNight.MIDDLE
    assert held(page).mark.status is NightStatus.CRAMPS


def test_a_drink_with_a_hidden_product_can_still_be_changed(page: MonthPage) -> None:
    services = page.session.services
    water = services.products.favourites()[0]
    at = services.journal.moment(datetime(2026, 11, 16, 12))  # noqa: DTZ001 - a wall time
    drunk: Intake = services.products.intake(water, at)
    services.journal.save(drunk)
    services.products.hide(water)
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, IntakeForm)
    form.submit()
    assert held(page).intakes == (drunk,)


def test_a_night_to_come_is_a_problem_of_the_date_and_not_of_the_time(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    form.onset.night.set_value(date(2027, 5, 1))
    form.onset.time.set_value(time(2, 0))
    form.submit()
    assert form.onset.night.problem() == "The night is in the future."
    assert form.onset.time.problem() == ""
    form.onset.night.set_value(NIGHT)
    form.submit()
    assert words(page) == ["Cramp"]


def test_a_time_to_come_is_a_problem_of_the_time(page: MonthPage) -> None:
    page.show_tonight()
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    form.onset.time.set_value(time(5, 0))
    form.submit()
    assert form.onset.night.problem() == ""
    assert "future" in form.onset.time.problem()
