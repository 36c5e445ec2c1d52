"""One drink: what is in it, and the form in which it is changed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cramp_diary.domain.products import Product
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.drinks import DrinkWords, about_drink, content_words, in_amount
from cramp_diary.wording.products import ProductWords, nutrient_field
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["DrinkCard"]

ACROSS: Final = 20
LEFT: Final = Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignRight


class DrinkCard(Card):
    """`change_wanted()` and `hide_wanted()` are about the drink that is shown."""

    change_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._shown: tuple[Product, VolumeUnit] | None = None
        self.place: FormPlace[EntryForm] = FormPlace(self.body)
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.quinine = Label(look, DrinkWords.quinine)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ACROSS)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._brands = Label(look, DrinkWords.brands, Step.SMALL, muted=True)
        self.change = Button(look, DrinkWords.change)
        self.hide_button = Button(look, DrinkWords.hide)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        flow.addWidget(self.change)
        flow.addWidget(self.hide_button)
        for part in (self.quinine, self._table, self._brands, self._buttons):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.change.clicked.connect(self.change_wanted)
        self.hide_button.clicked.connect(self.hide_wanted)

    def show_drink(self, product: Product, volumes: VolumeUnit) -> None:
        """Show what is in a drink, in 100 ml and in its usual amount."""
        if self._shown != (product, volumes):
            self._shown = (product, volumes)
            self.set_title(product.name)
            self._fill(product, volumes)
            for button in (self.change, self.hide_button):
                button.setAccessibleName(about_drink(button.words(), product.name))
        self._arrange()

    def open_form(self, form: EntryForm) -> None:
        """Show a form in the place of the contents."""
        self.place.put(form, at=0)
        self._arrange()

    def close_form(self) -> None:
        """Leave the form, if one is open."""
        if self.place.clear():
            self._arrange()

    def _fill(self, product: Product, volumes: VolumeUnit) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        amounts = [product.per]
        if product.serving is not None and product.serving != product.per:
            amounts.append(product.serving)
        heads = (DrinkWords.nutrient, *(in_amount(ml, volumes) for ml in amounts))
        held = [dict(product.contents_of(ml).items()) for ml in amounts]
        rows = [
            (nutrient_field(name), *(content_words(name, one[name]) for one in held))
            for name in product.composition.names()
        ]
        self.rows = (heads, *rows)
        for line, row in enumerate(self.rows):
            for column, words in enumerate(row):
                self._put(line, column, words)

    def _put(self, line: int, column: int, words: str) -> None:
        weight = REGULAR if line else SEMIBOLD
        muted = line == 0 or words == ProductWords.not_known
        step = Step.BODY if line else Step.SMALL
        label = Label(self._look, words, step, weight, muted=muted)
        self._grid.addWidget(label, line, column, RIGHT if column else LEFT)

    def _arrange(self) -> None:
        is_open = self.place.form() is not None
        product = self._shown[0] if self._shown else None
        self.quinine.setVisible(not is_open and product is not None and product.quinine)
        self.hide_button.setVisible(product is not None and not product.hidden)
        for part in (self._table, self._brands, self._buttons):
            part.setVisible(not is_open)
