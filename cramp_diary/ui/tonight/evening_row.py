"""One factor to answer for the day that is ending: yes or no, an amount, or a scale."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["EveningRow"]

ROOM: Final = 26


class EveningRow(QWidget):
    """Signals `answered(Decimal | None)`; None leaves the factor open again."""

    answered = Signal(object)

    def __init__(self, look: Look, factor: Factor) -> None:
        super().__init__()
        self._value: Decimal | None = None
        self._name = Label(look, factor.name)
        self.control = self._made(look, factor)
        scale = factor.kind is FactorKind.SCALE
        lines: QBoxLayout = QVBoxLayout(self) if scale else QHBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        if scale:
            lines.setSpacing(4)
            lines.addWidget(self._name)
            lines.addWidget(self.control)
        else:
            self.setMaximumHeight(look.control_height() + ROOM)
            lines.addWidget(self._name, 1)
            lines.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_value(self, value: Decimal | None) -> None:
        """Show an answer, or that it is open; no signal."""
        self._value = value
        if isinstance(self.control, NumberKeys):
            self.control.set_value(None if value is None else int(value))
        else:
            self.control.set_value(value)

    def _made(self, look: Look, factor: Factor) -> Segmented | NumberKeys | NumberField:
        if factor.kind is FactorKind.YES_NO:
            options = ((DayWords.yes, Decimal(1)), (DayWords.no, Decimal(0)))
            choice = Segmented(look, options, can_clear=True, name=factor.name, height=44)
            choice.chosen.connect(self.answered)
            return choice
        if factor.kind is FactorKind.SCALE:
            keys = NumberKeys(look, name=factor.name)
            keys.chosen.connect(self._chosen)
            return keys
        field = NumberField(look, factor.name, factor.unit)
        field.label.hide()
        self._name.setBuddy(field.input)
        field.input.editingFinished.connect(self._typed)
        return field

    def _chosen(self, number: object) -> None:
        self.answered.emit(Decimal(number) if isinstance(number, int) else None)

    def _typed(self) -> None:
        """Tell a number when the keyboard leaves it, and only when it is another one."""
        field = self.control
        if isinstance(field, NumberField) and field.is_readable() and field.value() != self._value:
            self.answered.emit(field.value())
