"""The form of a drink: its name, usual amount, and what is in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.products import Product, Unit
from cramp_diary.ui.forms.amount_field import AmountField
from cramp_diary.ui.forms.composition_fields import CompositionFields
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed, question
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.suggestions import Suggestions
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.drinks import DrinkWords
from cramp_diary.wording.products import ProductWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["Cellar", "DrinkForm"]

BETWEEN: Final = 18
NAME_WIDTH: Final = 300
WIDEST_SCALE: Final = 1.7


@dataclass(frozen=True, slots=True)
class Cellar:
    """Where a new drink is taken from: names that are meant by typed words, and what they mean."""

    find: Callable[[str], Sequence[str]]
    resolve: Callable[[str], Product]


class DrinkForm(EntryForm):
    """`accepted(Product)` carries the drink; `favourite` says whether a new one goes on Tonight."""

    accepted = Signal(object)

    def __init__(
        self,
        look: Look,
        product: Product,
        volumes: VolumeUnit = VolumeUnit.ML,
        cellar: Cellar | None = None,
    ) -> None:
        """Change `product`; with a cellar ask for a new one, whose name is typed first."""
        super().__init__(look, scrolling=False)
        self._product = product
        self._cellar = cellar
        self._typed = ""
        words = DrinkWords
        self.name = TextField(look, ProductWords.name, words.name_hint if cellar else "")
        self.serving = AmountField(look, volumes)
        self.serving.rename(words.serving)
        pictures = ((words.glass, "glass"), (words.cup, "cup"), (words.wine, "wine"))
        self.picture = Segmented(look, pictures, name=words.picture)
        self.contents = CompositionFields(look, drink=True)
        self.quinine = TickRow(look, ProductWords.quinine)
        self.favourite = TickRow(look, words.put_on)
        self._lay_out()
        self._show(product)
        if cellar is not None:
            self.favourite.setChecked(True)
            self.suggestions = Suggestions(self.name.input, find=cellar.find)
            self.name.input.textChanged.connect(self._name_typed)

    def _lay_out(self) -> None:
        line, look = QWidget(), self.look
        flow = FlowLayout(line, BETWEEN, middle=False)
        picture = question(look, DrinkWords.picture, self.picture)
        for field in (self.name, self.serving, picture):
            flow.addWidget(field)
        self.name.setMinimumWidth(round(NAME_WIDTH * min(look.scale, WIDEST_SCALE)))
        words = DrinkWords.brands if self._cellar else ProductWords.counts_again
        note = Label(look, words, Step.SMALL, muted=True)
        self.add_fields(line, self.contents, self.quinine, self.favourite, note)
        self.favourite.setVisible(self._cellar is not None)

    def _show(self, product: Product) -> None:
        self._product = product
        if self._cellar is None:
            self.name.set_value(product.name)
        self.serving.set_value(product.serving, product.unit)
        self.picture.set_value(product.icon or "glass")
        self.contents.set_amount(product.per, product.unit)
        self.contents.set_value(product.composition)
        self.quinine.setChecked(product.quinine)

    def parts(self) -> Mapping[str, Keeps]:
        """Return what can be filled in."""
        return {
            "name": self.name,
            "serving": self.serving,
            "picture": self.picture,
            "contents": self.contents,
            "quinine": self.quinine,
            "favourite": self.favourite,
        }

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            **self.contents.fields_by_name(),
            "name": self.name,
            "serving": self.serving,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return the numbers."""
        return (self.serving, self.contents)

    def begin(self) -> None:
        """Put the keyboard on the name of a new drink, on the amount of another."""
        field = self.serving if self._cellar is None else self.name
        field.input.setFocus()
        field.input.selectAll()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        picture = self.picture.value()
        told = replace(
            self._product,
            name=self._name(),
            serving=self.serving.amount(),
            icon=picture if isinstance(picture, str) else self._product.icon,
            composition=self.contents.value(),
            quinine=self.quinine.isChecked(),
            hidden=False,
        )
        self.accepted.emit(told)

    def _name(self) -> str:
        """Return the name, with the capitals of the list where it is taken from there."""
        typed, known = self.name.value(), self._product.name
        same = self._cellar is not None and typed.casefold() == known.casefold()
        return known if same else typed

    def _name_typed(self) -> None:
        """Fill in what is known of a drink as soon as its whole name stands there."""
        name = self.name.value()
        if self._cellar is None or name == self._typed:
            return
        self._typed = name
        found = self._cellar.resolve(name)
        known = found.key is not None
        if known or self._product.key is not None:
            self._show(found if known else self._blank(found))

    def _blank(self, found: Product) -> Product:
        """Return a drink that no list knows, of which nothing is known."""
        return replace(found, unit=Unit.ML, per=Decimal(100))
