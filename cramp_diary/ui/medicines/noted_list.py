"""What was noted of a medicine one by one, each of which can be taken away."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.products import show_all

__all__ = ["Noted", "NotedList"]

FEW: Final = 5
"""Rows at first: the rest has to be asked for."""
AT_MOST: Final = 200
BETWEEN: Final = 16


@dataclass(frozen=True, slots=True)
class Noted:
    """One row: `what` it is about, when and how much; `spoken` is the name of its button."""

    what: object
    when: str
    amount: str
    spoken: str


class NotedList(QWidget):
    """The latest few under a title. `removed` carries what a row is about."""

    removed = Signal(object)

    def __init__(self, look: Look, title: str, remove: str) -> None:
        super().__init__()
        self._look = look
        self._remove = remove
        self._rows: tuple[Noted, ...] = ()
        self._all = False
        self.title = Label(look, title, weight=SEMIBOLD)
        self.buttons: list[LinkButton] = []
        self.more = LinkButton(look, show_all(0))
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.title, self._holder, self.more):
            column.addWidget(part)
        self.more.clicked.connect(self._show_all)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Noted]) -> None:
        """Show rows, the latest first; without any nothing is there."""
        place = self._held()
        self._rows = tuple(rows)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = self._rows[: AT_MOST if self._all else FEW]
        self.buttons = [self._add_row(line, row) for line, row in enumerate(shown)]
        self.setVisible(bool(shown))
        self.more.set_words(show_all(len(self._rows)))
        self.more.setVisible(not self._all and len(self._rows) > len(shown))
        if place is not None and self.buttons:
            # The row with the keyboard on it is gone; the next one has come in its place.
            stop = self.buttons[min(place, len(self.buttons) - 1)]
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Show the latest few again, as for another medicine."""
        self._all = False

    def _add_row(self, line: int, row: Noted) -> LinkButton:
        button = LinkButton(self._look, self._remove)
        button.setAccessibleName(row.spoken)
        button.clicked.connect(partial(self.removed.emit, row.what))
        parts = (Label(self._look, row.when), Label(self._look, row.amount, muted=True), button)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, line, column)
            part.show()  # only what is to be seen takes the keyboard
        return button

    def _held(self) -> int | None:
        return next((n for n, one in enumerate(self.buttons) if one.hasFocus()), None)

    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._rows)
        self.buttons[FEW].setFocus(Qt.FocusReason.OtherFocusReason)
        follow_reading_order(self)
