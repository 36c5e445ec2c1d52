"""A question for a time of the day, open for a moment: Enter saves, Esc leaves."""

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.typed_fields import TimeField
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["TimeQuestion"]


class TimeQuestion(QWidget):
    """Hidden until `ask`; signals `given(time)` and `left()`.

    `name` says in words for which day and night a time will be saved, "" for nothing.
    """

    given = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: str, save: str, name: Callable[[time], str]) -> None:
        super().__init__()
        self._name = name
        self.time = TimeField(look, words)
        self.save = Button(look, save, key=ControlWords.key_enter, height=44)
        self.leave = Button(look, DayWords.leave_time, key=ControlWords.key_escape, height=44)
        self.night = Label(look, "")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.time, self.night, buttons):
            column.addWidget(part)
        self.time.input.textEdited.connect(self._name_night)
        self.time.input.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)
        self.leave.clicked.connect(self.close_question)
        self.hide()

    def ask(self, shown: time | None = None) -> None:
        """Show the field, perhaps with a time in it, and put the keyboard on it."""
        self.time.set_value(shown)
        self._name_night()
        self.show()
        self.time.input.setFocus()
        self.time.input.selectAll()

    def close_question(self) -> None:
        """Leave without a time."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        else:
            super().keyPressEvent(event)

    def _name_night(self) -> None:
        value = self.time.value()
        words = "" if value is None else self._name(value)
        self.night.set_text(words)
        self.night.setVisible(bool(words))

    def _give(self) -> None:
        value = self.time.value()
        if value is None:
            self.time.show_problem(ControlWords.not_a_time)
        else:
            self.given.emit(value)
