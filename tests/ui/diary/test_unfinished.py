"""A form that was left half-filled on the diary page, against a real diary."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.domain.drafts import Draft
from cramp_diary.domain.entries import Episode, PartOfNight
from cramp_diary.ui.diary.adding import Addition
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.forms.night_form import NightForm
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.unfinished.lines import UnfinishedLines
from tests.set_clock import SetClock
from tests.ui.diary_hands import NIGHT, TONIGHT, add, click, cramp_at, held
from tests.ui.running import let_pass
from tests.ui.showing import Show, restart

OTHER = date(2026, 11, 12)
LONG_ENOUGH = 400


def kept(page: MonthPage) -> tuple[Draft, ...]:
    return page.session.services.drafts.all()


def lines(page: MonthPage) -> list[str]:
    (shown,) = page.findChildren(UnfinishedLines)
    return [line.words.text() for line in shown.lines] if shown.isVisible() else []


def cramp_form(page: MonthPage) -> CrampForm:
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    return form


def begin_cramp(page: MonthPage, typed: str = "150") -> CrampForm:
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = cramp_form(page)
    QTest.keyClicks(form.onset.time.input, typed)
    return form


def again(page: MonthPage, show: Show) -> MonthPage:
    """Close the diary as the program does at its end, and open it in a new window."""
    return show(MonthPage(restart(page)))


def test_what_is_typed_is_kept_soon_after(page: MonthPage) -> None:
    form = begin_cramp(page)
    let_pass(LONG_ENOUGH)
    (draft,) = kept(page)
    assert draft.fields["state"] == form.snapshot()
    QTest.keyClicks(form.note.input, "new shoes")
    let_pass(LONG_ENOUGH)
    (draft,) = kept(page)
    assert draft.fields["state"] == form.snapshot()


def test_somebody_who_never_pauses_is_kept_up_with(page: MonthPage) -> None:
    form = begin_cramp(page)
    for _ in range(20):
        QTest.keyClicks(form.note.input, "x")
        let_pass(100)
    assert kept(page)


@pytest.mark.parametrize("addition", [a for a in Addition if a in {"cramp", "drink", "night"}])
def test_a_form_that_was_only_looked_at_leaves_nothing(page: MonthPage, addition: Addition) -> None:
    page.show_night(NIGHT)
    page._add(addition)
    page.show_night(OTHER)
    assert kept(page) == ()
    page.show_night(NIGHT)
    assert page.form_card.place.form() is None


def test_what_is_taken_back_in_the_form_leaves_nothing(page: MonthPage) -> None:
    form = begin_cramp(page)
    let_pass(LONG_ENOUGH)
    assert kept(page)
    form.onset.time.input.clear()
    let_pass(LONG_ENOUGH)
    assert kept(page) == ()


def test_another_night_and_back(page: MonthPage) -> None:
    form = begin_cramp(page)
    stood = form.snapshot()
    page.show_night(OTHER)
    assert page.form_card.place.form() is None
    assert lines(page) == ["Not finished: a cramp on the night of Mon 16 to Tue 17 Nov."]
    page.show_night(NIGHT)
    assert cramp_form(page) is not form
    assert cramp_form(page).snapshot() == stood
    assert page.form_card.note.text() == "As you left it: Mon 23 Nov, 22:10."
    assert lines(page) == []
    cramp_form(page).submit()
    assert len(held(page).episodes) == 1
    assert kept(page) == ()


def test_it_was_left_when_something_was_altered_in_it_last(
    page: MonthPage, clock: SetClock
) -> None:
    begin_cramp(page)
    page.show_night(OTHER)
    for shown in ("2026-11-24 03:12", "2026-11-24 09:00"):
        clock.set(shown)
        page.show_night(NIGHT)
        assert page.form_card.note.text() == "As you left it: Mon 23 Nov, 22:10."
        page.show_night(OTHER)


def test_the_keyboard_stays_in_the_month_when_a_form_comes_back(page: MonthPage) -> None:
    begin_cramp(page)
    page.show_night(OTHER)
    cells = page.month_card.grid.cells()
    cell = next(cell for cell in cells if cell.night() == NIGHT)
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    assert page.form_card.place.form() is not None
    assert page.month_card.isAncestorOf(page.window().focusWidget())


def test_going_on_leads_to_the_form(page: MonthPage) -> None:
    stood = begin_cramp(page).snapshot()
    page.show_night(OTHER)
    (shown,) = page.findChildren(UnfinishedLines)
    click(shown.lines[0].go_on)
    assert cramp_form(page).snapshot() == stood
    assert page.night_card.title_label.text() == "Mon 16 to Tue 17 Nov"
    assert cramp_form(page).onset.time.input.hasFocus()


def test_throwing_away_can_be_taken_back(page: MonthPage, told: list[str]) -> None:
    stood = begin_cramp(page).snapshot()
    page.show_night(OTHER)
    (shown,) = page.findChildren(UnfinishedLines)
    click(shown.lines[0].throw_away)
    assert lines(page) == []
    assert kept(page) == ()
    assert told == ["Not saved: a cramp on the night of Mon 16 to Tue 17 Nov"]
    page.session.editor.undo()
    assert cramp_form(page).snapshot() == stood
    page.session.editor.redo()
    assert page.form_card.place.form() is None
    assert kept(page) == ()


def test_esc_keeps_nothing_and_can_be_taken_back(page: MonthPage, told: list[str]) -> None:
    form = begin_cramp(page, "25:99")
    click(form.pain.members()[7])
    stood = form.snapshot()
    QTest.keyClick(form.onset.time.input, Qt.Key.Key_Escape)
    assert page.form_card.place.form() is None
    assert page.night_card.isVisible()
    assert page.night_card.add.hasFocus()
    assert kept(page) == ()
    assert told == ["Not saved: a cramp on the night of Mon 16 to Tue 17 Nov"]
    page.show_night(OTHER)
    page.session.editor.undo()
    assert cramp_form(page).snapshot() == stood
    assert cramp_form(page).onset.time.problem() == "This is not a time yet. Type it like 03:14."


def test_esc_leaves_the_form_from_the_month_beside_it(page: MonthPage, told: list[str]) -> None:
    begin_cramp(page)
    cell = page.month_card.grid.cells()[3]
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cell, Qt.Key.Key_Escape)
    assert page.form_card.place.form() is None
    assert told == ["Not saved: a cramp on the night of Mon 16 to Tue 17 Nov"]


def test_esc_in_an_unaltered_form_says_nothing(page: MonthPage, told: list[str]) -> None:
    page.show_night(NIGHT)
    add(page, "A cramp")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert told == []
    assert not page.session.editor.stack.canUndo()


def test_a_form_is_open_again_after_a_restart(page: MonthPage, clock: SetClock, show: Show) -> None:
    form = begin_cramp(page, "25:99")
    click(form.relief.members()[1])
    stood = form.snapshot()
    clock.set("2026-11-25 07:00")
    new = again(page, show)
    assert cramp_form(new).snapshot() == stood
    assert new.night_card.title_label.text() == "Mon 16 to Tue 17 Nov"


def test_looking_at_a_form_that_came_back_takes_nothing_from_it(
    page: MonthPage, show: Show
) -> None:
    stood = begin_cramp(page).snapshot()
    assert cramp_form(again(again(page, show), show)).snapshot() == stood


def test_a_form_that_was_left_before_waits_for_its_night(page: MonthPage, show: Show) -> None:
    begin_cramp(page)
    page.show_night(OTHER)
    new = again(page, show)
    assert new.form_card.place.form() is None
    assert new.night_card.title_label.text() == "Mon 23 to Tue 24 Nov"
    assert lines(new) == ["Not finished: a cramp on the night of Mon 16 to Tue 17 Nov."]


def test_two_forms_wait_for_their_nights(page: MonthPage, show: Show) -> None:
    begin_cramp(page)
    page.show_night(OTHER)
    add(page, "A drink")
    form = page.form_card.place.form()
    assert isinstance(form, IntakeForm)
    QTest.keyClicks(form.note.input, "warm")
    new = again(page, show)
    form = new.form_card.place.form()
    assert isinstance(form, IntakeForm)
    assert form.note.value() == "warm"
    assert lines(new) == ["Not finished: a cramp on the night of Mon 16 to Tue 17 Nov."]


def change(page: MonthPage) -> CrampForm:
    """Open the only cramp of the night and begin to change it."""
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].body)
    form = cramp_form(page)
    click(form.pain.members()[8])
    return form


def test_a_change_comes_back_over_what_was_not_altered(page: MonthPage) -> None:
    cramp = cramp_at(page, 1, 50, pain=6, note="first")
    change(page)
    page.show_night(OTHER)
    changed = replace(cramp, note="second")
    page.session.editor.do("", lambda: page.session.services.journal.save(changed))
    page.show_night(NIGHT)
    assert page.form_card.note.text().startswith("This was changed in the diary since.")
    form = cramp_form(page)
    assert (form.pain.value(), form.note.value()) == (8, "second")
    form.submit()
    assert held(page).episodes == (replace(cramp, pain=8, note="second"),)
    assert kept(page) == ()


def test_an_open_change_notices_that_its_cramp_was_changed(page: MonthPage) -> None:
    cramp = cramp_at(page, 1, 50, pain=6, note="first")
    change(page)
    changed = replace(cramp, note="second")
    page.session.editor.do("", lambda: page.session.services.journal.save(changed))
    form = cramp_form(page)
    assert (form.pain.value(), form.note.value()) == (8, "second")
    assert page.form_card.note.text().startswith("This was changed in the diary since.")


def test_an_open_change_notices_that_its_cramp_is_gone(page: MonthPage) -> None:
    cramp = cramp_at(page, 1, 50, pain=6)
    change(page)
    page.session.editor.undo()
    assert held(page).episodes == ()
    form = cramp_form(page)
    assert page.form_card.note.text().startswith("This was removed from the diary since.")
    form.submit()
    (written,) = held(page).episodes
    assert isinstance(written, Episode)
    assert (written.onset, written.pain) == (cramp.onset, 8)
    assert kept(page) == ()


def test_an_unaltered_form_goes_with_its_cramp(page: MonthPage) -> None:
    cramp_at(page, 1, 50)
    page.show_night(NIGHT)
    click(page.night_card.timeline.entries()[0].body)
    page.session.editor.undo()
    assert page.form_card.place.form() is None
    assert page.night_card.isVisible()


def test_what_is_said_of_a_night_joins_what_was_said_meanwhile(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "Sleep, soreness, a note")
    form = page.form_card.place.form()
    assert isinstance(form, NightForm)
    click(form.soreness.members()[3])
    page.show_night(OTHER)
    page._desk.say(Addition.QUIET, NIGHT)
    page.show_night(NIGHT)
    form = page.form_card.place.form()
    assert isinstance(form, NightForm)
    form.submit()
    record = held(page).record
    assert record is not None
    assert (record.stated, record.soreness) == ("quiet", 3)


def test_a_draft_that_nobody_knows_is_left_alone(page: MonthPage) -> None:
    drafts = page.session.services.drafts
    drafts.keep("diary/new/dream/2026-11-16", {"kind": "dream", "state": {}, "before": {}})
    drafts.keep("question", {"words": "?"})
    page.session.unfinished_changed.emit()
    assert lines(page) == []
    page.show_night(NIGHT)
    assert page.form_card.place.form() is None
    assert len(kept(page)) == 2


def test_typing_is_undone_where_it_is_typed(page: MonthPage) -> None:
    cramp_at(page, 1, 50, pain=6)
    form = change(page)
    QTest.keyClicks(form.note.input, "wrong")
    QTest.keyClick(form.note.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.note.value() == ""
    assert len(held(page).episodes) == 1


def test_a_problem_goes_when_its_field_is_altered(page: MonthPage) -> None:
    form: EntryForm = begin_cramp(page, "25:99")
    assert isinstance(form, CrampForm)
    form.onset.night.input.setText("tomorrow week")
    form.submit()
    assert form.onset.night.problem()
    QTest.keyClicks(form.onset.night.input, "x")
    assert not form.onset.night.problem()
    click(form.onset.part.members()[0])
    assert not form.onset.time.problem()
    assert form.onset.value() is PartOfNight.EARLY


def test_a_form_of_tonight_keeps_the_time_at_which_it_was_opened(
    page: MonthPage, clock: SetClock, show: Show
) -> None:
    add(page, "A cramp")
    click(cramp_form(page).pain.members()[5])
    clock.set("2026-11-24 08:00")
    new = again(page, show)
    form = cramp_form(new)
    assert form.onset.time.text() == "22:10"
    assert form.onset.night.value() == TONIGHT
    form.submit()
    assert len(held(new, TONIGHT).episodes) == 1
    assert held(new, TONIGHT + timedelta(days=1)).episodes == ()
