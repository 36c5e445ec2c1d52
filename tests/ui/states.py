"""What can be on the screen, for the tests that look at all of it."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtWidgets import QLineEdit

from cramp_diary.domain.background import Sign
from cramp_diary.ui.answers.page import AnswersPage
from cramp_diary.ui.diary.adding import STATEMENTS, Addition
from cramp_diary.ui.diary.find_runner import PAUSE_MS
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.strip import ReminderStrip
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.last_resort import show_report
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.trends.page import TrendsPage
from cramp_diary.ui.widgets.buttons import IconButton
from tests.ui.running import Run, let_pass
from tests.ui.states_factors import FACTOR_STATES
from tests.ui.states_medicines import MEDICINE_STATES
from tests.ui.states_sheet import SHEET_STATES
from tests.ui.states_tonight import TONIGHT_STATES, page, throw_away

__all__ = ["STATES", "State"]

State = Callable[[Run], DiaryPage]


def diary(run: Run) -> MonthPage:
    shown = page(run, "diary")
    assert isinstance(shown, MonthPage)
    shown.show_night(run.session.services.library.tonight() - timedelta(days=3))
    throw_away(run)
    return shown


def trends(run: Run) -> TrendsPage:
    shown = page(run, "trends")
    assert isinstance(shown, TrendsPage)
    for card in (shown.weeks_card, shown.hours_card):
        if card.table is not None and not card.table.isHidden():
            card.turn.click()
    return shown


def report(run: Run) -> DiaryPage:
    shown = page(run, "report")
    run.settle()
    return shown


def answers(run: Run) -> AnswersPage:
    shown = page(run, "answers")
    assert isinstance(shown, AnswersPage)
    return shown


def ticked(run: Run) -> AnswersPage:
    """Tick symptoms with and without a side, one of them on a day to come."""
    shown = answers(run)
    for sign in (Sign.SWOLLEN_LEG, Sign.SLEEP):
        row = shown.symptoms.rows[sign]
        if not row.tick.isChecked():
            row.tick.click()
    day = shown.symptoms.rows[Sign.SLEEP].since
    day.set_value(date(2090, 1, 1))
    day.changed.emit()
    run.furnishing.undo_bar.hide()
    return shown


def settings(run: Run) -> SettingsPage:
    shown = page(run, "settings")
    assert isinstance(shown, SettingsPage)
    return shown


def night(run: Run) -> MonthPage:
    """Show the night with most cramps."""
    library = run.session.services.library
    span = library.span()
    assert span is not None
    shown = diary(run)
    shown.show_night(max(library.marks(span), key=lambda mark: mark.cramps).night)
    return shown


def find(run: Run, words: str = "wine") -> MonthPage:
    """Look for words with all filters open; newly, so that the same is shown each time."""
    shown = diary(run)
    shown.find_card.forget()
    shown.begin_finding()
    shown.find_card.words.set_value(words)
    shown.find_card.show_filters(shown=True)
    shown.find_card.words.changed.emit()
    let_pass(2 * PAUSE_MS)
    run.settle()
    return shown


def found_night(run: Run) -> MonthPage:
    """Open a night that was found: on a narrow window in the place of all that were."""
    shown = find(run)
    shown.find_card.results.rows()[0].click()
    return shown


def entry_form(addition: Addition, run: Run) -> MonthPage:
    shown = diary(run)
    shown._add(addition)
    return shown


def problems(run: Run) -> MonthPage:
    """Type what cannot be read into a form, and try to save it."""
    shown = entry_form(Addition.CRAMP, run)
    form = shown.form_card.place.form()
    assert form is not None
    for line in form.findChildren(QLineEdit):
        line.setText("?")
    form.submit()
    return shown


def form_back(run: Run) -> MonthPage:
    """Leave one form of a night, and come back to another."""
    shown = problems(run)
    shown.show_tonight()
    shown._add(Addition.DRINK)
    form = shown.form_card.place.form()
    assert form is not None
    for line in form.findChildren(QLineEdit):
        line.setText("?")
    shown.show_night(run.session.services.library.tonight() - timedelta(days=3))
    return shown


def unfinished(run: Run) -> TonightPage:
    """Leave a form half-filled, and go to Tonight."""
    problems(run)
    run.window.show_page("tonight")
    shown = run.window.frame.shown()
    assert isinstance(shown, TonightPage)
    return shown


def tables(run: Run) -> TrendsPage:
    shown = trends(run)
    shown.weeks_card.turn.click()
    shown.hours_card.turn.click()
    return shown


def calendar(run: Run) -> SettingsPage:
    shown = settings(run)
    button = shown.person_card.born.findChild(IconButton)
    assert button is not None
    button.click()
    return shown


def wrong_person(run: Run) -> SettingsPage:
    """Say of a person that they are not born yet."""
    shown = settings(run)
    shown.person_card.born.set_value(date(2090, 1, 1))
    shown.person_card.save.click()
    return shown


def bin_page(run: Run) -> DiaryPage:
    """Delete something and look at where it went."""
    journal = run.session.services.journal
    cramp = journal.cramp(journal.now())
    journal.save(cramp)
    journal.remove(cramp)
    shown = page(run, "bin")
    shown.refresh()
    return shown


def last_resort(run: Run) -> SettingsPage:
    shown = settings(run)
    show_report(run.window, "ValueError\npage.py:1 show")
    return shown


def by_clock(run: Run) -> SettingsPage:
    """Choose times for the night palette and both reminders; one cannot be read."""
    shown = settings(run)
    cards = (shown.reminders_card.morning, shown.reminders_card.tablets, shown.look_card.by_clock)
    for switch in cards:
        if not switch.is_on():
            switch.box.click()
    line = shown.reminders_card.morning.fields[0].input
    line.setText("early")
    line.editingFinished.emit()
    return shown


def reminded(run: Run) -> DiaryPage:
    """Remind in the window, as where the desktop shows no notifications."""
    shown = page(run, "tonight")
    strips = run.window.findChildren(ReminderStrip)
    if not strips:
        strips = [ReminderStrip(run.session.look)]
        run.window.frame.add_above(strips[0])
    strips[0].remind(Reminder.MORNING)
    return shown


STATES: Final[dict[str, State]] = {
    **TONIGHT_STATES,
    "diary": diary,
    "night": night,
    "find": find,
    "find-nothing": partial(find, words="Zanzibar"),
    "found-night": found_night,
    "problems": problems,
    "form-back": form_back,
    "unfinished": unfinished,
    **{f"add-{a}": partial(entry_form, a) for a in Addition if a not in STATEMENTS},
    **MEDICINE_STATES,
    "trends": trends,
    "tables": tables,
    **FACTOR_STATES,
    "report": report,
    "answers": answers,
    "ticked": ticked,
    "settings": settings,
    "by-clock": by_clock,
    "reminded": reminded,
    "wrong-person": wrong_person,
    "bin": bin_page,
    **SHEET_STATES,
    "calendar": calendar,
    "last-resort": last_resort,
}
