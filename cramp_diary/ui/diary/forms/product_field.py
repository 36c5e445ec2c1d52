"""Which product: one of the diary's, or another by its name."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import ChoiceField, TextField
from cramp_diary.ui.widgets.keeping import part_of, recall_all, snapshots
from cramp_diary.ui.widgets.suggestions import Suggestions
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["ProductChoices", "ProductField"]

DOSE_UNITS: Final = tuple(unit for unit in Unit if unit is not Unit.ML)


@dataclass(frozen=True, slots=True)
class ProductChoices:
    """What a form offers: the question, the diary's products, and others by their names.

    `names` complete what is typed for another product, of which `draft` makes one.
    """

    words: str
    products: tuple[Product, ...]
    names: tuple[str, ...]
    draft: Callable[[str], Product]


class ProductField(QWidget):
    """A list that ends in *Something else*; for that a name, and a unit for what is no drink."""

    changed = Signal()

    def __init__(self, look: Look, choices: ProductChoices) -> None:
        super().__init__()
        self._draft = choices.draft
        self._products = {product.id: product for product in choices.products}
        self._drafted: Product | None = None
        self.choice = ChoiceField(
            look,
            choices.words,
            [
                *((product.name, product.id) for product in choices.products),
                (FormWords.something_else, None),
            ],
        )
        self.name = TextField(look, FormWords.new_name)
        self.unit_choice = ChoiceField(
            look, FormWords.unit_of_dose, [(label(unit), unit) for unit in DOSE_UNITS]
        )
        names = Suggestions(self.name.input, choices.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.choice, self.name, self.unit_choice):
            column.addWidget(part)
        self.choice.changed.connect(self._chosen)
        self.name.input.textChanged.connect(self._named)
        self.unit_choice.changed.connect(self._unit_chosen)
        names.activated.connect(self._named)

    def set_value(self, product: EntryId | None) -> None:
        """Choose a product; None for one that is still to be named."""
        self.choice.set_value(product if product in self._products else None)
        self._arrange()

    def value(self) -> Product | None:
        """Return the product; None as long as another has no name."""
        chosen = self._products.get(self._chosen_id())
        return chosen if chosen is not None else self._drafted

    def unit(self) -> Unit:
        """Return in what the product is counted."""
        product = self.value()
        return product.unit if product else Unit.ML

    def snapshot(self) -> object:
        """Return what is chosen and typed."""
        return snapshots(
            {"choice": self.choice, "name": self.name, "unit": self.unit_choice},
        )

    def recall(self, state: object) -> None:
        """Show what was chosen and typed."""
        recall_all({"choice": self.choice, "name": self.name}, state)
        if part_of(state, "choice") not in (None, self.choice.snapshot()):
            # Of what is not offered any more nothing may be said of something else.
            self.choice.set_value(None)
        self._named()
        recall_all({"unit": self.unit_choice}, state)
        self._unit_chosen()
        self._arrange()
        self.changed.emit()

    def is_readable(self) -> bool:
        """Return whether there is a product; say so where there is none."""
        missing = self.value() is None
        if missing:
            self.name.show_problem(FormWords.no_name)
        return not missing

    def show_problem(self, sentence: str | None) -> None:
        """Say below the name what is wrong."""
        self.name.show_problem(sentence)

    def begin(self) -> None:
        """Put the keyboard on the list; on the name where something else is to be named."""
        field = self.choice if self.name.isHidden() else self.name
        field.input.setFocus()

    def _chosen_id(self) -> EntryId:
        value = self.choice.value()
        return EntryId(value) if isinstance(value, str) else EntryId("")

    def _chosen(self) -> None:
        self._arrange()
        self.changed.emit()

    def _named(self) -> None:
        name = self.name.value()
        before = self._drafted.name if self._drafted else ""
        if name == before:
            return
        self._drafted = self._draft(name) if name else None
        self.name.show_problem(None)
        self._arrange()
        self.changed.emit()

    def _unit_chosen(self) -> None:
        unit = self.unit_choice.value()
        if self._drafted is not None and isinstance(unit, Unit):
            self._drafted = replace(self._drafted, unit=unit, serving=None)
            self.changed.emit()

    def _arrange(self) -> None:
        another = self.choice.value() is None
        self.name.setVisible(another)
        drafted = self._drafted
        a_dose = another and drafted is not None and drafted.kind is not ProductKind.DRINK
        if drafted is not None:
            self.unit_choice.set_value(drafted.unit)
        self.unit_choice.setVisible(a_dose)
