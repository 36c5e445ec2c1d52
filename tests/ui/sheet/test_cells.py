"""What a cell shows and says: problems stay where they were typed, what is held stays as it is."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import NightStatus, Period, Stated
from cramp_diary.ui.sheet.page import SheetPage
from tests.ui.sheet_hands import FIRST, go, here, look, press, row, type_in

PAIN = "Pain goes from 0 to 10. Type another number, or ? if it is not on the paper."
HELD = "This night is already in the diary. Change it on the Diary page."
ENTER = Qt.Key.Key_Return


def spoken(page: SheetPage, number: int, key: str) -> str:
    """Return what a screen reader says of a cell."""
    index = page.model.place(date(2026, 10, 12 + number), key)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def write_cramp(page: SheetPage) -> None:
    """Have a cramp written down for the first night."""
    journal = page.session.services.journal
    onset = journal.moment(datetime.fromisoformat("2026-10-13T03:40"))
    cramp = replace(journal.cramp(onset), pain=5, muscle=Muscle.CALF, side=Side.LEFT)
    page.session.editor.do("", lambda: journal.save(cramp))


def test_what_cannot_be_understood_stays_and_says_why_below_its_row(page: SheetPage) -> None:
    type_in(page, "1", "", "", "12")
    press(page, ENTER)
    assert look(page, 0, "pain") == "12"
    assert page.table.sentence(0) == PAIN
    assert page.table.sentence(1) == ""
    header = page.table.verticalHeader()
    assert header.sectionSize(0) > header.sectionSize(1)
    go(page, 0, "pain")
    type_in(page, "?")
    press(page, ENTER)
    assert page.table.sentence(0) == ""
    assert header.sectionSize(0) == header.sectionSize(1)


def test_a_line_is_as_wide_as_its_cell_or_its_text(page: SheetPage) -> None:
    go(page, 0, "pain")
    cell = page.table.visualRect(page.table.currentIndex()).width()
    type_in(page, "7")
    line = page.table.editor()
    assert line is not None
    assert line.width() == cell
    type_in(page, " but I do not know whether it was so much")
    assert line.width() >= line.fontMetrics().horizontalAdvance(line.text()) + 16
    assert line.geometry().right() < page.table.viewport().width()


def test_what_is_wrong_is_heard_with_its_cell(page: SheetPage) -> None:
    type_in(page, "1", "", "", "12")
    press(page, ENTER)
    assert spoken(page, 0, "pain") == f"Pain, Mon 12 to Tue 13 Oct, 12, {PAIN}"
    assert spoken(page, 1, "pain") == "Pain, Tue 13 to Wed 14 Oct, empty"
    assert spoken(page, 0, "status") == "Was there a cramp?, Mon 12 to Tue 13 Oct, cramps"
    assert spoken(page, 0, "written").endswith("23 Nov, written late")
    go(page, 0, "pain")
    line = page.table.open_line()
    assert line is not None
    assert line.accessibleName() == spoken(page, 0, "pain")


def test_rows_with_problems_are_not_saved_and_get_the_keyboard(page: SheetPage) -> None:
    type_in(page, "1", "", "", "12")
    press(page, ENTER)
    page.show_column("pain", shown=False)
    page.head.save.setFocus()
    page.head.save.click()
    assert here(page) == (0, "pain")
    assert page.table.hasFocus()
    assert page.session.services.library.span() is None
    type_in(page, "7")
    press(page, ENTER)
    page.head.save.click()
    (cramp,) = page.session.services.library.night(FIRST).episodes
    assert cramp.pain == 7


def test_a_night_in_the_diary_is_shown_and_refuses(page: SheetPage) -> None:
    write_cramp(page)
    shown = [look(page, 0, key) for key in ("status", "cramps", "at", "where", "pain")]
    assert shown == ["cramps", "1", "03:40", "calf, left", "5"]
    assert spoken(page, 0, "pain") == "Pain, Mon 12 to Tue 13 Oct, 5, in the diary"
    for key in ("cramps", "woke"):
        go(page, 0, key)
        type_in(page, "3")
        assert page.table.editor() is None
        assert page.table.sentence(0) == HELD
    press(page, Qt.Key.Key_Down)
    assert page.table.sentence(0) == ""
    type_in(page, "+")
    go(page, 0, "pain")
    type_in(page, "+")
    assert row(page, 0) == {}


def test_tab_passes_over_what_the_diary_has(page: SheetPage) -> None:
    write_cramp(page)
    go(page, 0, "cramps")
    press(page, Qt.Key.Key_Tab)
    assert here(page) == (0, "fluid")


def test_what_is_open_of_a_night_in_the_diary_can_be_filled(page: SheetPage) -> None:
    write_cramp(page)
    before = page.session.services.library.night(FIRST).episodes
    go(page, 0, "fluid")
    type_in(page, "1,5 l", "y")
    press(page, ENTER)
    assert page.head.save.words() == "Save 1 night"
    page.head.save.click()
    night = page.session.services.library.night(FIRST)
    assert night.episodes == before
    assert [intake.amount for intake in night.intakes] == [1500]
    assert [value.value for value in night.values] == [1]
    assert look(page, 0, "fluid") == "1500\u00a0ml"
    go(page, 0, "fluid")
    type_in(page, "9")
    assert page.table.sentence(0) == "This is already in the diary. Change it on the Diary page."


def test_a_night_that_came_into_the_diary_meanwhile_is_not_overwritten(page: SheetPage) -> None:
    type_in(page, "2")
    press(page, ENTER)
    write_cramp(page)
    assert look(page, 0, "cramps") == "2"
    assert page.table.sentence(0) == HELD
    page.head.save.click()
    assert here(page) == (0, "cramps")
    assert len(page.session.services.library.night(FIRST).episodes) == 1
    press(page, Qt.Key.Key_Delete)
    assert look(page, 0, "cramps") == "1"
    assert page.table.sentence(0) == ""


def test_a_night_away_is_no_empty_night(page: SheetPage) -> None:
    journal = page.session.services.journal
    page.session.editor.do("", lambda: journal.say(FIRST, Stated.AWAY))
    assert look(page, 0, "status") == "away"
    type_in(page, "0")
    assert page.table.sentence(0) == HELD
    marks = page.session.services.library.marks(Period(FIRST, FIRST))
    assert [mark.status for mark in marks] == [NightStatus.AWAY]


def test_own_factors_of_all_kinds_are_columns(page: SheetPage) -> None:
    factors = page.session.services.factors
    page.session.editor.do("", lambda: factors.add("Walked", FactorKind.AMOUNT, "km"))
    page.session.editor.do("", lambda: factors.add("Stress", FactorKind.SCALE))
    titles = [page.model.title(key) for key in page.model.rows.column_keys()]
    assert titles[-4:] == ["Wine", "Walked", "Stress", "Written"]
    go(page, 0, page.model.rows.column_keys()[-4])
    type_in(page, "y", "2,5", "11")
    press(page, ENTER)
    assert page.table.sentence(0).startswith("Stress goes from 0 to 10.")


def test_a_title_that_is_gone_is_no_title(page: SheetPage) -> None:
    # A screen reader that was not told yet still asks for the last column.
    last = page.model.columnCount() - 1
    page.show_column("pain", shown=False)
    assert page.model.headerData(last, Qt.Orientation.Horizontal) is None
