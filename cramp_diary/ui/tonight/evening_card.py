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
from cramp_diary.ui.tonight.watch_ideas import WatchIdeas
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
    """Signals `answered(Factor, Decimal | None)`; None leaves the factor open again.

    Where nothing is asked yet it offers ideas: `watch_wanted(str)`, `more_wanted()`.
    """

    answered = Signal(object, object)
    watch_wanted = Signal(str)
    more_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.evening)
        self._look = look
        self._factors: tuple[Factor, ...] = ()
        self._values: dict[Factor, Decimal | None] = {}
        self.controls: list[Segmented | NumberField] = []
        self._rows: list[QWidget] = []
        self._left_open = Label(look, DayWords.left_open, Step.SMALL, muted=True)
        self.head.addWidget(self._left_open)
        self.ideas: WatchIdeas | None = None
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
        self._left_open.setVisible(bool(answers))
        self._offer_ideas()

    def forget(self) -> None:
        """Offer no more ideas once something is asked: the rest is in the settings."""
        if self.ideas is not None and self._factors:
            self.body.removeWidget(self.ideas)
            self.ideas.hide()
            self.ideas.deleteLater()
            self.ideas = None

    def _offer_ideas(self) -> None:
        if self.ideas is None and not self._factors:
            self.ideas = WatchIdeas(self._look)
            self.ideas.chosen.connect(self.watch_wanted)
            self.ideas.more_wanted.connect(self.more_wanted)
            self.body.insertWidget(self.body.count() - 1, self.ideas)
        if self.ideas is not None:
            self.ideas.leave_out({factor.name for factor in self._factors})

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
                height=44,
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
