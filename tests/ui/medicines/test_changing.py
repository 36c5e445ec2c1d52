"""Courses are stopped, changed, put right and removed on their page, against a real diary."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.domain.courses import KnownTo
from cramp_diary.ui.medicines.course_forms import ChangeForm, CorrectForm, StopForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.missed_form import MissedForm
from cramp_diary.ui.medicines.page import MedicinesPage
from tests.ui.medicines.hands import (
    TODAY,
    atorvastatin,
    click,
    courses,
    enter,
    opened,
    rows,
    typed,
)
from tests.ui.running import let_pass

SINCE = "20\u00a0mg, evening"


def changed(page: MedicinesPage) -> None:
    """Change the dose to 10 mg from 15 September on, after a blood test."""
    form = opened(page, Doing.CHANGE, ChangeForm)
    typed(form.dose_fields.dose.input, "10")
    typed(form.day.field.input, "15 Sep 2026")
    typed(form.reason.input, "Blood test, Dr Hale")
    click(form.save)


def test_a_course_is_stopped_today_unless_another_day_is_given(
    page: MedicinesPage, told: list[str]
) -> None:
    running = atorvastatin(page)
    form = opened(page, Doing.STOP, StopForm)
    assert form.day.field.input.hasFocus()
    assert page.detail_card.form_title.text() == f"Stop: {SINCE}, since March 2019"
    typed(form.reason.input, "Sore muscles")
    enter(form.reason.input)

    (stopped,) = courses(page)
    assert stopped == replace(running, last=TODAY, reason="Sore muscles")
    assert rows(page) == [(SINCE, "March 2019", "23 Nov 2026", "Sore muscles")]
    assert told[-1] == "Stopped: Atorvastatin, last dose Mon 23 Nov 2026"
    assert page.detail_card.place.form() is None
    assert page.detail_card.table.hasFocus()

    page.session.editor.undo()
    assert courses(page) == (running,)
    assert rows(page)[0][2] == "still taken"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_long_reason_and_a_long_dose_wrap_and_nothing_is_scrolled_sideways(
    page: MedicinesPage, scale: float
) -> None:
    running = atorvastatin(page)
    strength = "one tablet in the morning with food, half of one in the evening before lying down"
    other = replace(running, dose=None, strength=strength)
    page.session.editor.do("", lambda: page.session.services.courses.correct(other))
    form = opened(page, Doing.STOP, StopForm)
    typed(
        form.reason.input, "Sore muscles in both legs, worst on the stairs, since the second week"
    )
    enter(form.reason.input)
    page.look.set_scale(scale)
    let_pass(20)
    table = page.detail_card.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.rowHeight(0) > page.look.control_height()
    assert table.viewport().height() >= table.rowHeight(0)
    assert page.detail_card.width() <= page.width()


def test_a_stop_before_the_start_is_refused_beside_the_day(page: MedicinesPage) -> None:
    running = atorvastatin(page)
    form = opened(page, Doing.STOP, StopForm)
    typed(form.day.field.input, "1 Jan 2019")
    click(form.save)
    assert form.day.field.problem() == "The end is before the start, 1 Mar 2019."
    form.day.field.input.clear()
    click(form.save)
    assert form.day.field.problem() == "Give the day first."
    typed(form.day.field.input, "soon")
    click(form.save)
    assert form.day.field.problem() == "This is not a date yet. Type it like 23 Nov 2026."
    assert courses(page) == (running,)
    assert page.detail_card.place.form() is form


def test_another_dose_takes_over_from_a_day_on(page: MedicinesPage, told: list[str]) -> None:
    atorvastatin(page)
    changed(page)

    assert rows(page) == [
        (SINCE, "March 2019", "14 Sep 2026", "Blood test, Dr Hale"),
        ("10\u00a0mg, evening", "15 Sep 2026", "still taken", ""),
    ]
    assert told[-1] == "Changed: Atorvastatin, 10\u00a0mg, evening from Tue 15 Sep 2026 on"
    page.session.editor.undo()
    assert [row[2] for row in rows(page)] == ["still taken"]


def test_a_change_before_the_start_is_refused_beside_the_day(page: MedicinesPage) -> None:
    running = atorvastatin(page)
    form = opened(page, Doing.CHANGE, ChangeForm)
    typed(form.day.field.input, "1 Jan 2019")
    click(form.save)
    assert form.day.field.problem() == "The start must be 2 Mar 2019 or later."
    assert courses(page) == (running,)


def test_only_what_goes_on_can_be_changed_or_stopped(page: MedicinesPage) -> None:
    atorvastatin(page)
    changed(page)
    buttons = page.detail_card.buttons
    assert buttons[Doing.STOP].isVisible()

    table = page.detail_card.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert not buttons[Doing.STOP].isVisible()
    assert not buttons[Doing.CHANGE].isVisible()
    assert buttons[Doing.CORRECT].accessibleName() == (
        f"Correct…: {SINCE}, March 2019 to 14 Sep 2026"
    )


def test_the_chosen_row_is_removed_and_comes_back(page: MedicinesPage, told: list[str]) -> None:
    atorvastatin(page)
    changed(page)
    before = courses(page)
    click(page.detail_card.buttons[Doing.REMOVE])

    assert rows(page) == [(SINCE, "March 2019", "14 Sep 2026", "Blood test, Dr Hale")]
    assert told[-1] == "Removed: Atorvastatin, 10\u00a0mg, evening, since 15 Sep 2026"
    page.session.editor.undo()
    assert courses(page) == before


def test_removing_the_last_course_leaves_an_empty_page(page: MedicinesPage) -> None:
    atorvastatin(page)
    click(page.detail_card.buttons[Doing.REMOVE])

    assert courses(page) == ()
    assert page.empty_card.isVisible()
    assert not page.detail_card.isVisible()
    page.session.editor.undo()
    assert page.detail_card.isVisible()


def test_a_missed_dose_is_noted_and_taken_back(page: MedicinesPage, told: list[str]) -> None:
    course = atorvastatin(page)
    form = opened(page, Doing.MISSED, MissedForm)
    typed(form.day.field.input, "1 Nov 2026")
    click(form.save)
    assert told[-1] == "Noted: a missed dose of Atorvastatin, Sun 1 Nov 2026"
    assert page.detail_card.notes.text() == "1 missed dose noted: Sun 1 Nov."

    again = opened(page, Doing.MISSED, MissedForm)
    (back,) = again.noted.buttons
    assert back.accessibleName() == "Not missed: Sun 1 Nov 2026"
    click(back)
    assert page.session.services.courses.missed_doses(course.id) == ()
    assert page.detail_card.notes.text() == ""
    page.session.editor.undo()
    assert page.detail_card.notes.text() == "1 missed dose noted: Sun 1 Nov."


def test_a_dose_cannot_be_missed_before_the_course(page: MedicinesPage) -> None:
    course = atorvastatin(page)
    form = opened(page, Doing.MISSED, MissedForm)
    typed(form.day.field.input, "1 Nov 2018")
    click(form.save)
    assert form.day.field.problem() == "The day must be 1 Mar 2019 or later."
    assert page.session.services.courses.missed_doses(course.id) == ()


def test_what_was_entered_is_put_right(page: MedicinesPage, told: list[str]) -> None:
    course = atorvastatin(page)
    form = opened(page, Doing.CORRECT, CorrectForm)
    assert form.since.value() == (course.first, KnownTo.MONTH)
    assert form.until.value() is None
    typed(form.dose_fields.dose.input, "40")
    click(form.since.exactness.members()[2])
    typed(form.since.year.input, "2018")
    typed(form.until.field.input, "20 Nov 2026")
    click(form.save)

    assert courses(page) == (
        replace(
            course,
            dose=Decimal(40),
            first=date(2018, 1, 1),
            first_known_to=KnownTo.YEAR,
            last=date(2026, 11, 20),
        ),
    )
    assert told[-1] == "Corrected: Atorvastatin, 40\u00a0mg, evening, 2018 to 20 Nov 2026"


def test_a_form_that_is_left_changes_nothing(page: MedicinesPage) -> None:
    course = atorvastatin(page)
    form = opened(page, Doing.CHANGE, ChangeForm)
    typed(form.dose_fields.dose.input, "80")
    QTest.keyClick(form.dose_fields.dose.input, Qt.Key.Key_Escape)

    assert courses(page) == (course,)
    assert page.detail_card.place.form() is None
    assert page.add.isVisible()


def test_a_form_stays_open_while_something_else_changes(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = opened(page, Doing.STOP, StopForm)
    typed(form.reason.input, "Half written")
    products = page.session.services.products
    page.session.editor.do("", lambda: products.hide(products.drink("Coffee, brewed")))

    assert page.detail_card.place.form() is form
    assert form.reason.value() == "Half written"


def test_a_form_goes_with_the_course_that_it_is_about(page: MedicinesPage) -> None:
    atorvastatin(page)
    opened(page, Doing.STOP, StopForm)
    page.session.editor.undo()

    assert page.detail_card.place.form() is None
    assert page.empty_card.isVisible()
    assert page.add.isVisible()
