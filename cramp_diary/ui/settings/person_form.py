"""Who keeps the diary."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cramp_diary.domain.person import Person
from cramp_diary.domain.problems import Problem
from cramp_diary.ui.forms.kept_form import KeptForm
from cramp_diary.ui.forms.problem_lead import ProblemLead
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.fields import LongTextField, TextField
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.typed_fields import DateField
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.problems import problem_sentence
from cramp_diary.wording.settings import SettingsWords

__all__ = ["PersonForm"]


class PersonForm(KeptForm):
    """Signals `told(Person)` when it is to be saved. `person` is what is in the diary."""

    told = Signal(object)

    def __init__(self, look: Look, spacing: int) -> None:
        """Put the fields that far below each other."""
        super().__init__()
        self.person = Person()
        self.name = TextField(look, SettingsWords.name)
        self.born = DateField(look, SettingsWords.birth_date)
        self.question = LongTextField(look, SettingsWords.question)
        self.save = Button(look, SettingsWords.save, main=True)
        self._lead = ProblemLead(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        for part in (self.name, self.born, self.question, self.save):
            column.addWidget(part)
        self.save.clicked.connect(self._save)
        self.listen()

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in."""
        return {"name": self.name, "born": self.born, "question": self.question}

    def show_person(self, person: Person) -> None:
        """Show what the diary holds, in the place of what was typed."""
        self.person = person
        self.name.set_value(person.name)
        self.born.set_value(person.birth_date)
        self.question.set_value(person.question)
        self.show_problems(())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it; the keyboard goes to the first."""
        fields = {"name": self.name, "birth_date": self.born, "question": self.question}
        for field in fields.values():
            field.show_problem(None)
        for problem in problems:
            fields[problem.field].show_problem(problem_sentence(problem))
        if problems:
            self._lead.lead()

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.name.input.setFocus()

    def _save(self) -> None:
        if not self.born.is_readable():
            self.born.show_problem(ControlWords.not_a_date)
            self._lead.lead()
            return
        self.told.emit(
            replace(
                self.person,
                name=self.name.value().strip(),
                birth_date=self.born.value(),
                question=self.question.value().strip(),
            )
        )
