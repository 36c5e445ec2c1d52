"""A drink that is none of the favourites: a form in the place of the buttons."""

from functools import partial

from PySide6.QtCore import QObject

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.ui.diary.form_maker import FormMaker
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.drinks_card import DrinksCard
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.amounts import amount

__all__ = ["SomethingElse"]


class SomethingElse(QObject):
    """Opens the form of a drink in the card and saves what it offers."""

    def __init__(self, session: Session, card: DrinksCard) -> None:
        super().__init__(card)
        self._session = session
        self._card = card
        card.other_wanted.connect(self.ask)

    def ask(self) -> None:
        """Show the form, filled with now and the drink that was noted last."""
        if not self._session.is_open:
            return
        form = FormMaker(self._session, lambda: False).intake(self._draft(), drink=True)
        form.accepted.connect(partial(self._accepted, form))
        form.cancelled.connect(self._card.close_form)
        self._card.open_form(form)
        form.begin()

    def _draft(self) -> Intake:
        services, now = self._session.services, self._session.clock.now()
        identity, written = services.journal.stamp()
        night = services.journal.boundaries().intake_night_of(now.wall)
        first = services.products.favourites()
        product = first[0].id if first else EntryId("")
        return Intake(id=identity, written=written, night=night, product=product, at=now)

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
            self._card.close_form()
        else:
            form.show_problems(outcome.problems)
