"""The form in which a missed dose is noted, or one that was not missed after all taken back."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal

from cramp_diary.domain.courses import MissedDose
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.day_field import DayField
from cramp_diary.ui.medicines.noted_list import Noted, NotedList
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.wording.formats import weekday_day_month_year
from cramp_diary.wording.medicine_forms import MedicineFormWords, title_for

__all__ = ["MissedForm"]


class MissedForm(EntryForm):
    """A day. `accepted(date)`; `taken_back(MissedDose)` for one that was noted."""

    accepted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, look: Look, day: date, noted: Sequence[MissedDose] = ()) -> None:
        """Begin with `day`."""
        super().__init__(look, scrolling=False)
        self.day = DayField(look, MedicineFormWords.missed_day, day)
        self.noted = NotedList(look, MedicineFormWords.noted, MedicineFormWords.take_back)
        self.noted.removed.connect(self.taken_back)
        self.add_fields(self.day, self.noted)
        self.noted.show_rows([_row(missed) for missed in reversed(noted)])

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {"day": self.day}

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {"day": self.day.field}

    def typed_fields(self) -> Sequence[Typed]:
        """Return the day."""
        return (self.day,)

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self.day.begin()

    def offer(self) -> None:
        """Emit `accepted` with the day."""
        self.accepted.emit(self.day.value())


def _row(missed: MissedDose) -> Noted:
    day = weekday_day_month_year(missed.day)
    return Noted(missed, day, "", title_for(MedicineFormWords.take_back, day))
