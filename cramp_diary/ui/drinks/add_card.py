"""Where a drink is added."""

from cramp_diary.ui.drinks.drink_form import DrinkForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.card import Card
from cramp_diary.wording.drinks import DrinkWords

__all__ = ["AddDrinkCard"]


class AddDrinkCard(Card):
    """The form of a new drink, as long as it is open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, DrinkWords.add_title)
        self._form: DrinkForm | None = None

    def form(self) -> DrinkForm | None:
        """Return the form, if it is open."""
        return self._form

    def open_form(self, form: DrinkForm) -> None:
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
