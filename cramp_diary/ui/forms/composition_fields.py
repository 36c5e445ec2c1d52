"""What is in a product, nutrient by nutrient, as its label says."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import Composition, Unit
from cramp_diary.ui.forms.content_field import AlcoholField, ContentField
from cramp_diary.ui.forms.form import ShowsProblem
from cramp_diary.ui.forms.typed import check_number
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import recall_all, snapshots
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.products import ProductWords, nutrient_spoken, what_holds

__all__ = ["CompositionFields"]

BETWEEN: Final = 18


class CompositionFields(QWidget):
    """One number a nutrient; an empty field is not known, which is not 0.

    Milligrams, but the alcohol of a drink in percent by volume, as on its label.
    """

    changed = Signal()

    def __init__(self, look: Look, *, drink: bool = False) -> None:
        super().__init__()
        self.title = Label(look, "", weight=SEMIBOLD)
        self.fields = {name: _field(look, name, drink=drink) for name in Composition.names()}
        line = QWidget()
        flow = FlowLayout(line, BETWEEN, middle=False)
        for field in self.fields.values():
            flow.addWidget(field)
            field.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        hint = Label(look, ProductWords.unknown_hint, Step.SMALL, muted=True)
        for part in (self.title, hint, line):
            column.addWidget(part)
        self.set_amount(Decimal(1), Unit.UNIT)

    def set_amount(self, per: Decimal, unit: Unit) -> None:
        """Ask for what that much of the product holds."""
        self.title.set_text(what_holds(per, unit))
        for name, field in self.fields.items():
            field.input.setAccessibleName(nutrient_spoken(name, per, unit))

    def leave_out(self, name: str, *, out: bool) -> None:
        """Leave the field of a nutrient away that is asked for elsewhere, or show it."""
        self.fields[name].setVisible(not out)

    def value(self) -> Composition:
        """Return what the fields say; what is left away is not known."""
        return Composition(
            **{
                name: None if field.isHidden() else field.value()
                for name, field in self.fields.items()
            }
        )

    def set_value(self, composition: Composition) -> None:
        """Show what is in something."""
        for name, mg in composition.items():
            self.fields[name].set_value(mg)

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return self.fields

    def is_readable(self) -> bool:
        """Return whether each field is empty or holds a number; say so where one does not."""
        if self.isHidden():
            return True
        shown = [field for field in self.fields.values() if not field.isHidden()]
        readable = [check_number(field) for field in shown]
        return all(readable)

    def snapshot(self) -> dict[str, object]:
        """Return what stands in the fields."""
        return snapshots(self.fields)

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        recall_all(self.fields, state)


def _field(look: Look, name: str, *, drink: bool) -> ContentField:
    return AlcoholField(look) if drink and name == "alcohol" else ContentField(look, name)
