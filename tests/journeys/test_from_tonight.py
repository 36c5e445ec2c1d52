"""Where what is pressed on Tonight leads, and what its own key does."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from cramp_diary.ui.medicines.add_form import AddForm
from cramp_diary.ui.medicines.page import MedicinesPage
from tests.ui.running import Run, Start, click, let_pass


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


def adding(run: Run) -> AddForm:
    page = run.window.frame.shown()
    assert isinstance(page, MedicinesPage)
    form = page.add_card.place.form()
    assert form is not None
    return form
