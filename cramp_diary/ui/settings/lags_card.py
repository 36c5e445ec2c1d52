"""What is compared one day earlier too, on the page about what goes with the cramps."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cramp_diary.analysis.exposure import Exposure
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.findings_names import exposure_name
from cramp_diary.wording.lags import LagWords

__all__ = ["LagsCard"]


class LagsCard(Card):
    """Signals `opened()` when it is to be filled, and `chosen(key, name, on)` for a row."""

    opened = Signal()
    chosen = Signal(str, str, bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, LagWords.title)
        self._look = look
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.rows: dict[str, TickRow] = {}
        self.more = Button(look, LagWords.choose)
        self.nothing = Label(look, LagWords.nothing, Step.SMALL, muted=True)
        self.nothing.hide()
        self.body.addWidget(Label(look, LagWords.explained, Step.SMALL, muted=True))
        self.body.addLayout(self._column)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.more)
        self.more.clicked.connect(self.opened)

    @property
    def is_open(self) -> bool:
        """Whether the choices are shown."""
        return self.more.isHidden()

    def show_choices(self, comparable: Sequence[Exposure], lagged: Collection[str]) -> None:
        """Show a row for everything that is compared, those that were chosen ticked."""
        if [one.key for one in comparable] != list(self.rows):
            self._fill(comparable)
        for key, row in self.rows.items():
            row.setChecked(key in lagged)
        self.nothing.setVisible(not comparable)
        self.more.hide()

    def _fill(self, comparable: Sequence[Exposure]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in comparable:
            name = exposure_name(one)
            row = TickRow(self._look, name)
            row.clicked.connect(partial(self._choose, one.key, name, row))
            self.rows[one.key] = row
            self._column.addWidget(row)

    def _choose(self, key: str, name: str, row: TickRow) -> None:
        self.chosen.emit(key, name, row.isChecked())
