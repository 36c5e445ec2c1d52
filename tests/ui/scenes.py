"""What a person did before a picture is taken of the window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.app import Program
from cramp_diary.domain.background import Comparison, Sign
from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.person import Person
from cramp_diary.ui.answers.page import AnswersPage
from cramp_diary.ui.diary.adding import Addition, addition_words
from cramp_diary.ui.diary.find_runner import PAUSE_MS
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.strip import ReminderStrip
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.tonight.page import TonightPage
from tests.ui import scenes_factor as factor
from tests.ui import scenes_factors as factors
from tests.ui import scenes_medicines as medicines
from tests.ui.running import let_pass
from tests.ui.scenes_sheet import empty_sheet, typed_sheet

__all__ = ["SCENES", "Diary", "Scene"]

EVENING: Final = "2026-11-23 22:10"
NEXT_EVENING: Final = "2026-11-24 22:10"
IN_THE_NIGHT: Final = "2026-11-24 03:14"
DAYS_LATER: Final = "2026-11-26 07:42"


class Diary(StrEnum):
    """What the program is started on."""

    DEMO = "demo"
    NEW = "new"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Scene:
    """When it is, what was pressed, and on which diary."""

    prepare: Callable[[Program], None]
    now: str = EVENING
    diary: Diary = Diary.DEMO


def _page(program: Program, key: str) -> DiaryPage:
    button = _furnishing(program).rail.button(key)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = program.window.frame.page(key)
    assert page is not None
    return page


def _furnishing(program: Program) -> Furnishing:
    (furnishing,) = program.window.findChildren(Furnishing)
    return furnishing


def _as_own(program: Program) -> None:
    """Look like a person's own diary: without the strip that marks the demo."""
    _furnishing(program).banner.show_sentence("")


def _shown(key: str, diary: Diary = Diary.DEMO) -> Scene:
    def prepare(program: Program) -> None:
        _page(program, key)
        _as_own(program)

    return Scene(prepare, diary=diary)


def _after_cramps(program: Program) -> None:
    """Have two cramps in the night, and get up."""
    _as_own(program)
    journal, editor = program.session.services.journal, program.session.editor
    for onset, pain in (("2026-11-26 01:50", 6), ("2026-11-26 04:35", 4)):
        cramp = journal.cramp(journal.moment(datetime.fromisoformat(onset)))
        said = replace(cramp, pain=pain, muscle=Muscle.CALF, side=Side.LEFT, waking=Waking.WOKE)
        editor.do("", partial(journal.save, said))


def _saved(program: Program) -> None:
    _as_own(program)
    page = _page(program, "tonight")
    assert isinstance(page, TonightPage)
    page.cramp_card.button.click()
    assert page.cramps is not None
    page.cramps.view().card.pain.chosen.emit(7)
    _furnishing(program).undo_bar.hide()


def _pressed_again(program: Program) -> None:
    """Press once more by accident."""
    _saved(program)
    page = _page(program, "tonight")
    assert isinstance(page, TonightPage)
    page.cramp_card.button.click()


def _still_running(program: Program) -> None:
    """Leave what was saved; nobody knows yet whether the cramp has stopped."""
    _saved(program)
    page = _page(program, "tonight")
    QTest.keyClick(page, Qt.Key.Key_Escape)


def _whole_day(program: Program) -> None:
    """Watch something of every kind, take what is needed, change when a tablet was taken."""
    _as_own(program)
    page = _page(program, "tonight")
    assert isinstance(page, TonightPage)
    services = program.session.services
    services.factors.add("Stress", FactorKind.SCALE)
    services.products.add(services.products.remedy_draft("ibuprofen"))
    page.refresh()
    assert page.cards is not None
    page.cards.drinks.buttons[0].click()
    page.cards.tablets.needs.chips[0].click()
    page.cards.tablets.rows[0].click()
    page.cards.tablets.tablets[0].hour.click()
    _furnishing(program).undo_bar.hide()


def _undo(program: Program) -> None:
    _as_own(program)
    page = _page(program, "tonight")
    assert isinstance(page, TonightPage)
    assert page.cards is not None
    page.cards.drinks.buttons[0].click()


def _form(program: Program) -> None:
    _as_own(program)
    page = _page(program, "diary")
    assert isinstance(page, MonthPage)
    page.show_tonight()
    words = addition_words(Addition.CRAMP)
    next(a for a in page.night_card.menu.actions() if a.text() == words).trigger()


def _left(program: Program) -> MonthPage:
    """Begin a cramp of three nights ago, and leave it for another night."""
    page = _page(program, "diary")
    assert isinstance(page, MonthPage)
    tonight = program.session.services.library.tonight()
    page.show_night(tonight - timedelta(days=3))
    page._add(Addition.CRAMP)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    QTest.keyClicks(form.onset.time.input, "25:99")
    form.pain.members()[6].click()
    page.show_night(tonight)
    _as_own(program)
    return page


def _come_back(program: Program) -> None:
    page = _left(program)
    page._add(Addition.DRINK)
    form = page.form_card.place.form()
    assert isinstance(form, IntakeForm)
    QTest.keyClicks(form.note.input, "warm")
    page.show_night(program.session.services.library.tonight() - timedelta(days=3))


def _unfinished(program: Program) -> None:
    _left(program)
    _page(program, "tonight")


def _night(program: Program) -> None:
    """Choose a night with cramps, as a press on it in the month does."""
    _as_own(program)
    page = _page(program, "diary")
    assert isinstance(page, MonthPage)
    library = page.session.services.library
    span = library.span()
    assert span is not None
    page.show_night(max(mark.night for mark in library.marks(span) if mark.cramps > 1))


