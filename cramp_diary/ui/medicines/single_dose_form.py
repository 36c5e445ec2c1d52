"""The form of a dose that was taken once: a second tablet, or one when it was needed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.placing import wall_in_day
from cramp_diary.domain.products import Product
from cramp_diary.ui.forms.amount_field import AmountField
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.forms.when_field import WhenField
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.noted_list import NotedList
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.products import ProductWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["SingleDoseForm"]


class SingleDoseForm(EntryForm):
    """How much, when, and what was noted before.

    `accepted(Intake)` carries the dose that was set, with the answers in it.
    """

    accepted = Signal(object)

    def __init__(self, look: Look, clock: Clock, volumes: VolumeUnit = VolumeUnit.ML) -> None:
        super().__init__(look, scrolling=False)
        self._entry: Intake | None = None
        self.amount = AmountField(look, volumes)
        self.when = WhenField(look, clock, wall_in_day, FormWords.taken, FormWords.time_open)
        self.noted = NotedList(look, MedicineFormWords.noted, ProductWords.remove)
        self.add_fields(self.amount, self.when, self.noted)

    def set_entry(self, entry: Intake, product: Product, boundaries: Boundaries) -> None:
        """Show a dose of a product; `boundaries` say on which day a time lies."""
        self._entry = entry
        self.amount.set_value(entry.amount, product.unit)
        self.when.set_moment(entry.night, entry.at, boundaries)

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {"amount": self.amount, "when": self.when}

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {"amount": self.amount, "night": self.when.night, "at": self.when}

    def typed_fields(self) -> Sequence[Typed]:
        """Return the amount and the time."""
        return (self.amount, self.when)

    def begin(self) -> None:
        """Put the keyboard on the amount."""
        self.amount.input.setFocus()
        self.amount.input.selectAll()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        night = self.when.chosen_night()
        if self._entry is None or night is None:
            return
        moment, amount = self.when.moment(), self.amount.amount()
        self.accepted.emit(replace(self._entry, night=night, at=moment, amount=amount))
