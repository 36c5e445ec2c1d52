"""The card with a form, in the place of the night that it is about."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.diary.side_card import SideCard
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.scroll_column import ROOM_FOR_BAR, ROOM_FOR_RING

__all__ = ["FormCard"]


class FormCard(SideCard):
    """One form at a time, under what it is for and the night it is about."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.place: FormPlace[EntryForm] = FormPlace(self.body)
        self.note = Label(look, "", Step.SMALL)
        margins = QWidget()
        column = QVBoxLayout(margins)
        column.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_BAR, 0)
        column.addWidget(self.note)
        self._note = margins
        self.body.addWidget(margins)
        self.hide()

    def open_form(self, form: EntryForm, title: str, line: str, note: str = "") -> None:
        """Show a form; `note` says of one that came back where it comes from."""
        self.note.set_text(note)
        self._note.setVisible(bool(note))
        self.set_words(title, line)
        self.place.put(form, stretch=1)
