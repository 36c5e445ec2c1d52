"""The form of something drunk or taken."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.placing import wall_in_day
from cramp_diary.ui.diary.forms.product_field import ProductChoices, ProductField
from cramp_diary.ui.forms.amount_field import AmountField
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.forms.when_field import WhenField
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import LongTextField
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["IntakeForm"]


class IntakeForm(EntryForm):
    """What it was, how much, when.

    `accepted(Intake, Product)` carries the entry that was set, with the answers in it, and the
    product it is about, which may be new to the diary.
    """

    accepted = Signal(object, object)

    def __init__(
        self,
        look: Look,
        clock: Clock,
        choices: ProductChoices,
        *,
        volumes: VolumeUnit = VolumeUnit.ML,
        scrolling: bool = True,
    ) -> None:
        """Offer `choices`; show millilitres in the unit of `volumes`."""
        super().__init__(look, scrolling=scrolling)
        self._entry: Intake | None = None
        self.product = ProductField(look, choices)
        self.amount = AmountField(look, volumes)
        self.when = WhenField(look, clock, wall_in_day, FormWords.taken, FormWords.time_open)
        self.note = LongTextField(look, FormWords.note, lines=2)
        self.add_fields(self.product, self.amount, self.when, self.note)
        self.product.changed.connect(self._product_chosen)

    def set_entry(self, entry: Intake, boundaries: Boundaries) -> None:
        """Show an intake; `boundaries` say on which day a time lies."""
        self._entry = entry
        self.product.set_value(entry.product)
        self.amount.set_value(entry.amount, self.product.unit())
        self.when.set_moment(entry.night, entry.at, boundaries)
        self.note.set_value(entry.note)

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in."""
        return {
            "product": self.product,
            "amount": self.amount,
            "when": self.when,
            "note": self.note,
        }

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            "name": self.product,
            "amount": self.amount,
            "night": self.when.night,
            "at": self.when,
            "note": self.note,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return the product, the amount and the time."""
        return (self.product, self.amount, self.when)

    def begin(self) -> None:
        """Put the keyboard on the product."""
        self.product.begin()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        product, night = self.product.value(), self.when.chosen_night()
        if self._entry is None or product is None or night is None:
            return
        amount = self.amount.amount()
        same = (product.id, amount) == (self._entry.product, self._entry.amount)
        entry = replace(
            self._entry,
            product=product.id,
            night=night,
            at=self.when.moment(),
            amount=amount,
            contents=self._entry.contents if same else None,
            note=self.note.value(),
        )
        self.accepted.emit(entry, product)

    def _product_chosen(self) -> None:
        product = self.product.value()
        self.amount.follow(product.serving if product else None, self.product.unit())
