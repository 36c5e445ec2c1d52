"""Where something is added, and what stands there while there is nothing yet."""

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.add_form import AddForm
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.medicines import MedicinesWords

__all__ = ["AddCard", "EmptyCard"]


class AddCard(Card):
    """The form for something new, as long as it is open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, MedicineFormWords.add)
        self._form: AddForm | None = None

    def form(self) -> AddForm | None:
        """Return the form, if it is open."""
        return self._form

    def open_form(self, form: AddForm) -> None:
        """Show the form."""
        self.close_form()
        self._form = form
        self.body.addWidget(form)

    def close_form(self) -> None:
        """Leave the form, if it is open."""
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None


class EmptyCard(Card):
    """Says what to do."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, MedicinesWords.nothing)
        self.add = Button(look, MedicinesWords.add, "plus")
        self.body.addWidget(Label(look, MedicinesWords.nothing_help))
        flow = FlowLayout()
        flow.addWidget(self.add)
        self.body.addLayout(flow)
