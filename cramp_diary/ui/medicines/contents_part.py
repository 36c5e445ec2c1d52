"""What is in something new, for whoever wants to copy its label."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import Composition, Product, Unit
from cramp_diary.ui.forms.composition_fields import CompositionFields
from cramp_diary.ui.forms.form import ShowsProblem
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.keeping import part_of
from cramp_diary.wording.products import ProductWords

__all__ = ["ContentsPart", "contents_per"]

ONE: Final = Decimal(1)
WEIGHED: Final = frozenset({Unit.MG, Unit.MCG, Unit.G, Unit.IU, Unit.MMOL})


def contents_per(unit: Unit, dose: Decimal | None) -> Decimal | None:
    """Return of how much a label would give the contents; None where that cannot be said.

    One of what is counted, but a whole dose of what is weighed: nobody knows what 1 mg holds.
    """
    return dose if unit in WEIGHED else ONE


class ContentsPart(QWidget):
    """A link that opens the fields: most tablets need none of them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.turn = LinkButton(look, ProductWords.contents, step=Step.BODY)
        self.fields = CompositionFields(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.turn)
        column.addWidget(self.fields)
        self.fields.hide()
        self._per = ONE
        self.turn.clicked.connect(lambda: self.open(is_open=self.fields.isHidden()))

    def open(self, *, is_open: bool) -> None:
        """Show the fields, or leave them out."""
        self.fields.setVisible(is_open)
        self.turn.set_words(ProductWords.no_contents if is_open else ProductWords.contents)

    def ask(self, per: Decimal | None, unit: Unit, *, magnesium: bool) -> None:
        """Ask about that much; magnesium only where it is not asked for elsewhere."""
        self._per = per or ONE
        self.fields.set_amount(self._per, unit)
        self.fields.leave_out("magnesium", out=not magnesium)

    def show_known(self, composition: Composition) -> None:
        """Show what is known; open where anything is."""
        self.fields.set_value(composition)
        self.open(is_open=any(mg is not None for _, mg in composition.items()))

    def held_by(self, product: Product) -> Product:
        """Return a product with what the fields say; nothing is known while they are left out."""
        if self.isHidden() or self.fields.isHidden():
            return replace(product, per=ONE, composition=Composition())
        return replace(product, per=self._per, composition=self.fields.value())

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return self.fields.fields_by_name()

    def is_readable(self) -> bool:
        """Return whether each field is empty or holds a number."""
        return self.isHidden() or self.fields.is_readable()

    def snapshot(self) -> object:
        """Return what stands in the fields, and whether they are there."""
        return {"open": not self.fields.isHidden(), "fields": self.fields.snapshot()}

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        self.fields.recall(part_of(state, "fields"))
        self.open(is_open=part_of(state, "open") is True)
