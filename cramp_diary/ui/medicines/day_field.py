"""A day that has to be given, or that may be left open."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import DateField
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.medicine_forms import MedicineFormWords

__all__ = ["DayField"]


class DayField(QWidget):
    """A date field that says at the moment of saving what it lacks."""

    def __init__(
        self, look: Look, words: str, day: date | None, *, hint: str = "", needed: bool = True
    ) -> None:
        super().__init__()
        self._needed = needed
        self.field = DateField(look, words, hint)
        self.field.set_value(day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)

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

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self.field.input.setFocus()
        self.field.input.selectAll()
