"""A drink that is none of the favourites: a form in the place of the buttons."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.ui.diary.form_maker import FormMaker
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.drinks_card import DrinksCard
from cramp_diary.ui.unfinished.keeper import FormKeeper
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.ui.unfinished.shelf import Shelf
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.unfinished import FormKind

__all__ = ["SomethingElse"]

PAGE: Final = "tonight"
KEYS: Final = f"{PAGE}/drink"


class SomethingElse(QObject):
    """Opens the form of a drink in the card and saves what it offers.

    `opening()` is emitted before, for what stands in its place to go; `wanted(QWidget)` with the
    first field of a form that is gone on with.
    """

    opening = Signal()
    wanted = Signal(QWidget)

    def __init__(self, session: Session, card: DrinksCard) -> None:
        super().__init__(card)
        self._session = session
        self._card = card
        self._shelf = Shelf(session)
        self._keeper = FormKeeper(session, self)
        self._keeper.gone.connect(card.close_form)
        card.other_wanted.connect(self.ask)
        session.closing.connect(card.close_form)
        session.form_wanted.connect(self._go_on)

    @property
    def key(self) -> str:
        """The key of the form that is open, "" for none."""
        return self._keeper.key

    def ask(self) -> None:
        """Show the form, filled with now and without a drink, or as it was left."""
        if self._session.is_open:
            draft = self._draft()
            purpose = Purpose(f"{KEYS}/{draft.night}", PAGE, FormKind.DRINK, draft.night)
            self._open(draft, purpose)

    def _go_on(self, key: str) -> None:
        left = self._shelf.find(key) if key.startswith(KEYS) else None
        if left is not None:
            form = self._open(self._draft(), left.purpose)
            self.wanted.emit(form.product)

    def _open(self, draft: Intake, purpose: Purpose) -> IntakeForm:
        self.opening.emit()
        form = FormMaker(self._session, lambda: False).intake(draft, drink=True)
        form.accepted.connect(partial(self._accepted, form))
        form.cancelled.connect(self._cancelled)
        self._card.open_form(form)
        self._keeper.take_up(form, purpose)
        form.begin()
        return form

    def _cancelled(self) -> None:
        self._keeper.give_up()
        self._card.close_form()

    def _draft(self) -> Intake:
        services, now = self._session.services, self._session.clock.now()
        identity, written = services.journal.stamp()
        night = services.journal.boundaries().intake_night_of(now.wall)
        # Something else is none of the drinks that have a button: it is still to be named.
        return Intake(id=identity, written=written, night=night, product=EntryId(""), at=now)

    def _accepted(self, form: IntakeForm, entry: Intake, product: Product) -> None:
        services = self._session.services
        shown = "" if entry.amount is None else amount(entry.amount, product.unit)
        at = (entry.at or entry.written).wall
        known = product.id in services.products.by_id()
        outcome = self._session.editor.do(
            words.saved_intake(product.name, shown, at, entry.night),
            lambda: services.journal.save(*([] if known else [product]), entry),
        )
        if outcome.done:
            form.done.emit()
            self._card.close_form()
        else:
            form.show_problems(outcome.problems)
