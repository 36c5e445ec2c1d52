"""A list of drinks under a title."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.ui.drinks.drink_row import DrinkRow
from cramp_diary.ui.drinks.places import Act, acts_of
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["ListCard"]


class ListCard(Card):
    """`chosen(EntryId)` when a drink is to be shown, `wanted(Act, Product)` for a button.

    Without a drink it says `nothing`, or is not there.
    """

    chosen = Signal(object)
    wanted = Signal(object, object)

    def __init__(self, look: Look, title: str, nothing: str = "") -> None:
        super().__init__(look, title)
        self._look = look
        self._shown: tuple[tuple[Product, ...], VolumeUnit] | None = None
        self._rules: list[Rule] = []
        self.rows: list[DrinkRow] = []
        self.nothing = Label(look, nothing, muted=True)
        self.body.setSpacing(0)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def show_drinks(self, drinks: Sequence[Product], volumes: VolumeUnit) -> None:
        """Show drinks in their order; the keyboard stays on the button that was pressed."""
        shown = (tuple(drinks), volumes)
        if shown != self._shown:
            self._shown = shown
            held = next(((row.product.id, act) for row in self.rows if (act := row.held())), None)
            self._make_rows(drinks, volumes)
            if held is not None:
                self._give_keyboard(*held)
        self.nothing.setVisible(not drinks and bool(self.nothing.text()))
        self.setVisible(bool(drinks) or bool(self.nothing.text()))

    def set_chosen(self, chosen: EntryId | None) -> None:
        """Mark the drink that is shown."""
        for row in self.rows:
            row.face.setChecked(row.product.id == chosen)

    def set_narrow(self, *, narrow: bool) -> None:
        """Give the names of drinks the whole width, or share it with their buttons."""
        for row in self.rows:
            row.set_narrow(narrow=narrow)

    def _make_rows(self, drinks: Sequence[Product], volumes: VolumeUnit) -> None:
        for old in (*self.rows, *self._rules):
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [DrinkRow(self._look, drink, acts_of(drink), volumes) for drink in drinks]
        self._rules = [Rule(self._look) for _ in drinks]
        for place, (rule, row) in enumerate(zip(self._rules, self.rows, strict=True)):
            self.body.insertWidget(2 * place, rule)
            self.body.insertWidget(2 * place + 1, row)
            row.chosen.connect(partial(self.chosen.emit, row.product.id))
            row.wanted.connect(partial(self._want, row.product))
            for button in row.buttons.values():
                button.show()  # only what is to be seen takes the keyboard
        for act, ends in ((Act.UP, self.rows[:1]), (Act.DOWN, self.rows[-1:])):
            for end in ends:
                if act in end.buttons:
                    end.buttons[act].setEnabled(False)

    def _want(self, product: Product, act: Act) -> None:
        self.wanted.emit(act, product)

    def _give_keyboard(self, product: EntryId, act: Act) -> None:
        row = next((row for row in self.rows if row.product.id == product), None)
        if row is None:
            return
        other = {Act.UP: Act.DOWN, Act.DOWN: Act.UP}.get(act, act)
        wanted = next((a for a in (act, other) if row.buttons[a].isEnabled()), None)
        stop = row.buttons[wanted] if wanted else row.face
        row.show()
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
