"""Where the sheet begins, what it keeps, how it is saved, and blocks from a spreadsheet."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from cramp_diary.domain.nights import Period
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.sheet.page import SheetPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.lines import UnfinishedLines
from cramp_diary.wording.volumes import VolumeUnit
from tests.ui.running import let_pass
from tests.ui.sheet_hands import FIRST, copy, cut_out, go, here, look, paste, press, row, type_in
from tests.ui.showing import Show

ENTER = Qt.Key.Key_Return
SHIFT = Qt.KeyboardModifier.ShiftModifier


def typed(session: Session) -> object:
    """Return what is kept of the sheet, by night and column."""
    kept = session.services.drafts.kept("sheet")
    state = kept.fields["state"] if kept else {}
    return state.get("nights") if isinstance(state, dict) else None


def test_it_begins_four_weeks_back_and_ends_with_last_night(opened_session: Session) -> None:
    page = SheetPage(opened_session)
    page.reload()
    rows = page.model.rows
    assert (rows.first, rows.last) == (date(2026, 10, 26), date(2026, 11, 22))
    assert page.head.save.words() == "Done"
    assert page.line.text() == "A night left empty stays not recorded."


def test_the_calendar_chooses_where_it_begins(page: SheetPage) -> None:
    page.head.first.click()
    assert page.head._popup is not None
    page.head._popup.picked.emit(date(2026, 9, 1))
    assert page.model.rows.first == date(2026, 9, 1)
    assert here(page) == (0, "cramps")
    page.begin_with(date(2027, 1, 1))
    assert page.model.rows.first == date(2026, 11, 22)


def test_what_was_typed_is_never_left_above_the_sheet(page: SheetPage) -> None:
    type_in(page, "2")
    press(page, ENTER)
    page.begin_with(date(2026, 11, 1))
    assert page.model.rows.first == FIRST


def test_columns_come_and_go_and_stay_so(page: SheetPage, opened_session: Session) -> None:
    action = next(action for action in page.head.menu.actions() if action.text() == "Pain")
    assert action.isChecked()
    action.trigger()
    assert "pain" not in page.model.rows.column_keys()
    again = SheetPage(opened_session)
    again.reload()
    assert "pain" not in again.model.rows.column_keys()
    assert again.model.rows.first == FIRST


def test_a_cell_is_kept_when_it_is_left_and_soon_after_a_key(
    page: SheetPage, opened_session: Session
) -> None:
    drafts = opened_session.services.drafts
    type_in(page, "2")
    press(page, ENTER)
    assert typed(opened_session) == {"2026-10-12": {"cramps": "2"}}
    go(page, 0, "at")
    type_in(page, "3.40", "")
    assert typed(opened_session) == {"2026-10-12": {"cramps": "2", "at": "03:40"}}
    go(page, 1, "cramps")
    type_in(page, "1")
    let_pass(200)
    # Keys that do not stop to follow do not put it off.
    type_in(page, "7")
    let_pass(100)
    assert typed(opened_session) == {
        "2026-10-12": {"cramps": "2", "at": "03:40"},
        "2026-10-13": {"cramps": "17"},
    }
    press(page, Qt.Key.Key_Escape)
    go(page, 0, "at")
    press(page, Qt.Key.Key_Delete)
    go(page, 0, "cramps")
    press(page, Qt.Key.Key_Delete)
    assert drafts.kept("sheet") is None


def test_saving_is_one_step_and_taking_it_back_gives_the_text_back(
    page: SheetPage, opened_session: Session, told: list[str]
) -> None:
    type_in(page, "2", "3.40", "calf r")
    press(page, ENTER)
    go(page, 1, "cramps")
    type_in(page, "0")
    press(page, ENTER)
    page.head.save.click()
    library, editor = opened_session.services.library, opened_session.editor
    two = Period(FIRST, date(2026, 10, 13))
    assert [mark.cramps for mark in library.marks(two)] == [2, 0]
    assert told[-1] == "Saved from paper: 2 nights."
    assert editor.stack.count() == 1
    assert opened_session.services.drafts.kept("sheet") is None
    assert (row(page, 0), look(page, 0, "cramps")) == ({}, "2")
    assert not page.content.can_undo()
    assert editor.undo()
    assert library.span() is None
    assert row(page, 0) == {"cramps": "2", "at": "03:40", "where": "calf, right"}
    assert opened_session.services.drafts.kept("sheet") is not None
    assert editor.redo()
    assert [mark.cramps for mark in library.marks(two)] == [2, 0]
    assert row(page, 0) == {}


def test_done_leads_back_where_nothing_is_to_be_saved(
    page: SheetPage, opened_session: Session
) -> None:
    wanted: list[str] = []
    opened_session.page_wanted.connect(wanted.append)
    assert not page.head.back.isVisible()
    type_in(page, "?")
    press(page, ENTER)
    page.head.save.click()
    assert wanted == ["diary"]
    assert row(page, 0) == {}
    type_in(page, "1")
    press(page, ENTER)
    assert page.head.save.words() == "Save 1 night"
    page.head.back.click()
    assert wanted == ["diary", "diary"]
    assert opened_session.services.drafts.kept("sheet") is not None


def test_another_diary_gets_nothing_of_what_was_typed(
    page: SheetPage, opened_session: Session
) -> None:
    type_in(page, "2")
    opened_session.leave()
    assert page.content.cells == {}


# Blocks


def test_a_block_goes_down_and_right_from_the_cell(page: SheetPage) -> None:
    go(page, 1, "at")
    paste(page, "3.40\tcalf l\n\n5.25\tsole r\n")
    assert row(page, 1) == {"at": "03:40", "where": "calf, left"}
    assert row(page, 2) == {}
    assert row(page, 3) == {"at": "05:25", "where": "sole of the foot, right"}
    press(page, Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert page.content.cells == {}


def test_titles_and_dates_place_a_block_and_show_a_hidden_column(page: SheetPage) -> None:
    page.show_column("fluid", shown=False)
    paste(page, "Datum;Cramps;fluid_ml;Wine\n14.10.2026;1;1,5;ja\n1.9.2026;0;;no\n1.9.2027;1;;\n")
    assert page.model.rows.first == date(2026, 9, 1)
    assert "fluid" in page.model.rows.column_keys()
    assert row(page, 2)["fluid"] == "1.5\u00a0ml"
    assert page.content.text(date(2026, 9, 1), "cramps") == "0"


def test_a_fluid_in_millilitres_stays_that_for_a_person_who_counts_otherwise(
    page: SheetPage, opened_session: Session
) -> None:
    ounces = replace(opened_session.preferences, volumes=VolumeUnit.US_FL_OZ)
    opened_session.prefer(ounces)
    paste(page, "Night\tCramps\tfluid_ml\n2026-10-12\t0\t1500\n")
    assert row(page, 0)["fluid"] == "1500\u00a0ml"
    paste(page, "Night\tCramps\tFluid\n2026-10-12\t0\t50\n")
    assert row(page, 0)["fluid"] == "50\u00a0US fl oz"


def test_what_could_not_be_placed_is_said(page: SheetPage) -> None:
    paste(page, "Night\tCramps\tMoon\n2026-10-12\t1\tfull\n2026-12-24\t1\t\n")
    assert page.table.sentence(page.table.here()[0]) == (
        "1 row was left out: its night cannot be read or is still to come. "
        "Moon is no column of this sheet and was left out."
    )


def test_cells_are_copied_as_a_spreadsheet_takes_them(page: SheetPage) -> None:
    type_in(page, "1", "3.40", "calf r")
    press(page, ENTER)
    go(page, 0, "night")
    press(page, *[Qt.Key.Key_Right] * 4, held=SHIFT)
    assert copy(page) == "2026-10-12\tcramps\t1\t03:40\tcalf, right"
    go(page, 0, "where")
    assert cut_out(page) == "calf, right"
    assert row(page, 0) == {"cramps": "1", "at": "03:40"}
    go(page, 1, "where")
    paste(page, "calf, right")
    assert row(page, 1) == {"where": "calf, right"}


def test_the_column_that_was_turned_off_can_be_turned_on_again(page: SheetPage) -> None:
    action = next(action for action in page.head.menu.actions() if action.text() == "Pain")
    for _ in range(2):
        action.trigger()
    assert action.isChecked()
    assert "pain" in page.model.rows.column_keys()


def test_a_note_is_a_column_that_comes_when_it_is_pasted(page: SheetPage) -> None:
    assert "note" not in page.model.rows.column_keys()
    paste(page, "Night\tCramps\tRemarks\n2026-10-12\t0\tlong walk\n")
    assert row(page, 0) == {"cramps": "0", "note": "long walk"}
    assert "note" in page.model.rows.column_keys()
    page.save()
    record = page.session.services.library.night(FIRST).record
    assert record is not None
    assert record.note == "long walk"
    assert look(page, 0, "note") == "long walk"
    go(page, 0, "note")
    type_in(page, "x")
    assert row(page, 0) == {}


def test_the_columns_lead_to_where_something_else_is_asked(
    page: SheetPage, opened_session: Session
) -> None:
    wanted: list[str] = []
    opened_session.page_wanted.connect(wanted.append)
    settings = SettingsPage(opened_session)
    page.head.menu.actions()[-1].trigger()
    assert wanted == ["settings"]
    assert not settings.factors_card.form.isHidden()


# What waits to be finished


def test_a_sheet_that_is_not_saved_waits_as_every_form_does(
    page: SheetPage, opened_session: Session
) -> None:
    shelf = UnfinishedLines(opened_session)
    go(page, 3, "pain")
    paste(page, "7\n8\n9")
    assert waiting(shelf) == ["Not finished: a paper record, 3 nights."]
    page.save()
    assert waiting(shelf) == ["Not finished: a paper record, 3 nights."]
    page.undo()
    assert waiting(shelf) == []
    page.redo()
    shelf.lines[0].throw_away.click()
    assert page.content.cells == {}
    assert typed(opened_session) is None
    assert opened_session.editor.undo()
    assert row(page, 3) == {"pain": "7"}


def test_going_on_with_a_sheet_leads_to_its_first_night(
    page: SheetPage, opened_session: Session, show: Show
) -> None:
    go(page, 9, "pain")
    paste(page, "7\n8")
    again = show(SheetPage(opened_session))
    assert here(again) == (9, "cramps")
    go(again, 2, "cramps")
    shelf = UnfinishedLines(opened_session)
    shelf.lines[0].go_on.click()
    assert here(again) == (9, "cramps")


def waiting(shelf: UnfinishedLines) -> list[str]:
    """Return what is said to be unfinished."""
    return [line.words.text() for line in shelf.lines]
