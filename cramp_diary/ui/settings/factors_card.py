"""What the person watches beside cramps."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.problems import Problem
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.fields import ChoiceField, TextField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.labels import label
from cramp_diary.wording.problems import problem_sentence
from cramp_diary.wording.settings import SettingsWords, hide_factor

__all__ = ["FactorsCard"]


class FactorsCard(Card):
    """Signals `added(str, FactorKind, str)` with name, kind and unit, and `hidden(Factor)`."""

    added = Signal(str, object, str)
    hidden = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.factors)
        self._look = look
        self._rows = QVBoxLayout()
        self.name = TextField(look, SettingsWords.new_factor)
        self.kind = ChoiceField(
            look, SettingsWords.kind, [(label(kind), kind) for kind in FactorKind]
        )
        self.unit = TextField(look, SettingsWords.unit)
        self.add = Button(look, SettingsWords.add, "plus")
        self._lay_out()
        self.kind.changed.connect(self._show_unit)
        self.add.clicked.connect(self._added)
        self._show_unit()

    def _lay_out(self) -> None:
        self.body.addWidget(Label(self._look, SettingsWords.factors_help, Step.SMALL, muted=True))
        self.body.addLayout(self._rows)
        self.body.addWidget(self.name)
        below = QHBoxLayout()
        below.addWidget(self.kind, 2)
        below.addWidget(self.unit, 1)
        self.body.addLayout(below)
        self.body.addWidget(self.add)
        self.body.addStretch(1)

    def show_factors(self, factors: Sequence[Factor]) -> None:
        """Show what is asked each evening."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for factor in factors:
            self._rows.addWidget(self._row(factor))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong; without any, make room for the next."""
        self.name.show_problem(None)
        for problem in problems:
            field = self.unit if problem.field == "unit" else self.name
            field.show_problem(problem_sentence(problem))
        if not problems:
            self.name.set_value("")
            self.unit.set_value("")

    def _row(self, factor: Factor) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(Label(self._look, factor.name), 1)
        kind = factor.unit or label(factor.kind)
        across.addWidget(Label(self._look, kind, Step.SMALL, muted=True))
        hide = Button(self._look, SettingsWords.hide)
        hide.setAccessibleName(hide_factor(factor.name))
        hide.clicked.connect(lambda: self.hidden.emit(factor))
        across.addWidget(hide)
        return row

    def _show_unit(self) -> None:
        self.unit.setVisible(self.kind.value() is FactorKind.AMOUNT)

    def _added(self) -> None:
        kind = self.kind.value()
        unit = self.unit.value().strip() if kind is FactorKind.AMOUNT else ""
        self.added.emit(self.name.value().strip(), kind, unit)
