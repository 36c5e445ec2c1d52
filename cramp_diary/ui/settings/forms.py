"""Keeps what stands half-filled on the page of settings, and goes on with what was left there."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.person import Person
from cramp_diary.ui.settings.factors_card import FactorsCard
from cramp_diary.ui.settings.person_card import PersonCard
from cramp_diary.ui.shell.pages import NEW_FACTOR
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.keeper import FormKeeper
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.ui.unfinished.shelf import Shelf
from cramp_diary.wording.unfinished import FormKind

__all__ = ["SettingsForms"]

PAGE: Final = "settings"
FACTOR: Final = Purpose(NEW_FACTOR, PAGE, FormKind.NEW_FACTOR)
PERSON: Final = Purpose(f"{PAGE}/person", PAGE, FormKind.PERSON)


class SettingsForms(QObject):
    """The form for the person, which is always there, and the one for something new to watch.

    `wanted(QWidget)` is emitted with the card of a form that is to be gone on with.
    """

    wanted = Signal(QWidget)

    def __init__(
        self, session: Session, person: PersonCard, factors: FactorsCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._person, self._factors = person, factors
        self._shelf = Shelf(session)
        self._telling, self._adding = FormKeeper(session, self), FormKeeper(session, self)
        self._telling.gone.connect(self._renew)
        self._adding.gone.connect(factors.close_form)
        factors.opened.connect(self._opened)
        factors.form.left.connect(self._adding.give_up)
        session.form_wanted.connect(self._go_on)
        session.closing.connect(self._forget)

    def settle(self, person: Person) -> None:
        """Show the person as in the diary, with what was typed since, and the form left open."""
        if not self._telling.key or person != self._person.form.person:
            self._renew()
        left = self._shelf.find(FACTOR.key)
        if left is not None and left.is_open and self._factors.form.isHidden():
            self._factors.open_form()

    def told(self) -> None:
        """Begin anew with what is in the diary: what was typed was saved."""
        self._telling.finish()
        self._renew()

    def _renew(self) -> None:
        """Show what the diary holds of the person, and over it what was typed and not saved."""
        form = self._person.form
        self._telling.leave()
        form.show_person(self._session.services.owner.person())
        self._telling.take_up(form, PERSON, merges=True)

    def _opened(self) -> None:
        self._session.when_open(self._take_up)

    def _take_up(self) -> None:
        if not self._factors.form.isHidden():
            self._adding.take_up(self._factors.form, FACTOR)

    def _go_on(self, key: str) -> None:
        if key == FACTOR.key:
            self._factors.ask()
            self.wanted.emit(self._factors)
        elif key == PERSON.key:
            self._renew()
            self._person.form.begin()
            self.wanted.emit(self._person)

    def _forget(self) -> None:
        """Leave nothing of a diary that is closed in the fields: another may be opened."""
        self._person.form.show_person(Person())
        self._factors.close_form()
