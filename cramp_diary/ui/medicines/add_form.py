"""The form in which something that is taken, regularly or when needed, is added."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from cramp_diary.domain.products import Product
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed
from cramp_diary.ui.forms.naming import Named
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.medicines.cabinet import Cabinet
from cramp_diary.ui.medicines.contents_part import ContentsPart, contents_per
from cramp_diary.ui.medicines.dose_fields import DoseFields
from cramp_diary.ui.medicines.magnesium import asks_for
from cramp_diary.ui.medicines.magnesium_part import MagnesiumPart
from cramp_diary.ui.medicines.name_part import NamePart
from cramp_diary.ui.medicines.since_field import SinceField
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.products import ProductWords

__all__ = ["AddForm"]


class AddForm(EntryForm):
    """Name, how it is taken, dose, times, since when; for magnesium, what its number means.

    `accepted(Course, Product | None)` carries the product where it is new or changed;
    `listed(Product)` is for what is taken when needed; `change_wanted(Product)` for one that is
    taken already.
    """

    accepted = Signal(object, object)
    listed = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, look: Look, cabinet: Cabinet) -> None:
        super().__init__(look, scrolling=False)
        self._cabinet = cabinet
        self.name_part = NamePart(look, cabinet)
        words = ProductWords
        self.way = Segmented(
            look, ((words.regularly, True), (words.when_needed, False)), name=words.way
        )
        self.way.set_value(True)
        self._way = Field(look, words.way)
        self._way.add_input(self.way)
        self._way.row.addStretch(1)
        self.explained = Label(look, words.when_needed_help, Step.SMALL, muted=True)
        self.dose_fields = DoseFields(look)
        self.magnesium = MagnesiumPart(look, cabinet.salts)
        self.contents = ContentsPart(look)
        self.since = SinceField(look, MedicineFormWords.since, cabinet.today)
        parts = (self.dose_fields, self.magnesium, self.contents, self.since)
        self.add_fields(self.name_part, self._way, self.explained, *parts)
        self._arrange()
        self.name_part.named.connect(self._named)
        self.name_part.change_wanted.connect(self._change_wanted)
        self.way.chosen.connect(self._arrange)
        self.dose_fields.changed.connect(self._arrange)

    def is_regular(self) -> bool:
        """Return whether it is taken regularly, not when needed."""
        return self.way.value() is not False

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {
            "name": self.name_part,
            "way": self.way,
            "dose": self.dose_fields,
            "magnesium": self.magnesium,
            "contents": self.contents,
            "since": self.since,
        }

    def recall(self, state: Mapping[str, object]) -> None:
        """Show what stood in the form."""
        super().recall(state)
        self._arrange()

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            **self.contents.fields_by_name(),
            "name": self.name_part.name,
            "form": self.name_part.form,
            **self.dose_fields.fields_by_name(),
            **(self.magnesium.fields_by_name() if not self.magnesium.isHidden() else {}),
            "first": self.since,
            "last": self.since,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return name, dose, figures and start."""
        start = (self.since,) if self.is_regular() else ()
        return (self.name_part, self.dose_fields, self.magnesium, self.contents, *start)

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.name_part.begin()

    def offer(self) -> None:
        """Emit `accepted` or `listed` with what the fields say now."""
        found = self.name_part.found()
        if found is None:
            return
        product = self._product(found)
        if self.is_regular():
            self._offer_course(found, product)
        elif self._cabinet.taken(found.product):
            self.name_part.name.show_problem(ProductWords.taken_regularly)
        else:
            self.listed.emit(self._with_serving(product))

    def _offer_course(self, found: Named, product: Product) -> None:
        start = self.since.value()
        if start is None:
            return
        first, known_to = start
        course = self.dose_fields.told(self._cabinet.draft(product, first))
        changed = product if product != found.product or found.new or found.hidden else None
        self.accepted.emit(replace(course, first_known_to=known_to), changed)

    def _with_serving(self, product: Product) -> Product:
        dose = self.dose_fields.dose.value()
        if dose is None:
            return product
        return replace(product, serving=dose, unit=self.dose_fields.chosen_unit())

    def _product(self, found: Named) -> Product:
        product = found.product
        if found.new:
            unit = self.dose_fields.chosen_unit()
            product = replace(product, unit=unit, form=self.name_part.form.value())
            product = self.contents.held_by(product)
        return self.magnesium.labelled(product) if self._asks(found) else product

    def _asks(self, found: Named) -> bool:
        return asks_for(found.product, self.dose_fields.chosen_unit(), is_new=found.new)

    def _named(self) -> None:
        found = self.name_part.found()
        if found is not None and found.known and self.dose_fields.dose.value() is None:
            self.dose_fields.unit.set_value(found.product.unit)
        self._arrange()

    def _arrange(self) -> None:
        found, regular = self.name_part.found(), self.is_regular()
        self.dose_fields.set_regular(regular=regular)
        self.since.setVisible(regular)
        self.explained.setVisible(not regular)
        asks = found is not None and self._asks(found)
        self.magnesium.setVisible(asks)
        unit, dose = self.dose_fields.chosen_unit(), self.dose_fields.dose.value()
        per = contents_per(unit, None if asks else dose)
        self.contents.setVisible(found is not None and found.new and per is not None)
        self.contents.ask(per, unit, magnesium=not asks)
        if found is not None and asks:
            self.magnesium.ask(found.product, unit, dose)

    def _change_wanted(self) -> None:
        found = self.name_part.found()
        if found is not None:
            self.change_wanted.emit(found.product)
