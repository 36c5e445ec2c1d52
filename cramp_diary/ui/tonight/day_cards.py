"""What surrounds the large button: drinks, tablets, factors, open nights, the last weeks."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from cramp_diary.domain.changes import Change
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Product
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.drinks_card import DrinksCard
from cramp_diary.ui.tonight.evening_card import EveningCard
from cramp_diary.ui.tonight.open_nights_card import OpenNightsCard, Remembered
from cramp_diary.ui.tonight.places import Places
from cramp_diary.ui.tonight.strip_card import StripCard, strip_period
from cramp_diary.ui.tonight.tablets_card import Tablet, TabletsCard
from cramp_diary.ui.tonight.values import answers, drinks_of, tablets
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.amounts import amount

__all__ = ["DayCards"]


class DayCards(QObject):
    """Fills the places around the large button, and writes what is pressed there."""

    def __init__(self, session: Session, places: Places) -> None:
        super().__init__(places)
        look = session.look
        self._session = session
        self.drinks = DrinksCard(look)
        self.tablets = TabletsCard(look)
        self.evening = EveningCard(look)
        self.open_nights = OpenNightsCard(look)
        self.strip = StripCard(look)
        places.left.add(self.evening)
        places.right.add(self.drinks)
        places.right.add(self.tablets)
        places.third.add(self.open_nights)
        places.below.add(self.strip)
        self.drinks.drunk.connect(self._drunk)
        self.tablets.ticked.connect(self._ticked)
        self.evening.answered.connect(self._answered)
        self.open_nights.said.connect(self._said)
        self.strip.night_chosen.connect(session.show_night)

    def reload(self) -> None:
        """Show the day that is ending and the last weeks."""
        services = self._session.services
        library, volumes = services.library, self._session.preferences.volumes
        tonight = library.tonight()
        today = library.night(library.intake_day())
        products = services.products.by_id()
        day_hour = services.journal.boundaries().day_hour
        self.drinks.show_drinks(services.products.favourites(), volumes)
        self.drinks.total.set_text(
            words.drunk_so_far(day_hour, drinks_of(today.intakes, products), volumes)
        )
        self.tablets.show_tablets(
            tablets(services.courses.running(today.mark.night), today.intakes, products)
        )
        self.evening.show_answers(answers(services.factors.all(), services.factors.values(tonight)))
        self.open_nights.show_nights(library.unrecorded())
        self.strip.show_marks(library.marks(strip_period(tonight)))

    def _drunk(self, product: Product) -> None:
        services = self._session.services
        now = self._session.clock.now()
        intake = services.products.intake(product, now)
        shown = "" if intake.amount is None else amount(intake.amount, product.unit)
        self._session.editor.do(
            words.saved_intake(product.name, shown, now.wall, intake.night),
            lambda: services.journal.save(intake),
        )

    def _ticked(self, tablet: Tablet) -> None:
        services, editor = self._session.services, self._session.editor
        taken = tablet.taken
        if taken is not None:
            editor.do(words.not_taken(tablet.name), lambda: services.journal.remove(taken))
            return
        now = self._session.clock.now()
        product = services.products.by_id()[tablet.course.product]
        dose = services.products.intake(product, now, tablet.course.dose)
        dose = replace(dose, course=tablet.course.id)
        editor.do(words.saved_dose(tablet.name, now.wall), lambda: services.journal.save(dose))

    def _answered(self, factor: Factor, value: Decimal | None) -> None:
        services, editor = self._session.services, self._session.editor
        night = services.library.tonight()
        said = words.factor_saved(factor.name, given=value is not None)
        if value is None:
            editor.do(said, lambda: services.factors.clear(factor, night))
        else:
            editor.do(said, lambda: services.factors.value(factor, night, value))

    def _said(self, night: date, remembered: Remembered) -> None:
        journal = self._session.services.journal

        def save() -> Change:
            if remembered is Remembered.QUIET:
                return journal.say(night, Stated.QUIET)
            return journal.save(journal.cramp(night=night))

        quiet = remembered is Remembered.QUIET
        said = words.quiet_saved(night) if quiet else words.cramps_saved(night)
        self._session.editor.do(said, save)
