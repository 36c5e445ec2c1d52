"""What is taken when needed: one press notes one that was taken now."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import Product
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.chips import Chip
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.amounts import amount, joined
from cramp_diary.wording.tonight_day import DayWords, taken_today

__all__ = ["NeededPart"]


class NeededPart(QWidget):
    """Hidden without any; signals `taken(Product)`."""

    taken = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Product, ...] = ()
        self.chips: list[Chip] = []
        self._offered = QWidget()
        self._flow = FlowLayout(self._offered)
        self.today = Label(look, "", Step.SMALL, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(look, DayWords.when_needed, weight=SEMIBOLD))
        column.addWidget(self._offered)
        column.addWidget(self.today)
        self.hide()

    def show_needed(
        self, products: Sequence[Product], doses: Sequence[tuple[str, datetime]]
    ) -> None:
        """Offer these, and say which were taken today."""
        if tuple(products) != self._shown:
            self._shown = tuple(products)
            self._make_chips()
        self.today.set_text(taken_today(doses) if doses else "")
        self.today.setVisible(bool(doses))
        self.setVisible(bool(products))

    def _make_chips(self) -> None:
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = []
        for product in self._shown:
            serving = product.serving
            dose = "" if serving is None else amount(serving, product.unit)
            chip = Chip(self._look, joined(product.name, dose), checkable=False)
            chip.clicked.connect(partial(self.taken.emit, product))
            self.chips.append(chip)
            self._flow.addWidget(chip)
