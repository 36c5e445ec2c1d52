"""The form in which a missed dose is noted, or one that was not missed after all taken back."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cramp_diary.domain.courses import MissedDose
from cramp_diary.ui.diary.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.medicines.day_field import DayField
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.formats import weekday_day_month_year
from cramp_diary.wording.medicine_forms import MedicineFormWords, title_for

__all__ = ["MissedForm"]

MOST_SHOWN: Final = 5
BETWEEN: Final = 12


class MissedForm(EntryForm):
    """A day. `accepted(date)`; `taken_back(MissedDose)` for one of the last that were noted."""

    accepted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, look: Look, today: date, noted: Sequence[MissedDose] = ()) -> None:
        super().__init__(look, scrolling=False)
        self.day = DayField(look, MedicineFormWords.missed_day, today)
        self.rows: list[Button] = []
        shown = tuple(reversed(noted[-MOST_SHOWN:]))
        self.add_fields(self.day, *([self._noted(shown)] if shown else []))

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

    def _noted(self, shown: Sequence[MissedDose]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.look, MedicineFormWords.noted, weight=SEMIBOLD), 0, 0)
        for line, missed in enumerate(shown, start=1):
            day = weekday_day_month_year(missed.day)
            back = Button(self.look, MedicineFormWords.take_back)
            back.setAccessibleName(title_for(MedicineFormWords.take_back, day))
            back.clicked.connect(partial(self._take_back, missed))
            self.rows.append(back)
            grid.addWidget(Label(self.look, day), line, 0)
            grid.addWidget(back, line, 1)
        return holder

    def _take_back(self, missed: MissedDose) -> None:
        self.taken_back.emit(missed)
