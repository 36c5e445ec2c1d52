"""Every key of the sheet, and the way in and out by keys alone."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.sheet.page import SheetPage
from cramp_diary.ui.shell.session import Session
from tests.ui.sheet_hands import CONTROL, FIRST, go, here, look, press, row, type_in

TAB, BACKTAB, ENTER, ESC = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
SHIFT = Qt.KeyboardModifier.ShiftModifier
YES_NO = FactorKind.YES_NO


def takes(page: SheetPage, keys: str) -> bool:
    """Return whether the sheet wants keys before the window gets them."""
    key = {"Ctrl+Z": Qt.Key.Key_Z, "Ctrl+Y": Qt.Key.Key_Y}[keys]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key.value, CONTROL)
    event.ignore()
    page.event(event)
    return event.isAccepted()


def test_it_begins_at_the_first_night(page: SheetPage) -> None:
    assert here(page) == (0, "cramps")
    assert page.head.first.words() == "From Mon 12 Oct"
    assert look(page, 0, "night") == "Mon 12 to Tue 13 Oct"


def test_tab_goes_to_the_next_field_and_the_next_night(page: SheetPage) -> None:
    type_in(page, "1", "3.40", "calf r", "7", "4", "y", "1500", "n", "0")
    assert here(page) == (1, "cramps")
    press(page, ENTER)
    assert row(page, 0) == {
        "cramps": "1",
        "at": "03:40",
        "where": "calf, right",
        "pain": "7",
        "minutes": "4",
        "woke": "yes",
        "fluid": "1500\u00a0ml",
        **{key: "no" for key in row(page, 0) if key.startswith("factor")},
    }
    assert len(row(page, 0)) == 8
    assert row(page, 1) == {"cramps": "0"}


def test_backtab_goes_back_and_out_of_the_sheet(page: SheetPage) -> None:
    go(page, 1, "cramps")
    press(page, BACKTAB)
    assert here(page)[0] == 0
    assert here(page)[1].startswith("factor")
    go(page, 0, "cramps")
    press(page, BACKTAB)
    assert not page.table.hasFocus()


def test_tab_from_the_last_field_goes_on_to_what_follows(page: SheetPage) -> None:
    page.begin_with(date(2026, 11, 22))
    assert page.model.rows.all_rows == 1
    page.table.setFocus()
    type_in(page, "0")
    for _ in range(8):
        press(page, TAB)
    assert page.save_below.hasFocus()
    assert page.save_below.words() == "Save 1 night"
    press(page, BACKTAB)
    assert page.table.hasFocus()


def test_esc_leaves_a_line_as_it_was_and_then_the_sheet(page: SheetPage) -> None:
    type_in(page, "2")
    press(page, ENTER)
    go(page, 0, "cramps")
    type_in(page, "7")
    press(page, ESC)
    assert row(page, 0) == {"cramps": "2"}
    assert page.table.hasFocus()
    press(page, ESC)
    assert page.head.save.hasFocus()


def test_enter_goes_to_the_next_night_and_shift_back(page: SheetPage) -> None:
    go(page, 0, "pain")
    type_in(page, "5")
    press(page, ENTER)
    assert here(page) == (1, "pain")
    press(page, ENTER, held=SHIFT)
    assert here(page) == (0, "pain")


def test_enter_after_tabs_goes_below_the_cell_in_which_they_began(page: SheetPage) -> None:
    go(page, 0, "at")
    type_in(page, "3.40", "calf r", "7")
    press(page, ENTER)
    assert here(page) == (1, "at")
    press(page, TAB, RIGHT, ENTER)
    assert here(page) == (2, "pain")
    go(page, 2, "pain")
    press(page, BACKTAB)
    press(page, ENTER, held=SHIFT)
    assert here(page) == (1, "where")


def test_home_goes_to_the_first_cell_that_is_typed_in(page: SheetPage) -> None:
    go(page, 2, "pain")
    press(page, Qt.Key.Key_Home)
    assert here(page) == (2, "cramps")
    go(page, 2, "pain")
    press(page, Qt.Key.Key_Home, held=CONTROL)
    assert here(page) == (0, "cramps")


def test_ctrl_s_saves_what_is_typed_also_in_an_open_line(page: SheetPage) -> None:
    type_in(page, "0")
    press(page, Qt.Key.Key_S, held=CONTROL)
    assert page.session.services.library.span() is not None
    assert row(page, 0) == {}


def test_arrows_walk_and_leave_a_line_at_its_ends(page: SheetPage) -> None:
    press(page, DOWN, RIGHT)
    assert here(page) == (1, "at")
    type_in(page, "3.40")
    press(page, LEFT)
    assert page.table.editor() is not None
    press(page, DOWN)
    assert here(page) == (2, "at")
    assert row(page, 1) == {"at": "03:40"}
    type_in(page, "5")
    press(page, RIGHT)
    assert here(page) == (2, "where")


def test_f2_goes_on_in_what_stands_there(page: SheetPage) -> None:
    type_in(page, "1")
    press(page, ENTER)
    go(page, 0, "cramps")
    press(page, Qt.Key.Key_F2)
    type_in(page, "2")
    press(page, ENTER)
    assert row(page, 0) == {"cramps": "12"}


def test_typing_takes_the_place_of_what_stands_there(page: SheetPage) -> None:
    type_in(page, "1")
    press(page, ENTER)
    go(page, 0, "cramps")
    type_in(page, "3")
    press(page, ENTER)
    assert row(page, 0) == {"cramps": "3"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_empties(page: SheetPage, key: Qt.Key) -> None:
    type_in(page, "1", "3.40")
    press(page, ENTER)
    go(page, 0, "at")
    press(page, key)
    assert row(page, 0) == {"cramps": "1"}


def test_a_zero_and_a_question_mark_on_the_second_column_count_too(page: SheetPage) -> None:
    go(page, 0, "status")
    type_in(page, "0")
    press(page, ENTER)
    go(page, 1, "status")
    type_in(page, "?")
    press(page, ENTER)
    assert (row(page, 0), row(page, 1)) == ({"cramps": "0"}, {"cramps": "?"})
    assert (look(page, 0, "status"), look(page, 1, "status")) == ("none", "not recorded")
    assert look(page, 1, "cramps") == ""


def test_typing_on_the_night_counts_its_cramps(page: SheetPage) -> None:
    go(page, 0, "night")
    type_in(page, "5")
    press(page, ENTER)
    assert row(page, 0) == {"cramps": "5"}
    assert here(page) == (1, "cramps")


def test_plus_counts_another_cramp_wherever_one_is_in_the_row(page: SheetPage) -> None:
    go(page, 0, "pain")
    type_in(page, "+")
    assert row(page, 0) == {"cramps": "1"}
    assert look(page, 0, "status") == "cramps"
    type_in(page, "7+")
    assert row(page, 0) == {"cramps": "2", "pain": "7"}


def test_plus_among_the_times_goes_on_to_the_next_one(page: SheetPage) -> None:
    type_in(page, "1", "3.40+5.25")
    press(page, ENTER)
    assert row(page, 0) == {"cramps": "2", "at": "03:40, 05:25"}


def test_the_same_as_the_row_above(page: SheetPage) -> None:
    type_in(page, "1", "3.40", "calf r", "7")
    press(page, ENTER)
    press(page, Qt.Key.Key_D, held=CONTROL)
    assert row(page, 1) == {"cramps": "1"}
    go(page, 1, "night")
    press(page, Qt.Key.Key_D, held=CONTROL)
    assert row(page, 1) == row(page, 0)


def test_several_cells_are_chosen_and_emptied(page: SheetPage) -> None:
    type_in(page, "1", "3.40", "calf r")
    press(page, ENTER)
    go(page, 0, "cramps")
    press(page, RIGHT, RIGHT, held=SHIFT)
    press(page, Qt.Key.Key_Delete)
    assert row(page, 0) == {}


def test_undo_takes_back_what_was_typed_and_redo_types_it_again(page: SheetPage) -> None:
    type_in(page, "1", "3.40", "calf r")
    press(page, ENTER)
    press(page, Qt.Key.Key_Z, held=CONTROL)
    assert row(page, 0) == {"cramps": "1", "at": "03:40"}
    assert here(page) == (0, "where")
    press(page, Qt.Key.Key_Z, held=CONTROL)
    press(page, Qt.Key.Key_Z, held=CONTROL | SHIFT)
    assert row(page, 0) == {"cramps": "1", "at": "03:40"}
    page.head.save.setFocus()
    press(page, Qt.Key.Key_Z, held=CONTROL)
    assert row(page, 0) == {"cramps": "1"}


def test_undo_stops_where_the_typing_began_and_says_so(
    page: SheetPage, opened_session: Session
) -> None:
    asked = opened_session.editor.stack.count()
    opened_session.editor.do("Asked", lambda: opened_session.services.factors.add("Tea", YES_NO))
    type_in(page, "1", "3.40")
    press(page, ENTER)
    for _ in range(3):
        assert takes(page, "Ctrl+Z")
        press(page, Qt.Key.Key_Z, held=CONTROL)
    assert page.content.cells == {}
    assert page.table.sentence(page.table.here()[0]) == (
        "There is nothing more to take back on this sheet."
    )
    press(page, Qt.Key.Key_Y, held=CONTROL)
    press(page, Qt.Key.Key_Y, held=CONTROL)
    assert row(page, 0) == {"cramps": "1", "at": "03:40"}
    assert opened_session.editor.stack.count() == asked + 1


def test_undo_is_the_windows_where_nothing_was_typed_or_all_is_saved(page: SheetPage) -> None:
    assert not takes(page, "Ctrl+Z")
    type_in(page, "1")
    press(page, ENTER)
    assert takes(page, "Ctrl+Z")
    page.save()
    assert not takes(page, "Ctrl+Z")
    go(page, 1, "cramps")
    type_in(page, "1")
    press(page, ENTER)
    press(page, Qt.Key.Key_Z, held=CONTROL)
    page.hide()
    page.show()
    assert not takes(page, "Ctrl+Z")
    assert not takes(page, "Ctrl+Y")


def test_more_nights_appear_as_one_goes_on(page: SheetPage) -> None:
    page.begin_with(date(2026, 6, 1))
    first = page.model.rowCount()
    assert 14 <= first < page.model.rows.all_rows
    for _ in range(first + 1):
        press(page, ENTER)
    assert page.model.rowCount() > first
    QTest.keyClick(page.table, Qt.Key.Key_End, CONTROL)
    assert page.model.rows.night(page.model.rows.all_rows - 1) == date(2026, 11, 22)
    assert page.model.rows.first < FIRST
