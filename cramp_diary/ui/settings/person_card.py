"""Whose diary it is, and what is to be asked."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from cramp_diary.domain.person import Person
from cramp_diary.domain.problems import Problem
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.fields import LongTextField, TextField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.typed_fields import DateField
from cramp_diary.wording.problems import problem_sentence
from cramp_diary.wording.settings import SettingsWords

__all__ = ["PersonCard"]


class PersonCard(Card):
    """Signals `told(Person)` when it is to be saved."""

    told = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.person)
        self._person = Person()
        self.name = TextField(look, SettingsWords.name)
        self.born = DateField(look, SettingsWords.birth_date)
        self.question = LongTextField(look, SettingsWords.question)
        self.save = Button(look, SettingsWords.save, main=True)
        self.body.addWidget(Label(look, SettingsWords.person_help, Step.SMALL, muted=True))
        for part in (self.name, self.born, self.question, self.save):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.save.clicked.connect(self._save)

    def show_person(self, person: Person) -> None:
        """Show what was told; what is being typed stays as long as nothing else was told."""
        if person == self._person:
            return
        self._person = person
        self.name.set_value(person.name)
        self.born.set_value(person.birth_date)
        self.question.set_value(person.question)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it."""
        fields = {"name": self.name, "birth_date": self.born, "question": self.question}
        for field in fields.values():
            field.show_problem(None)
        for problem in problems:
            fields[problem.field].show_problem(problem_sentence(problem))

    def _save(self) -> None:
        if not self.born.is_readable():
            return
        self.told.emit(
            replace(
                self._person,
                name=self.name.value().strip(),
                birth_date=self.born.value(),
                question=self.question.value().strip(),
            )
        )
