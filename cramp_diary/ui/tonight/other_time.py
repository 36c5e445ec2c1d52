"""The time of a cramp, where it was none of the usual ones."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.typed_fields import TimeField
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["OtherTime", "last_time"]


def last_time(now: datetime, at: time) -> datetime:
    """Return the last wall time before `now` at which the clock showed `at`."""
    today = datetime.combine(now.date(), at)
    return today if today <= now else today - timedelta(days=1)


class OtherTime(QWidget):
    """Hidden until `ask`; signals `given(time)` and `left()`. Enter saves, Esc leaves.

    `name` says in words which day and night a time will be saved for.
    """

    given = Signal(object)
    left = Signal()

    def __init__(self, look: Look, name: Callable[[time], str]) -> None:
        super().__init__()
        self._name = name
        self.time = TimeField(look, DayWords.at_what_time)
        self.save = Button(look, DayWords.save_time, key=ControlWords.key_enter, height=44)
        self.leave = Button(look, DayWords.leave_time, key=ControlWords.key_escape, height=44)
        self.night = Label(look, "", Step.SMALL, muted=True)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.time, self.night, buttons):
            column.addWidget(part)
        self.time.input.textEdited.connect(self._name_night)
        self.time.input.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def ask(self) -> None:
        """Show the field and put the keyboard on it."""
        self.time.set_value(None)
        self._name_night()
        self.show()
        self.time.input.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without a cramp."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _name_night(self) -> None:
        value = self.time.value()
        self.night.set_text("" if value is None else self._name(value))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _give(self) -> None:
        value = self.time.value()
        if value is None:
            self.time.show_problem(ControlWords.not_a_time)
        else:
            self.hide()
            self.given.emit(value)
