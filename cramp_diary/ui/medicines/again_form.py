"""The form in which something is taken regularly again, or from now on."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from cramp_diary.domain.courses import Course, KnownTo
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.day_field import Ahead, DayField
from cramp_diary.ui.medicines.dose_fields import DoseFields
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.wording.products import ProductWords

__all__ = ["AgainForm"]


class AgainForm(EntryForm):
    """The dose as it was, and from when on. `accepted(Course)` carries a new course."""

    accepted = Signal(object)

    def __init__(self, look: Look, draft: Course, today: date) -> None:
        """Begin with the dose of `draft`, which is the course that is offered."""
        super().__init__(look, scrolling=False)
        self._draft = draft
        self.dose_fields = DoseFields(look)
        self.dose_fields.show_course(draft)
        ahead = Ahead(today, ProductWords.still_to_come)
        self.day = DayField(look, ProductWords.first_day, today, ahead=ahead)
        self.add_fields(self.dose_fields, self.day)

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

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        first = self.day.value()
        if first is not None:
            told = self.dose_fields.told(self._draft)
            self.accepted.emit(replace(told, first=first, first_known_to=KnownTo.DAY))
