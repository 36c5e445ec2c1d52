"""The form in which something is taken regularly again, or from now on."""

from datetime import date

from PySide6.QtCore import Signal

from cramp_diary.domain.courses import Course
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.day_field import Ahead, DayField
from cramp_diary.ui.medicines.dose_from_form import DoseFromForm
from cramp_diary.wording.products import ProductWords

__all__ = ["AgainForm"]


class AgainForm(DoseFromForm):
    """The dose as it was, and from when on. `accepted(Course)` carries a new course."""

    accepted = Signal(object)

    def __init__(self, look: Look, draft: Course, today: date) -> None:
        """Begin with the dose of `draft`, which is the course that is offered."""
        ahead = Ahead(today, ProductWords.still_to_come)
        super().__init__(look, draft, DayField(look, ProductWords.first_day, today, ahead=ahead))

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        told = self.told()
        if told is not None:
            self.accepted.emit(told)
