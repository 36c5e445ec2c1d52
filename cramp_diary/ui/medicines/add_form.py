"""The form in which something that is taken regularly is added."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal

from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.exchange.catalogues import MagnesiumSalt
from cramp_diary.ui.diary.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.dose_fields import DoseFields
from cramp_diary.ui.medicines.magnesium import asks_for
from cramp_diary.ui.medicines.magnesium_part import MagnesiumPart
from cramp_diary.ui.medicines.name_part import NamePart
from cramp_diary.ui.medicines.naming import Named
from cramp_diary.ui.medicines.since_field import SinceField
from cramp_diary.wording.medicine_forms import MedicineFormWords

__all__ = ["AddForm", "Cabinet"]


@dataclass(frozen=True, slots=True)
class Cabinet:
    """What the form has to know: names to offer, what they mean, what is taken already.

    `draft` makes an unsaved course of a product from a day on.
    """

    names: Sequence[str]
    salts: Sequence[MagnesiumSalt]
    resolve: Callable[[str, ProductKind], Named]
    taken: Callable[[Product], str]
    draft: Callable[[Product, date], Course]
    today: Callable[[], date]


class AddForm(EntryForm):
    """Name, dose, times, since when; for magnesium, what its number means.

    `accepted(Course, Product | None)` carries the product where it is new or changed;
    `change_wanted(Product)` is for one that is taken already.
    """

    accepted = Signal(object, object)
    change_wanted = Signal(object)

    def __init__(self, look: Look, cabinet: Cabinet) -> None:
        super().__init__(look, scrolling=False)
        self._cabinet = cabinet
        self.name_part = NamePart(look, cabinet.names, cabinet.resolve, cabinet.taken)
        self.dose_fields = DoseFields(look)
        self.magnesium = MagnesiumPart(look, cabinet.salts)
        self.since = SinceField(look, MedicineFormWords.since, cabinet.today)
        self.add_fields(self.name_part, self.dose_fields, self.magnesium, self.since)
        self._show_magnesium()
        self.name_part.named.connect(self._named)
        self.name_part.change_wanted.connect(self._change_wanted)
        self.dose_fields.changed.connect(self._show_magnesium)

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            "name": self.name_part.name,
            "form": self.name_part.form,
            **self.dose_fields.fields_by_name(),
            **self.magnesium.fields_by_name(),
            "first": self.since,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return name, dose, figure and start."""
        return (self.name_part, self.dose_fields, self.magnesium, self.since)

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.name_part.begin()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        found, start = self.name_part.found(), self.since.value()
        if found is None or start is None:
            return
        product = self._product(found)
        first, known_to = start
        course = self.dose_fields.told(self._cabinet.draft(product, first))
        changed = product if product != found.product or found.new or found.hidden else None
        self.accepted.emit(replace(course, first_known_to=known_to), changed)

    def _product(self, found: Named) -> Product:
        product = found.product
        if found.new:
            unit = self.dose_fields.chosen_unit()
            product = replace(product, unit=unit, form=self.name_part.form.value())
        return self.magnesium.labelled(product) if self._asks(found) else product

    def _asks(self, found: Named) -> bool:
        return asks_for(found.product, self.dose_fields.chosen_unit(), is_new=found.new)

    def _named(self) -> None:
        found = self.name_part.found()
        if found is not None and found.known and self.dose_fields.dose.value() is None:
            self.dose_fields.unit.set_value(found.product.unit)
        self._show_magnesium()

    def _show_magnesium(self) -> None:
        found = self.name_part.found()
        asks = found is not None and self._asks(found)
        self.magnesium.setVisible(asks)
        if found is not None and asks:
            dose = self.dose_fields.dose.value()
            self.magnesium.ask(found.product, self.dose_fields.chosen_unit(), dose)

    def _change_wanted(self) -> None:
        found = self.name_part.found()
        if found is not None:
            self.change_wanted.emit(found.product)
