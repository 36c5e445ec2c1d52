"""The form in which a medicine or supplement itself is put right: its name and what is in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.exchange.catalogues import MagnesiumSalt
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed, question
from cramp_diary.ui.forms.typed import check_number
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.medicines.contents_part import ContentsPart, contents_per
from cramp_diary.ui.medicines.dose_fields import UNITS
from cramp_diary.ui.medicines.magnesium import is_magnesium
from cramp_diary.ui.medicines.magnesium_part import MagnesiumPart
from cramp_diary.ui.widgets.fields import ChoiceField, NumberField, TextField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.labels import label
from cramp_diary.wording.products import ProductWords

__all__ = ["ProductForm", "Subject"]

BETWEEN = 18
NAME_WIDTH = 340
WIDEST_SCALE = 1.7


@dataclass(frozen=True, slots=True)
class Subject:
    """What the form is about.

    `counted` says that doses were written in its unit, which then stays; `dose` is what is taken
    at a time, for the conversion of magnesium.
    """

    product: Product
    counted: bool
    dose: Decimal | None
    salts: Sequence[MagnesiumSalt]


class ProductForm(EntryForm):
    """Name, kind, form, unit, usual amount, contents.

    `accepted(Product)` carries the product as it is now.
    """

    accepted = Signal(object)

    def __init__(self, look: Look, subject: Subject) -> None:
        super().__init__(look, scrolling=False)
        self._subject = subject
        words = ProductWords
        self.name = TextField(look, words.name)
        kinds = (ProductKind.MEDICINE, ProductKind.SUPPLEMENT)
        self.kind = Segmented(
            look, [(capitalised(label(kind)), kind) for kind in kinds], name=words.kind
        )
        self.form = TextField(look, words.form, words.form_hint)
        hint = words.unit_kept if subject.counted else ""
        self.unit = ChoiceField(look, words.unit, [(label(unit), unit) for unit in UNITS], hint)
        self.unit.input.setDisabled(subject.counted)
        self.serving = NumberField(look, words.serving)
        self.magnesium = MagnesiumPart(look, subject.salts)
        self.contents = ContentsPart(look)
        self.quinine = TickRow(look, words.quinine)
        self._lay_out()
        self._show(subject.product)
        self.unit.changed.connect(self._arrange)
        self.serving.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        look, words = self.look, ProductWords
        line, line2 = QWidget(), QWidget()
        for holder, parts in (
            (line, (self.name, question(look, words.kind, self.kind), self.form)),
            (line2, (self.unit, self.serving)),
        ):
            flow = FlowLayout(holder, BETWEEN, middle=False)
            for part in parts:
                flow.addWidget(part)
        self.name.setMinimumWidth(round(NAME_WIDTH * min(look.scale, WIDEST_SCALE)))
        again = Label(look, words.counts_again, Step.SMALL, muted=True)
        self.add_fields(line, line2, self.magnesium, self.contents, self.quinine, again)

    def _show(self, product: Product) -> None:
        self.name.set_value(product.name)
        self.kind.set_value(product.kind)
        self.form.set_value(product.form)
        self.unit.set_value(product.unit)
        self.serving.set_value(product.serving)
        asks = self._asks()
        known = replace(product.composition, magnesium=None) if asks else product.composition
        self.contents.show_known(known)
        self.magnesium.show_product(product)
        self.quinine.setChecked(product.quinine)
        self._arrange()

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {
            "name": self.name,
            "kind": self.kind,
            "form": self.form,
            "unit": self.unit,
            "serving": self.serving,
            "magnesium": self.magnesium,
            "contents": self.contents,
            "quinine": self.quinine,
        }

    def recall(self, state: Mapping[str, object]) -> None:
        """Show what stood in the form."""
        super().recall(state)
        self._arrange()

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        asks = not self.magnesium.isHidden()
        return {
            **self.contents.fields_by_name(),
            "name": self.name,
            "form": self.form,
            "unit": self.unit,
            "serving": self.serving,
            **(self.magnesium.fields_by_name() if asks else {}),
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return the numbers."""
        return (_Number(self.serving), self.magnesium, self.contents)

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.name.input.setFocus()
        self.name.input.setCursorPosition(0)

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        kind = self.kind.value()
        told = replace(
            self._subject.product,
            name=self.name.value(),
            kind=kind if isinstance(kind, ProductKind) else self._subject.product.kind,
            form=self.form.value(),
            unit=self._unit(),
            serving=self.serving.value(),
            magnesium=None,
            quinine=self.quinine.isChecked(),
        )
        told = self.contents.held_by(told)
        self.accepted.emit(self.magnesium.labelled(told) if self._asks() else told)

    def _unit(self) -> Unit:
        unit = self.unit.value()
        return unit if isinstance(unit, Unit) else self._subject.product.unit

    def _arrange(self) -> None:
        product, unit, asks = self._subject.product, self._unit(), self._asks()
        dose = self.serving.value() or self._subject.dose
        known = any(mg is not None for _, mg in product.composition.items())
        per = product.per if known else contents_per(unit, None if asks else dose)
        self.contents.ask(per, unit, magnesium=not asks)
        self.contents.setVisible(per is not None)
        self.magnesium.setVisible(asks)
        if asks:
            self.magnesium.ask(product, unit, dose)

    def _asks(self) -> bool:
        product = self._subject.product
        return is_magnesium(product) or product.magnesium is not None


@dataclass(frozen=True, slots=True)
class _Number:
    """A number, as a form asks whether it can be read."""

    field: NumberField

    def is_readable(self) -> bool:
        """Return whether it can be."""
        return check_number(self.field)
