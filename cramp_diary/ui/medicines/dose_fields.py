"""How much is taken, how often, and when in the day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.courses import Course, TimeOfDay
from cramp_diary.domain.problems import MOST_TIMES_A_DAY
from cramp_diary.domain.products import Unit
from cramp_diary.ui.forms.form import ShowsProblem, question
from cramp_diary.ui.forms.typed import check_number
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import ChoiceField, NumberField, TextField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import Keeps, part_of, recall_all, snapshots
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.labels import label
from cramp_diary.wording.medicine_forms import MedicineFormWords, times_choice
from cramp_diary.wording.products import ProductWords

__all__ = ["DoseFields"]

UNITS: Final = (
    *(Unit.MG, Unit.MCG, Unit.G, Unit.IU, Unit.MMOL),
    *(Unit.TABLET, Unit.CAPSULE, Unit.DROP, Unit.PUFF, Unit.SACHET, Unit.ML, Unit.UNIT),
    Unit.OTHER,
)
BETWEEN: Final = 18
WIDE_CHOICE: Final = 170


class DoseFields(QWidget):
    """A number with its unit, or the words of the label; how often follows the times chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        words = MedicineFormWords
        self.dose = NumberField(look, words.dose)
        self.unit = ChoiceField(look, words.unit, [(label(unit), unit) for unit in UNITS])
        self.strength = TextField(look, words.strength, words.strength_hint)
        often = range(1, MOST_TIMES_A_DAY + 1)
        self.times_a_day = ChoiceField(
            look, words.times_a_day, [(times_choice(times), times) for times in often]
        )
        times = [(capitalised(label(time)), time) for time in TimeOfDay]
        self.times = ChoiceChips(look, times, exclusive=False, name=words.times)
        self._times = question(look, words.times, self.times)
        self._often_chosen = False
        self._look = look
        self._lay_out()
        self.times.chosen.connect(self._times_chosen)
        self.times_a_day.changed.connect(self._note_choice)
        for field in (self.dose, self.unit, self.strength):
            field.changed.connect(self.changed)
        look.changed.connect(self._fit)

    def _lay_out(self) -> None:
        line = QWidget()
        flow = FlowLayout(line, BETWEEN, middle=False)
        for field in (self.dose, self.unit, self.strength, self.times_a_day):
            flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(line)
        column.addWidget(self._times)
        self._fit()

    def chosen_unit(self) -> Unit:
        """Return in what the dose is counted."""
        unit = self.unit.value()
        return unit if isinstance(unit, Unit) else Unit.MG

    def show_course(self, course: Course) -> None:
        """Show the dose of a course."""
        self.dose.set_value(course.dose)
        self.unit.set_value(course.unit)
        self.strength.set_value(course.strength)
        self.times_a_day.set_value(course.times_a_day)
        self.times.set_value(course.times)
        self._often_chosen = course.times_a_day != max(1, len(course.times))

    def told(self, course: Course) -> Course:
        """Return a course with the dose that the fields say."""
        often, chosen = self.times_a_day.value(), self.times.value()
        return replace(
            course,
            dose=self.dose.value(),
            unit=self.chosen_unit(),
            strength=self.strength.value(),
            times_a_day=often if isinstance(often, int) else 1,
            times=frozenset(chosen) if isinstance(chosen, tuple) else frozenset(),
        )

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            "dose": self.dose,
            "serving": self.dose,
            "unit": self.unit,
            "strength": self.strength,
            "times_a_day": self.times_a_day,
        }

    def set_regular(self, *, regular: bool) -> None:
        """Ask how often and when in the day, or only for the usual amount of a single dose."""
        for part in (self.strength, self.times_a_day, self._times):
            part.setVisible(regular)
        self.dose.rename(MedicineFormWords.dose if regular else ProductWords.serving)

    def snapshot(self) -> object:
        """Return what stands in the fields."""
        return {**snapshots(self._parts()), "often_chosen": self._often_chosen}

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        recall_all(self._parts(), state)
        self._often_chosen = part_of(state, "often_chosen") is True

    def _parts(self) -> Mapping[str, Keeps]:
        return {
            "dose": self.dose,
            "unit": self.unit,
            "strength": self.strength,
            "times_a_day": self.times_a_day,
            "times": self.times,
        }

    def is_readable(self) -> bool:
        """Return whether the dose is a number; say so where it is none."""
        return check_number(self.dose)

    def begin(self) -> None:
        """Put the keyboard on the dose."""
        self.dose.input.setFocus()
        self.dose.input.selectAll()

    def _times_chosen(self, chosen: Sequence[object]) -> None:
        if not self._often_chosen:
            self.times_a_day.set_value(max(1, len(chosen)))
        self.changed.emit()

    def _note_choice(self) -> None:
        self._often_chosen = True
        self.changed.emit()

    def _fit(self) -> None:
        for field in (self.unit, self.strength, self.times_a_day):
            field.setMinimumWidth(self._look.scaled(WIDE_CHOICE))
