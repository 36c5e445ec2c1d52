"""What is in something new, for whoever wants to copy its label."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import Composition, Unit
from cramp_diary.ui.diary.forms.form import ShowsProblem
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.medicines.composition_fields import CompositionFields
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.keeping import part_of
from cramp_diary.wording.products import ProductWords

__all__ = ["ContentsPart"]


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
        self.turn.clicked.connect(lambda: self.open(is_open=self.fields.isHidden()))

    def open(self, *, is_open: bool) -> None:
        """Show the fields, or leave them out."""
        self.fields.setVisible(is_open)
        self.turn.set_words(ProductWords.no_contents if is_open else ProductWords.contents)

    def ask(self, unit: Unit, *, magnesium: bool) -> None:
        """Ask about one of a unit; magnesium only where it is not asked for elsewhere."""
        self.fields.set_amount(Decimal(1), unit)
        self.fields.leave_out("magnesium", out=not magnesium)

    def value(self) -> Composition:
        """Return what the fields say; nothing is known as long as they are left out."""
        return Composition() if self.fields.isHidden() else self.fields.value()

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return self.fields.fields_by_name()

    def is_readable(self) -> bool:
        """Return whether each field is empty or holds a number."""
        return self.fields.is_readable()

    def snapshot(self) -> object:
        """Return what stands in the fields, and whether they are there."""
        return {"open": not self.fields.isHidden(), "fields": self.fields.snapshot()}

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        self.fields.recall(part_of(state, "fields"))
        self.open(is_open=part_of(state, "open") is True)
