"""The nights that were found, one below the other."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from cramp_diary.ui.diary.find_lines import FoundLines
from cramp_diary.ui.diary.find_row import FindRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.wording.find import FindWords

__all__ = ["FindResults"]

BETWEEN: Final = 2


class FindResults(ArrowGroup):
    """Rows with one stop of the tab key; arrows walk, Enter or a click opens a night.

    Signals: `night_chosen(date)`; `left_above()` when the keyboard goes up from the first row,
    `left_below()` when it goes down from the last.
    """

    night_chosen = Signal(object)
    left_above = Signal()
    left_below = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(FindWords.found)
        self._look = look
        self._rows: list[FindRow] = []
        self._chosen: date | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._height_changed)

    def rows(self) -> tuple[FindRow, ...]:
        """Return the rows, the newest night first."""
        return tuple(self._rows)

    def show_lines(self, lines: Sequence[FoundLines], wanted: Sequence[str]) -> None:
        """Show other nights; the keyboard stays in the list if it was there."""
        night = next((row.lines.mark.night for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._members = [], []
        self.add_lines(lines, wanted)
        if night is not None and self.focus_night(night) is None:
            self.focus_first()

    def add_lines(self, lines: Sequence[FoundLines], wanted: Sequence[str]) -> None:
        """Show more nights below."""
        # Out of sight: otherwise all rows would be laid out again for each of them.
        self.hide()
        for one in lines:
            row = FindRow(self._look, one, wanted)
            row.set_chosen(chosen=one.mark.night == self._chosen)
            row.clicked.connect(partial(self.night_chosen.emit, one.mark.night))
            self._rows.append(row)
            self._members.append(row)
            self._column.addWidget(row)
        self._height_changed()
        self.setVisible(bool(self._rows))

    def set_chosen(self, night: date | None) -> None:
        """Mark the night that is shown beside."""
        self._chosen = night
        for row in self._rows:
            row.set_chosen(chosen=row.lines.mark.night == night)

    def focus_night(self, night: date | None) -> FindRow | None:
        """Put the keyboard on a night and return its row; None where it is not shown."""
        row = next((row for row in self._rows if row.lines.mark.night == night), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)
        return row

    def focus_first(self) -> None:
        """Put the keyboard on the newest night, where one is shown."""
        for row in self._rows[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; past either end whoever is there takes over."""
        here = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        if here == 0 and event.key() == Qt.Key.Key_Up:
            self.left_above.emit()
        elif here == len(self._rows) - 1 and event.key() == Qt.Key.Key_Down:
            self.left_below.emit()
        else:
            super().keyPressEvent(event)

    def _height_changed(self) -> None:
        self._column.invalidate()
        self.updateGeometry()
