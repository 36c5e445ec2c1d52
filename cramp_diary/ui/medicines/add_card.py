"""Where something is added, and what stands there while there is nothing yet."""

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.add_form import AddForm
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.medicines import MedicinesWords

__all__ = ["AddCard", "EmptyCard"]


class AddCard(Card):
    """The form for something new, as long as it is open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, MedicineFormWords.add)
        self.place: FormPlace[AddForm] = FormPlace(self.body)


class EmptyCard(Card):
    """Says what to do."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, MedicinesWords.nothing)
        self.add = Button(look, MedicinesWords.add, "plus")
        self.body.addWidget(Label(look, MedicinesWords.nothing_help))
        flow = FlowLayout()
        flow.addWidget(self.add)
        self.body.addLayout(flow)
