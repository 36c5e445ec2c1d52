"""A day that has to be given, or that may be left open."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.fields import DateField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.medicine_forms import MedicineFormWords

__all__ = ["Ahead", "DayField"]


@dataclass(frozen=True, slots=True)
class Ahead:
    """Which day it is today, and what is said of a day that is still to come."""

    today: date
    words: str


class DayField(QWidget):
    """A date field that says at the moment of saving what it lacks.

    Where a day is still to come, it says so in the words of `ahead`.
    """

    def __init__(  # noqa: PLR0913 - each one is a property of the question
        self,
        look: Look,
        words: str,
        day: date | None,
        *,
        ahead: Ahead | None = None,
        hint: str = "",
        needed: bool = True,
    ) -> None:
        super().__init__()
        self._needed = needed
        self._ahead = ahead
        self.field = DateField(look, words, hint)
        self.ahead = Label(look, ahead.words if ahead else "", Step.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.ahead)
        self.field.changed.connect(self._look_ahead)
        self.set_value(day)

    def set_value(self, day: date | None) -> None:
        """Show a day, or none; no signal."""
        self.field.set_value(day)
        self._look_ahead()

    def value(self) -> date | None:
        """Return the day, None where none is given."""
        return self.field.value()

    def is_readable(self) -> bool:
        """Return whether there is a day, where one is needed; say so where there is none."""
        if not self.field.is_readable():
            self.field.show_problem(ControlWords.not_a_date)
            return False
        if self._needed and self.value() is None:
            self.field.show_problem(MedicineFormWords.no_day)
            return False
        return True

    def snapshot(self) -> object:
        """Return what stands in the field."""
        return self.field.snapshot()

    def recall(self, state: object) -> None:
        """Show what stood in the field."""
        self.field.recall(state)
        self._look_ahead()

    def _look_ahead(self) -> None:
        day, ahead = self.value(), self._ahead
        self.ahead.setVisible(day is not None and ahead is not None and day > ahead.today)

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self.field.input.setFocus()
        self.field.input.selectAll()
