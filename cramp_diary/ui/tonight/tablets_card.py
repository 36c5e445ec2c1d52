"""What is taken regularly, to tick when it was taken today; below it what is taken when needed."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import Product
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.tonight.needed_part import NeededPart
from cramp_diary.ui.tonight.tablet_row import TabletRow
from cramp_diary.ui.tonight.today import Tablet
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["TabletsCard"]


class TabletsCard(Card):
    """Signals `ticked(Tablet)` when a row is ticked or unticked, `add_wanted()` without any.

    `moved(Tablet, time, TabletRow)` gives a dose another time; `needed(Product)` notes one more.
    """

    ticked = Signal(object)
    moved = Signal(object, object, object)
    needed = Signal(object)
    add_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.tablets)
        self._look = look
        self._keys: tuple[tuple[str, str], ...] = ()
        self._tablets: tuple[Tablet, ...] = ()
        self.tablets: list[TabletRow] = []
        self._empty = QWidget()
        self.add = Button(look, DayWords.add_medicine, "plus", height=44)
        self.add.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(look, DayWords.no_tablets, muted=True))
        column.addWidget(self.add)
        self.needs = NeededPart(look)
        self.needs.taken.connect(self.needed)
        self.body.setSpacing(0)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.needs)
        self.body.addStretch(1)

    @property
    def rows(self) -> list[TickRow]:
        """What ticks each tablet."""
        return [row.tick for row in self.tablets]

    def show_tablets(self, tablets: Sequence[Tablet]) -> None:
        """Show the courses of today; the rows stay when only a tick changed."""
        self._tablets = tuple(tablets)
        keys = tuple((tablet.name, tablet.dose) for tablet in tablets)
        if keys != self._keys:
            self._keys = keys
            self._make_rows()
        for row, tablet in zip(self.tablets, tablets, strict=True):
            row.show_tablet(tablet)
        self._show_empty()

    def show_needed(
        self, products: Sequence[Product], doses: Sequence[tuple[str, datetime]]
    ) -> None:
        """Offer what is taken when needed, and say what of it was taken today."""
        self.needs.show_needed(products, doses)
        self._show_empty()

    def _show_empty(self) -> None:
        self._empty.setVisible(not self._tablets and self.needs.isHidden())

    def _make_rows(self) -> None:
        for row in self.tablets:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.tablets = []
        for place, (name, dose) in enumerate(self._keys):
            row = TabletRow(self._look, name, dose)
            row.ticked.connect(partial(self._tick, place))
            row.moved.connect(partial(self._move, place))
            self.tablets.append(row)
            self.body.insertWidget(place, row)

    def _tick(self, place: int) -> None:
        self.ticked.emit(self._tablets[place])

    def _move(self, place: int, at: object) -> None:
        self.moved.emit(self._tablets[place], at, self.tablets[place])
