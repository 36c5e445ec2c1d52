"""What the report says about the person."""

from PySide6.QtCore import Signal

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.settings.person_form import PersonForm
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.settings import SettingsWords

__all__ = ["PersonCard"]


class PersonCard(Card):
    """Signals `told(Person)` when it is to be saved."""

    told = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.person)
        self.form = PersonForm(look, self.body.spacing())
        self.name, self.born, self.question = self.form.name, self.form.born, self.form.question
        self.save = self.form.save
        self.body.addWidget(Label(look, SettingsWords.person_help, Step.SMALL, muted=True))
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.told.connect(self.told)
