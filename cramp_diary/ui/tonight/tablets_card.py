"""What is taken regularly, to tick when it was taken today."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.tonight_day import DayWords, taken_at

__all__ = ["Tablet", "TabletsCard"]


@dataclass(frozen=True, slots=True)
class Tablet:
    """One course of today: its words, and the dose that was ticked, if one was."""

    course: Course
    name: str
    dose: str
    taken: Intake | None

    @property
    def second(self) -> str:
        """What stands at the right of the row."""
        if self.taken is None or self.taken.at is None:
            return DayWords.not_ticked
        return taken_at(self.taken.at.wall)


class TabletsCard(Card):
    """Signals `ticked(Tablet)` when a row is ticked or unticked, `add_wanted()` without any."""

    ticked = Signal(object)
    add_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.tablets)
        self._look = look
        self._keys: tuple[tuple[str, str], ...] = ()
        self._tablets: tuple[Tablet, ...] = ()
        self.rows: list[TickRow] = []
        self._empty = QWidget()
        self.add = Button(look, DayWords.add_medicine, "plus", height=44)
        self.add.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(look, DayWords.no_tablets, muted=True))
        column.addWidget(self.add)
        self.body.setSpacing(0)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)

    def show_tablets(self, tablets: Sequence[Tablet]) -> None:
        """Show the courses of today; the rows stay when only a tick changed."""
        self._tablets = tuple(tablets)
        keys = tuple((tablet.name, tablet.dose) for tablet in tablets)
        if keys != self._keys:
            self._keys = keys
            self._make_rows()
        for row, tablet in zip(self.rows, tablets, strict=True):
            row.setChecked(tablet.taken is not None)
            row.set_second(tablet.second)
        self._empty.setVisible(not tablets)

    def _make_rows(self) -> None:
        for row in self.rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for place, (name, dose) in enumerate(self._keys):
            row = TickRow(self._look, name, detail=dose, height=44)
            row.clicked.connect(lambda _checked=False, at=place: self._tick(at))
            self.rows.append(row)
            self.body.insertWidget(place, row)

    def _tick(self, place: int) -> None:
        self.ticked.emit(self._tablets[place])
