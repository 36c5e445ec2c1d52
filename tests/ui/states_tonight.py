"""What can be on the page for the night that is now, for the tests that look at all of it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.reminders.strip import ReminderStrip
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.tonight.other_time import OtherTime
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.unfinished.shelf import Shelf
from tests.set_clock import SetClock
from tests.ui.running import Run, let_pass

__all__ = ["TONIGHT_STATES", "page", "throw_away"]

TONIGHT: Final = date(2026, 11, 23)
EVENING: Final = "2026-11-23 22:10"
MORNING: Final = "2026-11-24 07:42"


def page(run: Run, key: str) -> DiaryPage:
    """Show a page; nothing is open above or below it."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window is not run.window:
            window.close()
    if clock_of(run).shown == datetime.fromisoformat(MORNING):
        clock_of(run).set(EVENING)
    run.window.activateWindow()
    run.until(run.window.isActiveWindow)
    run.window.show_page(key)
    throw_away(run)
    run.furnishing.undo_bar.hide()
    for strip in run.window.findChildren(ReminderStrip):
        strip.put_away()
    shown = run.window.frame.shown()
    assert shown is not None
    return shown


def clock_of(run: Run) -> SetClock:
    clock = run.session.clock
    assert isinstance(clock, SetClock)
    return clock


def throw_away(run: Run) -> None:
    """Leave no form that another state left half-filled."""
    if run.session.is_open:
        shelf = Shelf(run.session)
        for left in shelf.all():
            shelf.drop(left.purpose.key)


def tonight(run: Run) -> TonightPage:
    shown = page(run, "tonight")
    assert isinstance(shown, TonightPage)
    assert shown.cards is not None
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    for form in shown.cards.drinks.findChildren(IntakeForm):
        if form.isVisible():
            form.cancelled.emit()
    if shown.cards.evening.form is not None:
        shown.cards.evening.close_form()
    for row in shown.cards.tablets.tablets:
        row.settle("")
    for other in shown.findChildren(OtherTime):
        other.hide()
    shown.cards.forget()
    shown.refresh()
    run.window.frame.focus_first()
    return shown


def saved(run: Run) -> TonightPage:
    """Save a cramp, some minutes after the last one."""
    shown = tonight(run)
    clock_of(run).later(minutes=2)
    shown.cramp_card.button.click()
    assert shown.cramps is not None
    shown.cramps.view().card.relief.members()[0].click()
    return shown


def pressed_again(run: Run) -> TonightPage:
    """Be asked whether a second press meant a second cramp."""
    shown = saved(run)
    assert shown.cramps is not None
    shown.cramps.view().again.click()
    return shown


def places_numbered(run: Run) -> TonightPage:
    """Ask for the place of a cramp by its number, and say how long it lasted."""
    shown = saved(run)
    assert shown.cramps is not None
    assert shown.running is not None
    shown.running.button.click()
    shown.cramps.view().card.place.legs.take_keyboard()
    return shown


def still_running(run: Run) -> TonightPage:
    """Leave a cramp that may still be going on."""
    shown = saved(run)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    return shown


def tablet_time(run: Run) -> TonightPage:
    """Tick a tablet and open its time; one that is taken when needed stands below it."""
    shown = tonight(run)
    services = run.session.services
    assert shown.cards is not None
    if not services.products.as_needed():
        services.products.add(services.products.remedy_draft("ibuprofen"))
        shown.refresh()
    row = shown.cards.tablets.tablets[0]
    if not row.tick.isChecked():
        row.tick.click()
    let_pass(1)
    row.hour.click()
    return shown


def something_to_ask(run: Run) -> TonightPage:
    """Open the form for one more factor, below a factor of every kind."""
    shown = tonight(run)
    factors = run.session.services.factors
    if factors.find("Stress") is None:
        factors.add("Stress", FactorKind.SCALE)
        shown.refresh()
    assert shown.cards is not None
    shown.cards.evening.open_form()
    return shown


def morning(run: Run) -> TonightPage:
    """Get up: a night with cramps to count, one that nobody remembers, and the last one."""
    shown = tonight(run)
    clock_of(run).set(MORNING)
    journal, library = run.session.services.journal, run.session.services.library
    for ago in (2, 3):
        night = library.night(TONIGHT - timedelta(days=ago))
        journal.remove(*night.episodes, *([night.record] if night.record else []))
    shown.refresh()
    assert shown.cards is not None
    rows = shown.cards.open_nights
    # What nobody remembers is not asked about again in the same run.
    *before, last = rows.nights()
    for evening in before:
        rows.row(evening).choice.members()[2].click()
    rows.row(last).choice.members()[1].click()
    shown.cards.before.last_night.more.click()
    return shown


def other_time(run: Run) -> TonightPage:
    shown = tonight(run)
    shown.cramp_card.other.click()
    return shown


def something_else(run: Run) -> TonightPage:
    shown = tonight(run)
    assert shown.cards is not None
    shown.cards.drinks.other.click()
    return shown


def told(run: Run) -> TonightPage:
    """Show the undo bar below the page."""
    shown = tonight(run)
    assert shown.cards is not None
    shown.cards.drinks.buttons[0].click()
    return shown


TONIGHT_STATES: Final[dict[str, Callable[[Run], DiaryPage]]] = {
    "tonight": tonight,
    "saved": saved,
    "pressed-again": pressed_again,
    "places-numbered": places_numbered,
    "still-running": still_running,
    "other-time": other_time,
    "something-else": something_else,
    "tablet-time": tablet_time,
    "something-to-ask": something_to_ask,
    "morning": morning,
    "told": told,
}
