"""Drinks by one press, and what was drunk since the morning."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.products import Product
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.drink_button import DrinkButton
from cramp_diary.ui.widgets.even_flow import EvenFlow
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.amounts import volume
from cramp_diary.wording.tonight_day import DayWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["DrinksCard"]

ACROSS = (2, 1)


class DrinksCard(Card):
    """Signals `drunk(Product)` for a favourite and `other_wanted()` for something else."""

    drunk = Signal(object)
    other_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.drinks)
        self._look = look
        self._shown: tuple[tuple[Product, ...], VolumeUnit] | None = None
        self.buttons: list[DrinkButton] = []
        self.other = DrinkButton(look, DayWords.something_else, "", "more")
        self.other.clicked.connect(self.other_wanted)
        self._place: FormPlace[QWidget] = FormPlace(self.body)
        self._holder = QWidget()
        self._grid = EvenFlow(self._holder, across=ACROSS, wrapping=True)
        self._grid.addWidget(self.other)
        self.total = Label(look, "", Step.SMALL, muted=True)
        self.body.addWidget(self._holder)
        self.body.addWidget(self.total)
        self.body.addStretch(1)

    def show_drinks(self, favourites: tuple[Product, ...], volumes: VolumeUnit) -> None:
        """Offer the person's favourites."""
        if self._shown == (favourites, volumes):
            return
        self._shown = (favourites, volumes)
        for old in self.buttons:
            self._grid.removeWidget(old)
            old.deleteLater()
        self.buttons = [self._button(product, volumes) for product in favourites]
        self._grid.removeWidget(self.other)
        shown = (*self.buttons, self.other)
        for button in shown:
            self._grid.addWidget(button)
        for button, after in pairwise(shown):
            QWidget.setTabOrder(button, after)

    def open_form(self, form: QWidget) -> None:
        """Show a form in the place of the buttons."""
        self._holder.hide()
        self.total.hide()
        self._place.put(form, at=0)

    def close_form(self) -> None:
        """Show the buttons again."""
        if self._place.clear():
            self.other.setFocus()
        self._holder.show()
        self.total.show()

    def _button(self, product: Product, volumes: VolumeUnit) -> DrinkButton:
        amount = volume(product.serving, volumes) if product.serving is not None else ""
        button = DrinkButton(self._look, product.name, amount, product.icon or "glass")
        button.clicked.connect(self._teller(product))
        return button

    def _teller(self, product: Product) -> Callable[[], None]:
        return lambda: self.drunk.emit(product)
