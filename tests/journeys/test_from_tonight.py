"""Where what is pressed on Tonight leads, and what its own key does."""

from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea

from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.medicines.add_form import AddForm
from cramp_diary.ui.medicines.page import MedicinesPage
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, click, let_pass

NIGHT = date(2026, 11, 23)


def begin(start: Start) -> Run:
    run = start()
    run.until_open()
    tonight = run.tonight()
    run.until(lambda: tonight.cards is not None)
    return run


def test_who_goes_to_tonight_while_it_is_shown_sees_its_top(start: Start, begun: Path) -> None:
    assert begun.exists()
    run = begin(start)
    run.window.resize(run.window.minimumSize())
    bar = run.tonight().findChildren(QScrollArea)[0].verticalScrollBar()
    run.until(lambda: bar.maximum() > 0)
    for go in (run.tonight, lambda: run.press("Ctrl+1")):
        bar.setValue(bar.maximum())
        go()
        assert bar.value() == 0


def test_add_a_medicine_opens_the_form_and_keeps_what_stands_in_it(
    start: Start, begun: Path
) -> None:
    assert begun.exists()
    run = begin(start)
    for typed in ("Amlodipine", ""):
        cards = run.tonight().cards
        assert cards is not None
        let_pass(1)
        click(cards.tablets.add)
        name = adding(run).name_part.name.input
        assert run.window.focusWidget() is name
        QTest.keyClicks(name, typed)
        assert name.text() == "Amlodipine"


def test_add_when_and_how_bad_opens_the_form_of_the_cramp(
    start: Start, begun: Path, clock: SetClock
) -> None:
    assert begun.exists()
    clock.set("2026-11-24 07:42")
    run = begin(start)
    cards = run.tonight().cards
    assert cards is not None
    row = cards.open_nights.row(NIGHT)
    click(row.choice.members()[1])
    let_pass(1)
    click(row.details)
    # Who goes back and comes once more goes on in the form as it was left.
    half_filled(run).setFocus()
    QTest.keyClicks(half_filled(run), "Both calves")
    run.tonight()
    (cramp,) = run.session.services.library.night(NIGHT).episodes
    run.session.show_cramp(cramp)
    assert half_filled(run).toPlainText() == "Both calves"
    page = run.window.frame.shown()
    assert isinstance(page, MonthPage)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    assert page.form_card.isVisible()
    QTest.keyClicks(form.pain, "7")
    run.until(form.save.isVisible)
    click(form.save)
    (cramp,) = run.session.services.library.night(NIGHT).episodes
    assert cramp.pain == 7


def half_filled(run: Run) -> QPlainTextEdit:
    page = run.window.frame.shown()
    assert isinstance(page, MonthPage)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    return form.note.input


def adding(run: Run) -> AddForm:
    page = run.window.frame.shown()
    assert isinstance(page, MedicinesPage)
    form = page.add_card.place.form()
    assert form is not None
    return form
