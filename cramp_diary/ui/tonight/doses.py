"""Writes what is drunk and taken today, pressed on the cards for it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import QObject

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.services.library import NightPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.drinks_card import DrinksCard
from cramp_diary.ui.tonight.tablet_row import TabletRow
from cramp_diary.ui.tonight.tablets_card import TabletsCard
from cramp_diary.ui.tonight.today import Tablet, drinks_of, needed_of, tablets, wall_of
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.problems import problem_sentence

__all__ = ["Doses"]


class Doses(QObject):
    """Fills both cards and saves, each press at once."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.drinks = DrinksCard(session.look)
        self.tablets = TabletsCard(session.look)
        self.drinks.drunk.connect(self._taken)
        self.tablets.needed.connect(self._taken)
        self.tablets.ticked.connect(self._ticked)
        self.tablets.moved.connect(self._moved)
        self.tablets.add_wanted.connect(session.add_medicine)

    def reload(self, today: NightPage, products: Mapping[EntryId, Product]) -> None:
        """Show what the day that is ending holds."""
        services, volumes = self._session.services, self._session.preferences.volumes
        day_hour = services.journal.boundaries().day_hour
        drunk = drinks_of(today.intakes, products)
        self.drinks.show_drinks(services.products.favourites(), volumes)
        self.drinks.total.set_text(words.drunk_so_far(day_hour, drunk, volumes))
        running = services.courses.running(today.mark.night)
        self.tablets.show_tablets(tablets(running, today.intakes, products))
        needed = services.products.as_needed()
        self.tablets.show_needed(needed, needed_of(today.intakes, products))

    def _taken(self, product: Product) -> None:
        services = self._session.services
        now = self._session.clock.now()
        intake = services.products.intake(product, now)
        shown = "" if intake.amount is None else amount(intake.amount, product.unit)
        said = words.saved_intake(product.name, shown, now.wall, intake.night)
        self._session.editor.do(said, partial(services.journal.save, intake))

    def _ticked(self, tablet: Tablet) -> None:
        services, editor = self._session.services, self._session.editor
        if tablet.taken is not None:
            taken = partial(services.journal.remove, tablet.taken)
            editor.do(words.not_taken(tablet.name), taken)
            return
        now = self._session.clock.now()
        product = services.products.by_id()[tablet.course.product]
        dose = services.products.intake(product, now, tablet.course.dose)
        dose = replace(dose, course=tablet.course.id)
        editor.do(words.saved_dose(tablet.name, now.wall), partial(services.journal.save, dose))

    def _moved(self, tablet: Tablet, at: time, row: TabletRow) -> None:
        """Give a dose another time of the same day."""
        if tablet.taken is None:
            return
        journal = self._session.services.journal
        dose = self._at(tablet.taken, tablet.taken.night, at)
        said = words.dose_moved(tablet.name, dose.at.wall if dose.at else journal.now().wall)
        outcome = self._session.editor.do(said, partial(journal.save, dose))
        problem = next((problem_sentence(problem) for problem in outcome.problems), "")
        row.settle("" if outcome.done else problem)

    def _at(self, dose: Intake, day: date, at: time) -> Intake:
        journal = self._session.services.journal
        wall = wall_of(day, at, journal.boundaries().day_hour)
        return replace(dose, at=journal.moment(wall))
