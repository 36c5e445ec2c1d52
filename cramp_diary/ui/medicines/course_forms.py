"""The forms in which a course is stopped, goes on with another dose, or is put right."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from cramp_diary.domain.courses import Course
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.day_field import Ahead, DayField
from cramp_diary.ui.medicines.dose_fields import DoseFields
from cramp_diary.ui.medicines.dose_from_form import DoseFromForm
from cramp_diary.ui.medicines.since_field import SinceField
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.products import ProductWords

__all__ = ["ChangeForm", "CorrectForm", "StopForm"]


class StopForm(EntryForm):
    """The day of the last dose, and why. `accepted(date, str)`."""

    accepted = Signal(object, str)

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(look, scrolling=False)
        ahead = Ahead(today, ProductWords.end_to_come)
        self.day = DayField(look, MedicineFormWords.last_dose, today, ahead=ahead)
        self.reason = TextField(look, MedicineFormWords.reason)
        self.add_fields(self.day, self.reason)

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {"day": self.day, "reason": self.reason}

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {"last": self.day.field, "reason": self.reason}

    def typed_fields(self) -> Sequence[Typed]:
        """Return the day."""
        return (self.day,)

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self.day.begin()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        self.accepted.emit(self.day.value(), self.reason.value())


class ChangeForm(DoseFromForm):
    """Another dose, from when on, and why.

    `accepted(Course, str)` carries the dose that follows, with its first day.
    """

    accepted = Signal(object, str)

    def __init__(self, look: Look, course: Course, today: date) -> None:
        ahead = Ahead(today, ProductWords.still_to_come)
        day = DayField(look, MedicineFormWords.new_dose_from, today, ahead=ahead)
        reason = TextField(look, MedicineFormWords.reason)
        super().__init__(look, course, day, reason)
        self.reason = reason

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {**super().parts(), "reason": self.reason}

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {**super().fields_by_name(), "reason": self.reason}

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        told = self.told()
        if told is not None:
            self.accepted.emit(told, self.reason.value())


class CorrectForm(EntryForm):
    """All of a course as it was entered. `accepted(Course)` carries it as it should have been."""

    accepted = Signal(object)

    def __init__(self, look: Look, course: Course, today: Callable[[], date]) -> None:
        super().__init__(look, scrolling=False)
        self._course = course
        self.dose_fields = DoseFields(look)
        self.dose_fields.show_course(course)
        self.since = SinceField(look, MedicineFormWords.first_day, today)
        self.since.set_value(course.first, course.first_known_to)
        self.until = DayField(
            look,
            MedicineFormWords.until,
            course.last,
            ahead=Ahead(today(), ProductWords.end_to_come),
            hint=MedicineFormWords.until_hint,
            needed=False,
        )
        self.reason = TextField(look, MedicineFormWords.reason)
        self.reason.set_value(course.reason)
        self.add_fields(self.dose_fields, self.since, self.until, self.reason)

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {
            "dose": self.dose_fields,
            "since": self.since,
            "until": self.until,
            "reason": self.reason,
        }

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            **self.dose_fields.fields_by_name(),
            "first": self.since,
            "last": self.until.field,
            "reason": self.reason,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return dose, start and end."""
        return (self.dose_fields, self.since, self.until)

    def begin(self) -> None:
        """Put the keyboard on the dose."""
        self.dose_fields.begin()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        start = self.since.value()
        if start is None:
            return
        first, known_to = start
        self.accepted.emit(
            replace(
                self.dose_fields.told(self._course),
                first=first,
                first_known_to=known_to,
                last=self.until.value(),
                reason=self.reason.value(),
            )
        )
