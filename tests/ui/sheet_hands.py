"""What a person does with the sheet for paper records, for its tests."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.sheet.page import SheetPage

__all__ = ["FIRST", "copy", "cut_out", "go", "here", "look", "paste", "press", "row", "type_in"]

FIRST = date(2026, 10, 12)
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(page: SheetPage, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press keys on whatever has the keyboard."""
    for key in keys:
        focused = QApplication.focusWidget() or page.table
        QTest.keyClick(focused, key, held or Qt.KeyboardModifier.NoModifier)


def type_in(page: SheetPage, *texts: str) -> None:
    """Type texts, with Tab between them."""
    for place, text in enumerate(texts):
        if place:
            press(page, Qt.Key.Key_Tab)
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or page.table, letter)


def go(page: SheetPage, row: int, key: str) -> None:
    """Put the keyboard on a cell."""
    page.table.go_to(page.model.place(FIRST + timedelta(days=row), key))


def here(page: SheetPage) -> tuple[int, str]:
    """Return row and column of the cell that the keyboard is on."""
    index = page.table.currentIndex()
    return index.row(), page.model.cell(index)[1]


def row(page: SheetPage, number: int) -> dict[str, str]:
    """Return what was typed into a row."""
    keys = [column.key for column in page.model.rows.rules.columns]
    return page.content.row(FIRST + timedelta(days=number), keys)


def look(page: SheetPage, number: int, key: str) -> str:
    """Return what a cell shows."""
    return str(page.model.place(FIRST + timedelta(days=number), key).data() or "")


def paste(page: SheetPage, text: str) -> None:
    """Paste what was copied elsewhere."""
    QGuiApplication.clipboard().setText(text)
    press(page, Qt.Key.Key_V, held=CONTROL)


def copy(page: SheetPage) -> str:
    """Copy what is chosen; return what another program would get."""
    press(page, Qt.Key.Key_C, held=CONTROL)
    return QGuiApplication.clipboard().text()


def cut_out(page: SheetPage) -> str:
    """Cut out what is chosen; return what another program would get."""
    press(page, Qt.Key.Key_X, held=CONTROL)
    return QGuiApplication.clipboard().text()
