"""Where a drink is added."""

from cramp_diary.ui.drinks.drink_form import DrinkForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.wording.drinks import DrinkWords

__all__ = ["AddDrinkCard"]


class AddDrinkCard(Card):
    """The form of a new drink, as long as it is open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, DrinkWords.add_title)
        self.place: FormPlace[DrinkForm] = FormPlace(self.body)
