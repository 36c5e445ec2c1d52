"""Something new to watch: a name, and how it is answered."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.problems import Problem
from cramp_diary.ui.forms.kept_form import KeptForm
from cramp_diary.ui.forms.problem_lead import ProblemLead
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.labels import label
from cramp_diary.wording.problems import problem_sentence
from cramp_diary.wording.settings import SettingsWords

__all__ = ["FactorForm"]


class FactorForm(KeptForm):
    """Signals `added(str, FactorKind, str)` with name, kind and unit, and `left()`."""

    added = Signal(str, object, str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.name = TextField(look, SettingsWords.new_factor)
        kinds = [(capitalised(label(kind)), kind) for kind in FactorKind]
        self.kind = Segmented(look, kinds, name=SettingsWords.kind)
        self.kind.set_value(FactorKind.YES_NO)
        self.unit = TextField(look, SettingsWords.unit)
        self.add = Button(look, SettingsWords.add, "plus")
        self.leave = Button(look, SettingsWords.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            self.name,
            Label(look, SettingsWords.kind, weight=SEMIBOLD),
            self.kind,
            self.unit,
        ):
            column.addWidget(part)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.add)
        flow.addWidget(self.leave)
        column.addWidget(buttons)
        self.kind.chosen.connect(self._show_unit)
        self.add.clicked.connect(self._offer)
        self.name.input.returnPressed.connect(self._offer)
        self.unit.input.returnPressed.connect(self._offer)
        self.leave.clicked.connect(self.left)
        self._lead = ProblemLead(self)
        self._show_unit()
        self.listen()

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.name.input.setFocus()

    def clear(self) -> None:
        """Make room for the next."""
        self.name.set_value("")
        self.unit.set_value("")
        self.show_problems(())

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in."""
        return {"name": self.name, "kind": self.kind, "unit": self.unit}

    def recall(self, state: Mapping[str, object]) -> None:
        """Show what stood in the form, and ask for a unit where it did."""
        super().recall(state)
        self._show_unit()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong; the keyboard goes to the first."""
        self.name.show_problem(None)
        self.unit.show_problem(None)
        for problem in problems:
            field = self.unit if problem.field == "unit" else self.name
            field.show_problem(problem_sentence(problem))
        if problems:
            self._lead.lead()

    def _show_unit(self) -> None:
        self.unit.setVisible(self.kind.value() is FactorKind.AMOUNT)

    def _offer(self) -> None:
        kind = self.kind.value()
        unit = self.unit.value() if kind is FactorKind.AMOUNT else ""
        self.added.emit(self.name.value(), kind, unit)
