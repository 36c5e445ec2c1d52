"""What was changed on any page is taken back on any other, one by one and by its name."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cramp_diary.assembly import create_services
from cramp_diary.domain.background import Sign
from cramp_diary.domain.changes import Change
from cramp_diary.ui.answers.page import AnswersPage
from cramp_diary.ui.bin.page import BinPage
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.look.type import load_fonts
from cramp_diary.ui.medicines.course_forms import StopForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.wording.window import undone
from tests.services.undo.ledger import State
from tests.set_clock import SetClock
from tests.ui.diary_hands import NIGHT, add
from tests.ui.medicines.hands import enter, opened, typed
from tests.ui.running import Run, click


@pytest.fixture
def run(
    qapp: QApplication, clock: SetClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Run]:
    """Start the program on a diary with a medicine, and with a cramp that was deleted."""
    qapp.setStyle("Fusion")
    assert load_fonts()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "ruth.crampdiary"
    services = create_services(path, clock=clock)
    product = services.products.remedy_draft("Atorvastatin")
    services.courses.start(services.courses.draft(product, NIGHT - timedelta(days=90)), product)
    cramp = replace(services.journal.cramp(night=NIGHT), pain=4)
    services.journal.save(cramp)
    services.journal.remove(cramp)
    services.close()
    run = Run(path, tmp_path / "preferences.ini", clock)
    run.until_open()
    yield run
    run.end()


def led_to(run: Run, key: str) -> QWidget:
    """Show a page that another leads to."""
    run.session.page_wanted.emit(key)
    page = run.window.frame.shown()
    assert page is not None
    return page


def drinks(run: Run) -> None:
    cards = run.tonight().cards
    assert cards is not None
    click(cards.drinks.buttons[0])


def has_a_cramp(run: Run) -> None:
    click(run.tonight().cramp_card.button)


def writes_a_cramp_down(run: Run) -> None:
    page = run.diary()
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    QTest.keyClicks(form.onset.time.input, "150")
    QTest.keyClick(form.onset.time.input, Qt.Key.Key_Return)


def stops_a_medicine(run: Run) -> None:
    page = run.go("medicines")
    assert isinstance(page, MedicinesPage)
    form = opened(page, Doing.STOP, StopForm)
    typed(form.reason.input, "Sore muscles")
    enter(form.reason.input)


def cuts_nights_anew(run: Run) -> None:
    field = run.settings().nights_card.night.input
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)


def watches_something(run: Run) -> None:
    card = run.settings().factors_card
    click(card.more)
    QTest.keyClicks(card.form.name.input, "Stretched before bed")
    QTest.keyClick(card.form.name.input, Qt.Key.Key_Return)


def ticks_a_symptom(run: Run) -> None:
    page = led_to(run, "answers")
    assert isinstance(page, AnswersPage)
    page.symptoms.rows[Sign.SLEEP].tick.click()


def puts_back_what_was_deleted(run: Run) -> None:
    page = led_to(run, "bin")
    assert isinstance(page, BinPage)
    run.until(page.rows[0].back.isVisible)
    click(page.rows[0].back)


CHANGES: tuple[Callable[[Run], None], ...] = (
    drinks,
    has_a_cramp,
    writes_a_cramp_down,
    stops_a_medicine,
    cuts_nights_anew,
    watches_something,
    ticks_a_symptom,
    puts_back_what_was_deleted,
)


@pytest.mark.parametrize("elsewhere", ["trends", "tonight", "settings"])
def test_everything_is_taken_back_and_made_again_from_another_page(
    run: Run, elsewhere: str
) -> None:
    stack = run.session.editor.stack
    states, names = [State.of(run.session.services)], []
    for number, change in enumerate(CHANGES, start=1):
        change(run)
        assert stack.count() == number
        states.append(State.of(run.session.services))
        names.append(stack.undoText())
    assert len(set(names)) == len(CHANGES)
    assert len({*map(repr, states)}) == len(states)

    run.go(elsewhere)
    run.until(run.window.isActiveWindow)
    for name, before in zip(names[::-1], states[-2::-1], strict=True):
        run.press("Ctrl+Z")
        assert State.of(run.session.services) == before
        assert run.said() == undone(name)
    assert not stack.canUndo()
    run.press("Ctrl+Z")
    assert State.of(run.session.services) == states[0]

    for name, after in zip(names, states[1:], strict=True):
        run.press("Ctrl+Shift+Z")
        assert State.of(run.session.services) == after
        assert run.said() == name
    assert not stack.canRedo()


def test_an_invented_person_that_was_brought_in_is_named_until_that_is_taken_back(run: Run) -> None:
    invented = Change(demo=(False, True))
    editor, banner = run.session.editor, run.furnishing.banner
    editor.do("Brought in", lambda: run.session.services.journal.apply(invented))
    assert banner.isVisible()
    run.press("Ctrl+Z")
    assert not banner.isVisible()


def test_a_form_that_was_left_is_open_again_and_said_to_be(run: Run) -> None:
    page = run.go("medicines")
    assert isinstance(page, MedicinesPage)
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    typed(form.name_part.name.input, "Magnesium")
    click(form.leave)
    assert run.said() == "Not saved: something to add to what you take"
    run.press("Ctrl+Z")
    assert page.add_card.place.form() is not None
    assert run.said() == "Open again: something to add to what you take"


@pytest.mark.parametrize(
    ("key", "words"), [("diary", "Back to the diary"), ("settings", "Back to the settings")]
)
def test_the_bin_leads_back_to_where_one_came_from(run: Run, key: str, words: str) -> None:
    page = run.go(key)
    if isinstance(page, MonthPage):
        click(page.month_card.deleted)
    else:
        assert isinstance(page, SettingsPage)
        page.file_card.deleted.click()
    led = run.window.frame.shown()
    assert isinstance(led, BinPage)
    assert led.back.words() == words
    click(led.back)
    assert run.window.frame.shown() is page
