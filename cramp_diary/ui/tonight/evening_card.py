"""The person's own factors, to answer for the day that is ending."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["Answered", "EveningCard"]

ROOM: Final = 36


@dataclass(frozen=True, slots=True)
class Answered:
    """A factor with its value for tonight, None where it was left open."""

    factor: Factor
    value: Decimal | None


class EveningCard(Card):
    """Signals `answered(Factor, Decimal | None)`; None leaves the factor open again."""

    answered = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.evening)
        self._look = look
        self._factors: tuple[Factor, ...] = ()
        self._values: dict[Factor, Decimal | None] = {}
        self.controls: list[Segmented | NumberField] = []
        self._rows: list[QWidget] = []
        self.head.addWidget(Label(look, DayWords.left_open, Step.SMALL, muted=True))
        self._empty = Label(look, DayWords.no_factors, muted=True)
        self.body.addWidget(self._empty)
        self.body.addStretch()

    def show_answers(self, answers: Sequence[Answered]) -> None:
        """Show the factors; the controls stay when only a value changed."""
        factors = tuple(answer.factor for answer in answers)
        if factors != self._factors:
            self._factors = factors
            self._make_rows()
        for control, answer in zip(self.controls, answers, strict=True):
            control.set_value(answer.value)
        self._values = {answer.factor: answer.value for answer in answers}
        self._empty.setVisible(not answers)

    def _make_rows(self) -> None:
        for old in self._rows:
            self.body.removeWidget(old)
            old.deleteLater()
        self._rows, self.controls = [], []
        for place, factor in enumerate(self._factors):
            row, control = self._row(factor)
            self._rows.append(row)
            self.controls.append(control)
            self.body.insertWidget(place, row, 1)

    def _row(self, factor: Factor) -> tuple[QWidget, Segmented | NumberField]:
        row = QWidget()
        row.setMaximumHeight(self._look.control_height() + ROOM)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        name = Label(self._look, factor.name)
        across.addWidget(name, 1)
        control: Segmented | NumberField
        if factor.kind is FactorKind.YES_NO:
            control = Segmented(
                self._look,
                ((DayWords.yes, Decimal(1)), (DayWords.no, Decimal(0))),
                can_clear=True,
                name=factor.name,
            )
            control.chosen.connect(lambda value, f=factor: self.answered.emit(f, value))
        else:
            control = NumberField(self._look, factor.name, factor.unit)
            control.label.hide()
            name.setBuddy(control.input)
            control.input.editingFinished.connect(partial(self._typed, factor, control))
        across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return row, control

    def _typed(self, factor: Factor, field: NumberField) -> None:
        """Tell a number when the keyboard leaves it, and only when it is another one."""
        shown = self._values.get(factor)
        if field.is_readable() and field.value() != shown:
            self.answered.emit(factor, field.value())
