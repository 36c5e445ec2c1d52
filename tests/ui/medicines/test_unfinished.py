"""What is half-filled in on the page of medicines, against a real diary."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from cramp_diary.domain.courses import KnownTo
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.medicines.course_forms import ChangeForm, CorrectForm, StopForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.missed_form import MissedForm
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.medicines.product_form import ProductForm
from cramp_diary.ui.medicines.single_dose_form import SingleDoseForm
from cramp_diary.ui.unfinished.lines import UnfinishedLines
from tests.ui.medicines.hands import adding, atorvastatin, click, courses, opened, typed
from tests.ui.showing import Show, restart

Again = Callable[[], MedicinesPage]


def lines(page: MedicinesPage) -> list[str]:
    (shown,) = page.findChildren(UnfinishedLines)
    return [line.words.text() for line in shown.lines] if shown.isVisible() else []


@pytest.fixture
def again(page: MedicinesPage, show: Show) -> Again:
    """Return what closes the diary as the program does at its end, and opens it in a new window."""
    return lambda: show(MedicinesPage(restart(page)))


def test_something_half_added_is_there_after_a_restart(page: MedicinesPage, again: Again) -> None:
    form = adding(page, "Magnesium citrate 200")
    typed(form.dose_fields.dose.input, "two")
    click(form.dose_fields.times.members()[0])
    typed(form.since.day.input, "31 Feb 2026")
    click(form.since.exactness.members()[1])
    typed(form.since.year.input, "20")
    stood = json.loads(json.dumps(form.snapshot()))
    new = again()
    back = new.add_card.place.form()
    assert back is not None
    assert back.snapshot() == stood
    assert back.name_part.name.value() == "Magnesium citrate 200"
    assert back.dose_fields.dose.problem() == "This is not a number yet. Type it in digits."
    typed(back.dose_fields.dose.input, "2")
    typed(back.since.year.input, "2020")
    back.submit()
    (course,) = courses(new)
    assert (course.dose, course.first) == (Decimal(2), date(2020, course.first.month, 1))
    assert course.first_known_to is KnownTo.MONTH
    assert new.session.services.drafts.all() == ()


def test_a_change_of_dose_is_there_after_a_restart(page: MedicinesPage, again: Again) -> None:
    atorvastatin(page)
    change = opened(page, Doing.CHANGE, ChangeForm)
    typed(change.dose_fields.dose.input, "40")
    typed(change.reason.input, "muscle pain")
    stood = change.snapshot()
    new = again()
    form = new.detail_card.place.form()
    assert isinstance(form, ChangeForm)
    assert form.snapshot() == stood
    form.submit()
    assert [course.dose for course in courses(new)] == [Decimal(20), Decimal(40)]


@pytest.mark.parametrize(
    ("doing", "kind", "said"),
    [
        (Doing.STOP, StopForm, "Not finished: the end of a medicine, Atorvastatin."),
        (Doing.MISSED, MissedForm, "Not finished: a missed dose, Atorvastatin."),
        (Doing.EXTRA, SingleDoseForm, "Not finished: a single dose, Atorvastatin."),
        (Doing.EDIT, ProductForm, "Not finished: a correction of what is in it, Atorvastatin."),
        (Doing.CORRECT, CorrectForm, "Not finished: a correction, Atorvastatin."),
    ],
)
def test_a_form_left_for_another_medicine_waits(
    page: MedicinesPage, doing: Doing, kind: type[EntryForm], said: str
) -> None:
    course = atorvastatin(page)
    form = opened(page, doing, kind)
    typed(next(line for line in form.findChildren(QLineEdit) if line.isVisible()), "29 Oct")
    stood = form.snapshot()
    page.choose(course.product)
    assert page.detail_card.place.form() is None
    assert lines(page) == [said]
    (shown,) = page.findChildren(UnfinishedLines)
    click(shown.lines[0].go_on)
    back = page.detail_card.place.form()
    assert isinstance(back, kind)
    assert back.snapshot() == stood
    assert lines(page) == []


def three_doses(page: MedicinesPage) -> None:
    """Let 20 mg be followed by 10 mg and by 40 mg."""
    atorvastatin(page)
    for dose, first in (("10", "15 Sep 2026"), ("40", "1 Oct 2026")):
        form = opened(page, Doing.CHANGE, ChangeForm)
        typed(form.dose_fields.dose.input, dose)
        typed(form.day.field.input, first)
        click(form.save)


def click_row(page: MedicinesPage, row: int) -> None:
    table = page.detail_card.table
    place = table.visualRect(table.rows.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_form_left_for_another_row_waits_and_says_so(page: MedicinesPage) -> None:
    noted: list[str] = []
    page.session.editor.noted.connect(noted.append)
    three_doses(page)
    form = opened(page, Doing.MISSED, MissedForm)
    typed(form.day.field.input, "12 Nov")
    click_row(page, 0)
    assert page.detail_card.place.form() is None
    assert noted == ["Not finished: a missed dose, Atorvastatin."]
    (shown,) = page.findChildren(UnfinishedLines)
    click(shown.lines[0].go_on)
    back = page.detail_card.place.form()
    assert isinstance(back, MissedForm)
    assert back.day.value() == date(2026, 11, 12)
    assert page.detail_card.table.currentIndex().row() == 2


def test_a_form_with_nothing_in_it_goes_without_a_word(page: MedicinesPage) -> None:
    noted: list[str] = []
    page.session.editor.noted.connect(noted.append)
    three_doses(page)
    opened(page, Doing.MISSED, MissedForm)
    click_row(page, 0)
    assert page.detail_card.place.form() is None
    assert noted == []


def test_esc_leaves_the_form_from_the_table_of_doses(page: MedicinesPage, told: list[str]) -> None:
    atorvastatin(page)
    form = opened(page, Doing.STOP, StopForm)
    typed(form.reason.input, "no longer")
    page.detail_card.table.setFocus()
    QTest.keyClick(page.detail_card.table, Qt.Key.Key_Escape)
    assert page.detail_card.place.form() is None
    assert told[-1] == "Not saved: the end of a medicine, Atorvastatin"


def test_esc_leaves_the_form_from_the_bars(page: MedicinesPage) -> None:
    atorvastatin(page)
    opened(page, Doing.STOP, StopForm)
    (lane,) = page.bars_card.bars.rows()
    lane.setFocus()
    QTest.keyClick(lane, Qt.Key.Key_Escape)
    assert page.detail_card.place.form() is None


def test_esc_can_be_taken_back_from_another_page(page: MedicinesPage, told: list[str]) -> None:
    form = adding(page, "Magnesium")
    stood = form.snapshot()
    form.setFocus()
    QTest.keyClick(form.name_part.name.input, Qt.Key.Key_Escape)
    assert page.add_card.place.form() is None
    assert told == ["Not saved: something to add to what you take"]
    page.session.editor.undo()
    back = page.add_card.place.form()
    assert back is not None
    assert back.snapshot() == stood


def test_both_forms_are_kept_apart(page: MedicinesPage) -> None:
    course = atorvastatin(page)
    added = adding(page, "Magnesium").snapshot()
    stop = opened(page, Doing.STOP, StopForm)
    typed(stop.reason.input, "no longer")
    page.choose(course.product)
    assert page.add_card.place.form() is not None
    assert lines(page) == ["Not finished: the end of a medicine, Atorvastatin."]
    page._close_forms()
    drafts = page.session.services.drafts
    kept = drafts.kept("medicines/add")
    assert kept is not None
    assert kept.fields["state"] == added
    assert drafts.kept(f"medicines/stop/{course.id}") is not None


def test_a_form_about_a_course_that_is_gone_says_so_and_waits(page: MedicinesPage) -> None:
    failed: list[str] = []
    page.session.editor.failed.connect(failed.append)
    atorvastatin(page)
    stop = opened(page, Doing.STOP, StopForm)
    typed(stop.reason.input, "no longer")
    page.session.editor.undo()
    assert page.detail_card.place.form() is None
    (shown,) = page.findChildren(UnfinishedLines)
    click(shown.lines[0].go_on)
    assert failed == ["What this was about is no longer in the diary. Undo may bring it back."]
    page.session.editor.redo()
    click(shown.lines[0].go_on)
    form = page.detail_card.place.form()
    assert isinstance(form, StopForm)
    assert form.reason.value() == "no longer"
