"""How much sleep was lost: a usual length by one press, or minutes."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.wording.amounts import duration
from cramp_diary.wording.tonight_morning import MorningWords

__all__ = ["SleepLost"]

LOSSES: Final = (15, 30, 60)
MINUTE: Final = 60
OTHER: Final = "other"


class SleepLost(QWidget):
    """Signals `chosen(int | None)` with minutes, once they are whole."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        usual = [(duration(minutes * MINUTE), minutes) for minutes in LOSSES]
        options = [(MorningWords.no_loss, 0), *usual, (MorningWords.other_loss, OTHER)]
        self._offered = {value for _, value in options}
        self._value: int | None = None
        self.chips = ChoiceChips(look, options, name=MorningWords.lost)
        self.minutes = NumberField(look, MorningWords.minutes_lost, MorningWords.minutes)
        self.minutes.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.chips)
        column.addWidget(self.minutes)
        self.chips.chosen.connect(self._pressed)
        self.minutes.input.editingFinished.connect(self._typed)

    def set_value(self, value: int | None) -> None:
        """Show minutes, or nothing; no signal."""
        self._value = value
        other = value is not None and value not in self._offered
        asking = self.chips.value() == OTHER and value is None
        self.chips.set_value(OTHER if other or asking else value)
        self.minutes.setVisible(other or asking)
        if not asking:
            self.minutes.set_value(value if other else None)

    def _pressed(self, value: object) -> None:
        self.minutes.setVisible(value == OTHER)
        if value == OTHER:
            self.minutes.input.setFocus()
        else:
            self._tell(value if isinstance(value, int) else None)

    def _typed(self) -> None:
        minutes = self.minutes.value()
        if self.minutes.is_readable():
            self._tell(None if minutes is None else round(minutes))

    def _tell(self, value: int | None) -> None:
        """Tell an answer, and only when it is another one."""
        if value != self._value:
            self.chosen.emit(value)
