"""The page for the night that is now: it opens first and saves by one press."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.domain.products import Product
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.cramp_card import CrampCard
from cramp_diary.ui.tonight.drinks_card import DrinksCard
from cramp_diary.ui.tonight.evening_card import EveningCard
from cramp_diary.ui.tonight.open_nights_card import OpenNightsCard, Remembered
from cramp_diary.ui.tonight.saved_view import SavedView
from cramp_diary.ui.tonight.strip_card import StripCard, strip_period
from cramp_diary.ui.tonight.tablets_card import Tablet, TabletsCard
from cramp_diary.ui.tonight.values import answers, drinks_of, last_time, tablets
from cramp_diary.wording import tonight as words
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.labels import place

__all__ = ["TonightPage"]

EACH_MINUTE_MS = 20_000


class TonightPage(DiaryPage):
    """A large button, the drinks, tablets and factors of the day, and the last weeks."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, words.TonightWords.title)
        look = session.look
        self.cramp_card = CrampCard(look)
        self.drinks_card = DrinksCard(look)
        self.tablets_card = TabletsCard(look)
        self.evening_card = EveningCard(look)
        self.open_nights_card = OpenNightsCard(look)
        self.strip_card = StripCard(look)
        self.saved_view: SavedView | None = None
        self._saved: Episode | None = None
        self._boundaries = Boundaries()
        self._place = ""
        self._all = QWidget()
        self._lay_out()
        self._connect()
        self._show_now()

    def _lay_out(self) -> None:
        # The cards of a night lie in one widget, so that they make way together for what is
        # saved of a cramp.
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        columns = self.two_columns(
            [self.cramp_card, self.evening_card],
            [self.drinks_card, self.tablets_card],
            [self.open_nights_card],
        )
        column.addWidget(columns)
        column.addWidget(self.strip_card)
        self.body.addWidget(self._all)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.cramp_card.pressed.connect(self._cramp_ago)
        self.cramp_card.timed.connect(self._cramp_at)
        self.drinks_card.drunk.connect(self._drunk)
        self.tablets_card.ticked.connect(self._ticked)
        self.evening_card.answered.connect(self._answered)
        self.open_nights_card.said.connect(self._said)
        self.strip_card.night_chosen.connect(self.session.night_wanted)
        self.arrangement_changed.connect(self._arrange_saved)
        clock = QTimer(self)
        clock.setInterval(EACH_MINUTE_MS)
        clock.timeout.connect(self._show_now)
        clock.start()

    def first_stop(self) -> QWidget:
        """Return the large button: from a cold start one key saves."""
        return self.cramp_card.button

    # What is shown

    def reload(self) -> None:
        """Show the night that is now, its day and the last weeks."""
        services = self.session.services
        library = services.library
        self._boundaries = services.journal.boundaries()
        self._place = place(*library.last_place())
        tonight = library.tonight()
        today = library.night(library.intake_day())
        products = services.products.by_id()
        volumes = self.session.preferences.volumes
        self.drinks_card.show_drinks(services.products.favourites(), volumes)
        self.drinks_card.total.set_text(
            words.drunk_so_far(
                self._boundaries.day_hour, drinks_of(today.intakes, products), volumes
            )
        )
        self.tablets_card.show_tablets(
            tablets(services.courses.running(today.mark.night), today.intakes, products)
        )
        self.evening_card.show_answers(
            answers(services.factors.all(), services.factors.values(tonight))
        )
        self.open_nights_card.show_nights(library.unrecorded())
        self.strip_card.show_marks(library.marks(strip_period(tonight)))
        self._show_saved()
        self._show_now()

    def _show_now(self) -> None:
        now = self.session.clock.now()
        if self._saved is None:
            self.set_title(words.TonightWords.title)
            self.set_subtitle(words.now_line(self._boundaries.tonight(now), now.wall))
        self.cramp_card.show_now(now.wall, self._place)

    def _show_saved(self) -> None:
        if self._saved is None or self.saved_view is None:
            return
        night = self.session.services.library.night(self._saved.night)
        stored = next((other for other in night.episodes if other.id == self._saved.id), None)
        if stored is None:
            self._leave_saved()
            return
        self.saved_view.show_episode(stored)
        if isinstance(stored.onset, Moment):
            self.set_title(words.saved_cramp(stored.onset.wall))
        self.set_subtitle(
            words.saved_line(stored.night, place(stored.muscle, stored.side), len(night.episodes))
        )

    def _begin_saved(self, cramp: Episode) -> None:
        """Show what was saved, in a view that is made when the first cramp of the run is."""
        if self.saved_view is None:
            self.saved_view = SavedView(self.session.look)
            self.saved_view.amended.connect(self._amended)
            self.saved_view.another.connect(partial(self._cramp_ago, 0))
            self.saved_view.finished.connect(self._leave_saved)
            self.saved_view.undo_pressed.connect(self.session.editor.undo)
            self.body.insertWidget(1, self.saved_view)
            self._arrange_saved()
        self._saved = cramp
        self._all.hide()
        self.saved_view.show()
        self._show_saved()
        self.saved_view.begin()
        self.scroll_to_top()

    def _arrange_saved(self) -> None:
        if self.saved_view is not None:
            self.saved_view.card.set_narrow(narrow=self.is_narrow())

    def _leave_saved(self) -> None:
        self._saved = None
        if self.saved_view is not None:
            self.saved_view.hide()
        self._all.show()
        self._show_now()

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """C saves a cramp at once; Esc leaves what was saved as it is."""
        if event.key() == Qt.Key.Key_C and not event.modifiers():
            self._cramp_ago(0)
        elif event.key() == Qt.Key.Key_Escape and self._saved is not None:
            self._leave_saved()
        else:
            super().keyPressEvent(event)

    def _cramp_ago(self, minutes: int) -> None:
        now = self.session.clock.now()
        wall = now.wall - timedelta(minutes=minutes)
        self._save_when_open(now if not minutes else self.session.clock.at(wall))

    def _cramp_at(self, at: time) -> None:
        now = self.session.clock.now()
        self._save_when_open(self.session.clock.at(last_time(now.wall, at)))

    def _save_when_open(self, onset: Moment) -> None:
        """Save a cramp whose time was taken at the press, however long the diary takes to open."""
        if not self.session.is_open:
            self.cramp_card.show_saving()
        self.session.when_open(partial(self._save_cramp, onset))

    def _save_cramp(self, onset: Moment) -> None:
        services = self.session.services
        muscle, side = services.library.last_place()
        cramp = replace(services.journal.cramp(onset), muscle=muscle, side=side)
        outcome = self.session.editor.do(
            words.saved_cramp(onset.wall), lambda: services.journal.save(cramp)
        )
        if outcome.done:
            self._begin_saved(cramp)

    def _amended(self, episode: Episode) -> None:
        onset = episode.onset.wall if isinstance(episode.onset, Moment) else episode.written.wall
        journal = self.session.services.journal
        self.session.editor.do(words.amended(onset), lambda: journal.save(episode))

    def _drunk(self, product: Product) -> None:
        services = self.session.services
        now = self.session.clock.now()
        intake = services.products.intake(product, now)
        shown = "" if intake.amount is None else amount(intake.amount, product.unit)
        self.session.editor.do(
            words.saved_intake(product.name, shown, now.wall, intake.night),
            lambda: services.journal.save(intake),
        )

    def _ticked(self, tablet: Tablet) -> None:
        services = self.session.services
        taken = tablet.taken
        if taken is not None:
            self.session.editor.do(
                words.not_taken(tablet.name), lambda: services.journal.remove(taken)
            )
            return
        now = self.session.clock.now()
        product = services.products.by_id()[tablet.course.product]
        dose = services.products.intake(product, now, tablet.course.dose)
        dose = replace(dose, course=tablet.course.id)
        self.session.editor.do(
            words.saved_dose(tablet.name, now.wall), lambda: services.journal.save(dose)
        )

    def _answered(self, factor: Factor, value: Decimal | None) -> None:
        services = self.session.services
        night = services.library.tonight()
        said = words.factor_saved(factor.name, given=value is not None)
        if value is None:
            self.session.editor.do(said, lambda: services.factors.clear(factor, night))
        else:
            self.session.editor.do(said, lambda: services.factors.value(factor, night, value))

    def _said(self, night: date, remembered: Remembered) -> None:
        journal = self.session.services.journal

        def save() -> Change:
            if remembered is Remembered.QUIET:
                return journal.say(night, Stated.QUIET)
            return journal.save(journal.cramp(night=night))

        quiet = remembered is Remembered.QUIET
        said = words.quiet_saved(night) if quiet else words.cramps_saved(night)
        self.session.editor.do(said, save)
