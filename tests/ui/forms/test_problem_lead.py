"""Save leads to the first thing that is wrong, however far it was scrolled away."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.night_form import NightForm
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.page import Page
from cramp_diary.ui.widgets.problem_note import ProblemNote
from tests.set_clock import SetClock
from tests.ui.running import let_pass

NIGHT = date(2026, 11, 16)
BAR = 90


def on_a_page(qtbot: QtBot, look: Look, form: EntryForm, height: int = 480) -> Page:
    """Show a form on a small page, over the end of which something lies."""
    page = Page(look, "Night")
    qtbot.addWidget(page)
    page.body.addWidget(form)
    page.set_covered(BAR)
    page.resize(560, height)
    with qtbot.waitActive(page):
        page.show()
    return page


def cramp_form(look: Look, clock: SetClock, *, scrolling: bool) -> CrampForm:
    form = CrampForm(look, clock, scrolling=scrolling)
    form.set_entry(Episode(id=EntryId("1"), written=clock.now(), night=NIGHT), Boundaries())
    return form


def to_the_end(*areas: QScrollArea) -> None:
    for area in areas:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def is_whole(widget: QWidget) -> bool:
    """Return whether all of a widget can be seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def note(field: Field) -> ProblemNote:
    (shown,) = field.findChildren(ProblemNote)
    return shown


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("scrolling", [False, True])
def test_save_goes_to_what_cannot_be_read_at_the_head_of_a_long_form(
    qtbot: QtBot, look: Look, clock: SetClock, scale: float, *, scrolling: bool
) -> None:
    look.set_scale(scale)
    form = cramp_form(look, clock, scrolling=scrolling)
    page = on_a_page(qtbot, look, form)
    QTest.keyClicks(form.onset.time.input, "25:99")
    form.sleep_lost.number.set_value(3)
    form.note.input.setFocus()
    let_pass(20)
    to_the_end(*page.findChildren(QScrollArea))
    assert not is_whole(form.onset.time)
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    let_pass(50)
    assert form.onset.time.input.hasFocus()
    assert is_whole(form.onset.time.input)
    assert is_whole(note(form.onset.time))
    assert note(form.onset.time).sentence()


@pytest.mark.parametrize("scrolling", [False, True])
def test_what_is_said_by_the_diary_is_gone_to_in_the_order_of_the_page(
    qtbot: QtBot, look: Look, clock: SetClock, *, scrolling: bool
) -> None:
    form = cramp_form(look, clock, scrolling=scrolling)
    page = on_a_page(qtbot, look, form)
    problems = (
        Problem("note", Fault.TOO_LONG, high=20_000),
        Problem("sleep_lost", Fault.OUT_OF_RANGE, low=0, high=1440),
    )
    form.show_problems(problems)
    let_pass(50)
    field = form.sleep_lost.number
    assert field.input.hasFocus()
    assert is_whole(note(field))
    end = note(field).mapTo(page, QPoint(0, note(field).height())).y()
    assert end <= page.height() - BAR
    assert form._rest.isHidden()


def test_a_chosen_answer_that_is_wrong_has_the_keyboard(
    qtbot: QtBot, look: Look, clock: SetClock
) -> None:
    form = NightForm(look, scrolling=False)
    form.set_entry(NightRecord(id=EntryId("1"), written=clock.now(), night=NIGHT))
    page = on_a_page(qtbot, look, form)
    form.soreness.set_value(7)
    form.show_problems((Problem("soreness", Fault.OUT_OF_RANGE, low=0, high=10),))
    assert page.focusWidget() is form.soreness.members()[7]


def test_what_no_field_is_about_is_shown_above_the_buttons(
    qtbot: QtBot, look: Look, clock: SetClock
) -> None:
    form = cramp_form(look, clock, scrolling=False)
    page = on_a_page(qtbot, look, form)
    form.begin()
    form.show_problems((Problem("stated", Fault.HAS_CRAMPS),))
    let_pass(50)
    assert is_whole(form._rest)
    assert page.focusWidget() is form.onset.time.input


def test_what_a_field_that_is_not_asked_cannot_say_is_said_above_the_buttons(
    qtbot: QtBot, look: Look, clock: SetClock
) -> None:
    form = cramp_form(look, clock, scrolling=False)
    page = on_a_page(qtbot, look, form)
    form.sleep_lost.hide()
    form.show_problems((Problem("sleep_lost", Fault.OUT_OF_RANGE, low=0, high=1440),))
    let_pass(50)
    assert form._rest.sentence()
    assert is_whole(form._rest)
    assert page.isAncestorOf(form._rest)
