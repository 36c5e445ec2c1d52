"""What the forms share that ask for a dose and the day from which on it is taken."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from cramp_diary.domain.courses import Course, KnownTo
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.day_field import DayField
from cramp_diary.ui.medicines.dose_fields import DoseFields
from cramp_diary.ui.widgets.keeping import Keeps

__all__ = ["DoseFromForm"]


class DoseFromForm(EntryForm):
    """A dose, a first day, and below them what a subclass asks besides."""

    def __init__(self, look: Look, course: Course, day: DayField, *besides: QWidget) -> None:
        """Begin with the dose of `course`."""
        super().__init__(look, scrolling=False)
        self._course = course
        self.dose_fields = DoseFields(look)
        self.dose_fields.show_course(course)
        self.day = day
        self.add_fields(self.dose_fields, day, *besides)

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {"dose": self.dose_fields, "day": self.day}

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            **self.dose_fields.fields_by_name(),
            "first": self.day.field,
            "last": self.day.field,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return dose and day."""
        return (self.dose_fields, self.day)

    def begin(self) -> None:
        """Put the keyboard on the dose."""
        self.dose_fields.begin()

    def told(self) -> Course | None:
        """Return the course with that dose from that day on; None while there is no day."""
        first = self.day.value()
        if first is None:
            return None
        told = self.dose_fields.told(self._course)
        return replace(told, first=first, first_known_to=KnownTo.DAY)
