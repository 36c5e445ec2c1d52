"""The page with the person's drinks: what stands on Tonight, and what is in each."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.changes import Change
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.ui.drinks.add_card import AddDrinkCard
from cramp_diary.ui.drinks.desk import DrinkDesk
from cramp_diary.ui.drinks.drink_card import DrinkCard
from cramp_diary.ui.drinks.list_card import ListCard
from cramp_diary.ui.drinks.places import Act
from cramp_diary.ui.forms.leaving import left_by
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.ui.unfinished.two_forms import TwoForms
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.drinks import DrinkWords
from cramp_diary.wording.unfinished import FormKind, UnfinishedWords

__all__ = ["DrinksPage"]

PAGE = "drinks"
ADDING = Purpose(f"{PAGE}/add", PAGE, FormKind.NEW_DRINK)
CONTENTS_WIDTH = 420


class DrinksPage(DiaryPage):
    """Lists at the left, one drink with its contents at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, DrinkWords.title)
        look = session.look
        self.set_subtitle(DrinkWords.subtitle)
        self.back = Button(look, DrinkWords.back, "chevron-left")
        self.add = Button(look, DrinkWords.add, "plus", main=True)
        self.actions.addWidget(self.back)
        self.actions.addWidget(self.add)
        self.add_card = AddDrinkCard(look)
        self.favourites = ListCard(look, DrinkWords.favourites, DrinkWords.no_favourites)
        self.others = ListCard(look, DrinkWords.others)
        self.hidden = ListCard(look, DrinkWords.hidden)
        self.drink_card = DrinkCard(look)
        self.lists = (self.favourites, self.others, self.hidden)
        self._desk = DrinkDesk(session)
        self._kept = TwoForms(session, PAGE, self)
        self._chosen: EntryId | None = None
        self._shown: Product | None = None
        self.body.addWidget(self._kept.lines)
        self.body.addWidget(self.add_card)
        self._sides = self.two_columns(self.lists, (self.drink_card,), right_width=CONTENTS_WIDTH)
        self.body.addStretch(1)
        self.add_card.hide()
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(partial(self.session.page_wanted.emit, "medicines"))
        self.add.clicked.connect(self.begin_adding)
        for card in self.lists:
            card.chosen.connect(self.choose)
            card.wanted.connect(self._act)
        self.drink_card.change_wanted.connect(self._change)
        self.drink_card.hide_wanted.connect(self._hide)
        self._desk.saved.connect(self._saved)
        self._kept.wanted.connect(self._go_on)
        self._kept.gone.connect(self._close_forms)
        self.session.closing.connect(self._close_forms)
        self.session.preferences_changed.connect(self.refresh)
        self.arrangement_changed.connect(self._arrange_cards)

    # What is shown

    def concerns(self, change: Change) -> bool:
        """Return whether a product changed."""
        return not change.entries or any(isinstance(entry, Product) for entry in change.entries)

    def first_stop(self) -> QWidget:
        """Return the way back."""
        return self.back

    def reload(self) -> None:
        """Show the drinks as they are now; a form stays open as long as its drink is there."""
        places, volumes = self._desk.places(), self.session.preferences.volumes
        groups = (places.favourites, places.others, places.hidden)
        for card, drinks in zip(self.lists, groups, strict=True):
            card.show_drinks(drinks, volumes)
        chosen = next((one for one in places.all if one.id == self._chosen), None)
        if chosen is None:
            self._close_change()
            chosen = next(iter(places.all), None)
        self._shown = chosen
        self._chosen = chosen.id if chosen else None
        for card in self.lists:
            card.set_chosen(self._chosen)
        if chosen is not None:
            self.drink_card.show_drink(chosen, volumes)
        self._arrange_cards()
        self._kept.come_back()

    def choose(self, drink: EntryId) -> None:
        """Show one drink; a form for another is left, and waits."""
        self._kept.turn_to_another()
        self._close_change()
        self._chosen = drink
        self.refresh()

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the open form by Esc, also from beside it."""
        if not left_by(event, self.drink_card.place.form(), self.add_card.place.form()):
            super().keyPressEvent(event)

    def begin_adding(self) -> None:
        """Open the form of a new drink, as soon as the diary is open."""
        self.session.when_open(self._begin_adding)

    def _begin_adding(self) -> None:
        form = self._desk.open_new()
        self._kept.begin_adding(form, ADDING)
        form.cancelled.connect(self._leave)
        self.add_card.place.put(form)
        self._arrange_cards()
        self.scroll_to_top()
        form.begin()

    def _change(self) -> None:
        if self._shown is not None:
            form = self._desk.open(self._shown)
            self._kept.begin(form, _changing(self._shown), merges=True)
            form.cancelled.connect(self._leave)
            self.drink_card.open_form(form)
            self._arrange_cards()
            form.begin()
            self.scroll_to(form)

    def _hide(self) -> None:
        if self._shown is not None:
            self._desk.hide(self._shown)

    def _act(self, act: Act, product: Product) -> None:
        self._desk.act(act, product)

    def _saved(self, drink: EntryId) -> None:
        self._chosen = drink
        self._leave()
        self.refresh()

    def _leave(self) -> None:
        adding = self.add_card.place.form() is not None
        self._close_forms()
        target = self.add if adding else self.drink_card.change
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, purpose: Purpose) -> None:
        """Open a form that was left half-filled; one that is open gets the keyboard."""
        if self._kept.is_open(purpose):
            form = self.add_card.place.form() if purpose == ADDING else self.drink_card.place.form()
            if form is not None:
                form.begin()
        elif purpose == ADDING:
            self.begin_adding()
        elif any(one.id == purpose.about for one in self._desk.places().all):
            self.choose(EntryId(purpose.about))
            self._change()
        else:
            self.session.editor.failed.emit(UnfinishedWords.gone)

    def _close_change(self) -> None:
        self._kept.leave_doing()
        self.drink_card.close_form()

    def _close_forms(self) -> None:
        self._kept.leave()
        self.add_card.place.clear()
        self.drink_card.close_form()
        self._arrange_cards()

    def _arrange_cards(self) -> None:
        adding = self.add_card.place.form() is not None
        changing = self.drink_card.place.form() is not None
        self.add_card.setVisible(adding)
        # One filled button at a time, and no second form that would push the first away.
        self.add.setVisible(not adding and not changing)
        self.drink_card.setVisible(self._shown is not None)
        for card in self.lists:
            card.set_narrow(narrow=self.is_narrow() and self.look.scale > 1)
        self._sides.settle()
        follow_reading_order(self)


def _changing(drink: Product) -> Purpose:
    key = f"{PAGE}/change/{drink.id}"
    return Purpose(key, PAGE, FormKind.DRINK_CONTENTS, name=drink.name, about=drink.id)
