"""The tab key goes where the eye goes, whenever a part was made."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.reading_order import follow_reading_order, in_reading_order


def test_what_is_made_last_and_stands_first_is_reached_first(look: Look, stage: QWidget) -> None:
    stage.activateWindow()
    column = QVBoxLayout(stage)
    last, words = Button(look, "Last"), Label(look, "Only read")
    row = QHBoxLayout()
    middle = QLineEdit()
    column.addLayout(row)
    column.addWidget(words)
    column.addWidget(last)
    row.addWidget(middle)
    first = QLineEdit()
    row.insertWidget(0, first)

    follow_reading_order(stage)
    QApplication.processEvents()

    assert list(in_reading_order(stage)) == [first, middle, last]
    first.setFocus()
    for expected in (middle, last, first):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_the_tab_key_leaves_what_is_made_of_fields(look: Look, stage: QWidget) -> None:
    stage.activateWindow()
    column = QVBoxLayout(stage)
    before, after = Button(look, "Before"), Button(look, "After")
    column.addWidget(before)
    column.addWidget(after)
    field = TextField(look, "Name")
    column.insertWidget(1, field)

    follow_reading_order(stage)
    QApplication.processEvents()

    before.setFocus()
    for expected in (field.input, after, before):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
