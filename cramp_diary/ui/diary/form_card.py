"""The card with a form, in the place of the night that it is about."""

from cramp_diary.ui.diary.forms.form import EntryForm
from cramp_diary.ui.diary.side_card import SideCard
from cramp_diary.ui.look.look import Look

__all__ = ["FormCard"]


class FormCard(SideCard):
    """One form at a time, under what it is for and the night it is about."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._form: EntryForm | None = None
        self.hide()

    def form(self) -> EntryForm | None:
        """Return the form that is open, if one is."""
        return self._form

    def open_form(self, form: EntryForm, title: str, line: str) -> None:
        """Show a form; an open one is left as by Esc."""
        self.close_form()
        self._form = form
        self.set_words(title, line)
        self.body.addWidget(form, 1)

    def close_form(self) -> None:
        """Leave the form, if one is open."""
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
