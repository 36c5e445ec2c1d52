"""The time of a cramp, where it was none of the usual ones."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.typed_fields import TimeField
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["OtherTime", "last_time"]


def last_time(now: datetime, at: time) -> datetime:
    """Return the last wall time before `now` at which the clock showed `at`."""
    today = datetime.combine(now.date(), at)
    return today if today <= now else today - timedelta(days=1)


class OtherTime(QWidget):
    """Hidden until `ask`; signals `given(time)`."""

    given = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.time = TimeField(look, DayWords.at_what_time)
        self.save = Button(look, DayWords.save_time, main=True, height=44)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.time)
        row.addWidget(self.save)
        row.addStretch(1)
        self.save.clicked.connect(self._give)
        self.hide()

    def ask(self) -> None:
        """Show the field and put the keyboard on it."""
        self.time.set_value(None)
        self.show()
        self.time.input.setFocus()

    def _give(self) -> None:
        value = self.time.value()
        if value is not None:
            self.hide()
            self.given.emit(value)
