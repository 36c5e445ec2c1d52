"""Tables show frozen rows and are replaced whole."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.frozen_column import FrozenColumn
from cramp_diary.ui.widgets.table import ROW_ROLE, SORT_ROLE, Column, ReadOnlyTable, TableView
from cramp_diary.wording.formats import day_month_year


@dataclass(frozen=True)
class Dose:
    """A dose from a day on."""

    words: str
    since: date


COLUMNS = (
    Column[Dose]("Dose", lambda dose: dose.words),
    Column[Dose](
        "From", lambda dose: day_month_year(dose.since), lambda dose: dose.since, right=True
    ),
)
ROWS = (
    Dose("20 mg, evening", date(2019, 3, 1)),
    Dose("10 mg, evening", date(2026, 9, 15)),
    Dose("5 mg, evening", date(2026, 1, 15)),
)


@pytest.fixture
def table() -> ReadOnlyTable[Dose]:
    """Return a table of doses."""
    table = ReadOnlyTable(COLUMNS)
    table.set_rows(ROWS)
    return table


def test_the_model_keeps_the_rules_of_models(table: ReadOnlyTable[Dose]) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(table, mode)
    table.set_rows(ROWS[:1])
    table.set_rows(())
    assert tester.model() is table
    assert (table.rowCount(), table.columnCount()) == (0, 2)


def test_cells_hold_words_and_carry_their_row(table: ReadOnlyTable[Dose]) -> None:
    cell = table.index(1, 1)
    assert cell.data() == "15 Sep 2026"
    assert cell.data(SORT_ROLE) == "2026-09-15"
    assert cell.data(ROW_ROLE) == table.row(1) == ROWS[1]
    assert table.index(1, 0).data(SORT_ROLE) == "10 mg, evening"
    assert table.headerData(0, Qt.Orientation.Horizontal) == "Dose"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


@pytest.fixture
def view(look: Look, qtbot: QtBot, table: ReadOnlyTable[Dose]) -> TableView:
    """Return the table on the screen."""
    view = TableView(look, "Doses")
    table.setParent(view)
    view.setModel(table)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.mark.parametrize(("scale", "height"), [(1.0, 40), (1.5, 52), (2.0, 64)])
def test_rows_grow_with_the_text(view: TableView, look: Look, scale: float, height: int) -> None:
    look.set_scale(scale)
    assert view.rowHeight(0) == height
    words = view.words_metrics().horizontalAdvance("20 mg, evening")
    assert view.columnWidth(0) >= words + 20


def test_a_press_chooses_the_whole_row(view: TableView) -> None:
    place = QPoint(20, view.rowViewportPosition(1) + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {index.row() for index in view.selectedIndexes()} == {1}
    assert len(view.selectedIndexes()) == 2
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert {index.row() for index in view.selectedIndexes()} == {2}


def test_the_row_under_the_mouse_is_marked(view: TableView, look: Look) -> None:
    place = QPoint(300, view.rowViewportPosition(1) + 4)
    QTest.mouseMove(view.viewport(), place)
    assert view.hovered_row() == 1
    image = view.viewport().grab().toImage()
    assert image.pixelColor(place).name() == look.color("band").name()
    assert (
        image.pixelColor(300, view.rowViewportPosition(0) + 4).name() == look.color("card").name()
    )


def test_the_first_column_stays_in_sight(view: TableView, qtbot: QtBot) -> None:
    frozen = view.findChildren(FrozenColumn)[0]
    assert not frozen.isVisible()
    view.horizontalHeader().setStretchLastSection(False)
    view.setColumnWidth(1, 900)
    qtbot.waitUntil(frozen.isVisible)
    view.horizontalScrollBar().setValue(200)
    assert frozen.width() == view.columnWidth(0)
    assert frozen.accessibleName() == "Doses"
    assert frozen.columnViewportPosition(0) == 0
    place = QPoint(20, frozen.rowViewportPosition(2) + 10)
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {index.row() for index in view.selectedIndexes()} == {2}


def test_the_tab_key_leaves_the_table(view: TableView) -> None:
    view.setFocus()
    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.currentIndex().row() == 0
    assert view.currentIndex().column() == 0


def test_rows_are_sorted_by_what_they_mean(table: ReadOnlyTable[Dose]) -> None:
    sorted_rows = QSortFilterProxyModel()
    sorted_rows.setSourceModel(table)
    sorted_rows.setSortRole(SORT_ROLE)
    sorted_rows.sort(1)
    shown = [sorted_rows.index(i, 0).data() for i in range(3)]
    assert shown == ["20 mg, evening", "5 mg, evening", "10 mg, evening"]


def test_the_last_column_takes_what_is_left_and_never_less_than_its_words(view: TableView) -> None:
    words = view.sizeHintForColumn(1)
    for width in (900, 100, 900):
        view.resize(view.columnWidth(0) + words + width - 200, 300)
        QApplication.processEvents()
        room = view.viewport().width()
        assert view.columnWidth(1) >= words
        assert view.columnWidth(0) + view.columnWidth(1) >= room
        assert (view.horizontalScrollBar().maximum() > 0) is (width < 200)