def _untold(program: Program) -> None:
    """Look at a report for which nothing was told beside the nights."""
    _as_own(program)
    program.session.services.owner.tell(Person())
    _page(program, "report")


def _answers(program: Program) -> None:
    """Lead from the report to the answers, with nothing told yet."""
    _as_own(program)
    _page(program, "report")
    program.session.page_wanted.emit("answers")


def _answered(program: Program) -> None:
    """Answer as a person does: some questions, two symptoms, some conditions."""
    _answers(program)
    page = program.window.frame.page("answers")
    assert isinstance(page, AnswersPage)
    for key, answer in ((Comparison.HARD, 0), (Comparison.URGE, 1), (Comparison.BACK, 2)):
        page.comparisons.rows[key].answers.members()[answer].click()
    for sign in (Sign.SWOLLEN_LEG, Sign.SLEEP):
        page.symptoms.rows[sign].tick.click()
    page.symptoms.rows[Sign.SWOLLEN_LEG].side.members()[0].click()
    page.conditions.chips.members()[4].click()
    _furnishing(program).undo_bar.hide()


def _deleted(program: Program) -> None:
    """Delete some of the last nights' entries, and look at where they went."""
    _as_own(program)
    services = program.session.services
    nights = (
        services.library.night(services.library.tonight() - timedelta(days=ago))
        for ago in range(1, 9)
    )
    for night in nights:
        for entries in (night.episodes, night.intakes[:1]):
            if entries:
                services.journal.remove(*entries)
    program.session.page_wanted.emit("bin")


def _find(words: str) -> Callable[[Program], None]:
    """Look for words in the diary, with the filters open where there are none."""

    def prepare(program: Program) -> None:
        _as_own(program)
        page = _page(program, "diary")
        assert isinstance(page, MonthPage)
        QTest.mouseClick(page.find_button, Qt.MouseButton.LeftButton)
        QTest.keyClicks(page.find_card.words.input, words)
        page.find_card.show_filters(shown=not words)
        let_pass(2 * PAUSE_MS)

    return prepare


def _reminders(program: Program) -> None:
    """Choose both reminders and the night palette by the clock."""
    _as_own(program)
    page = _page(program, "settings")
    assert isinstance(page, SettingsPage)
    page.reminders_card.none_here.hide()
    for switch in (page.reminders_card.morning, page.reminders_card.tablets):
        switch.box.click()
    page.look_card.by_clock.fields[0].set_value(time(23))
    page.look_card.by_clock.box.click()


def _reminded(program: Program) -> None:
    """Be reminded where the desktop shows no notifications."""
    _as_own(program)
    strip = ReminderStrip(program.session.look)
    program.window.frame.add_above(strip)
    strip.remind(Reminder.MORNING)


SCENES: Final = {
    "welcome": Scene(lambda _program: None, diary=Diary.NONE),
    "first-evening": _shown("tonight", Diary.NEW),
    "tonight": _shown("tonight"),
    "saved": Scene(_saved, now=IN_THE_NIGHT),
    "pressed-again": Scene(_pressed_again, now=IN_THE_NIGHT),
    "still-running": Scene(_still_running, now=IN_THE_NIGHT),
    "whole-day": Scene(_whole_day),
    "morning": Scene(_as_own, now=DAYS_LATER),
    "after-cramps": Scene(_after_cramps, now=DAYS_LATER),
    "diary": _shown("diary"),
    "night": Scene(_night),
    "form": Scene(_form),
    "form-back": Scene(_come_back),
    "unfinished": Scene(_unfinished),
    "find": Scene(_find("wine")),
    "find-nothing": Scene(_find("Zanzibar")),
    "find-filters": Scene(_find("")),
    "medicines": _shown("medicines"),
    "when-needed": Scene(medicines.taken_when_needed),
    "many-medicines": Scene(medicines.many_medicines),
    "add-medicine": Scene(medicines.added_magnesium),
    "edit-medicine": Scene(medicines.edited_medicine),
    "start-again": Scene(medicines.stopped_medicine),
    "drinks": Scene(medicines.tonic_water),
    "change-drink": Scene(medicines.changed_drink),
    "trends": _shown("trends"),
    "factor": Scene(factor.clear, diary=Diary.NEW),
    "factor-refused": Scene(factor.refused, diary=Diary.NEW),
    "factor-amount": Scene(factor.amount),
    "factor-course": Scene(factor.course),
    "factors": Scene(factors.watched, diary=Diary.NEW),
    "factors-refused": Scene(factors.watched_shortly, diary=Diary.NEW),
    "methods": Scene(factors.methods, diary=Diary.NEW),
    "report": _shown("report"),
    "untold-report": Scene(_untold),
    "answers": Scene(_answered),
    "settings": _shown("settings"),
    "reminders": Scene(_reminders),
    "reminded": Scene(_reminded, now=DAYS_LATER),
    "empty-trends": _shown("trends", Diary.NEW),
    "empty-factors": _shown("factors", Diary.NEW),
    "unwatched-factors": Scene(factors.unwatched, diary=Diary.NEW),
    "empty-report": _shown("report", Diary.NEW),
    "empty-answers": Scene(_answers, diary=Diary.NEW),
    "empty-medicines": _shown("medicines", Diary.NEW),
    "sheet": Scene(typed_sheet, now=NEXT_EVENING, diary=Diary.NEW),
    "empty-sheet": Scene(empty_sheet, diary=Diary.NEW),
    "held-sheet": Scene(empty_sheet),
    "bin": Scene(_deleted),
    "empty-bin": Scene(lambda program: program.session.page_wanted.emit("bin"), diary=Diary.NEW),
    "undo": Scene(_undo),
    "demo": Scene(lambda _program: None),
}
