"""The page for the night that is now: it opens first and saves by one press.

The first window is painted from the large button alone. What surrounds it is made right after.
"""

from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.moment import Moment
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.cramp_card import CrampCard
from cramp_diary.ui.tonight.places import Places
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording import tonight as words

if TYPE_CHECKING:
    from cramp_diary.domain.nights import Boundaries
    from cramp_diary.ui.tonight.cramps import Cramps
    from cramp_diary.ui.tonight.day_cards import DayCards
    from cramp_diary.ui.tonight.running_cramp import RunningCramp

__all__ = ["TonightPage"]

CLOCK_MS: Final = 20_000


class TonightPage(DiaryPage):
    """A large button, the drinks, tablets and factors of the day, and the last weeks.

    `complete` gives it its cards and what saves; until then a press only takes the time.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session, words.TonightWords.title)
        self.cramp_card = CrampCard(session.look)
        self.places = Places()
        self.cards: DayCards | None = None
        self.cramps: Cramps | None = None
        self.running: RunningCramp | None = None
        self._boundaries: Boundaries | None = None
        self._place = ""
        self._day: tuple[date, date, bool] | None = None
        places = self.places
        self.columns = self.two_columns(
            [self.cramp_card, places.left],
            [places.right],
            [places.third],
            narrow=[self.cramp_card, places.third, places.right, places.left],
        )
        self.places.column.addWidget(self.columns)
        self.places.column.addWidget(self.places.below)
        self.body.addWidget(self.places)
        self.body.addStretch(1)
        self.cramp_card.pressed.connect(self._cramp_ago)
        self.arrangement_changed.connect(self._arrange_parts)
        # Wherever the keyboard is, on the navigation too; a key held down is one cramp.
        key = QShortcut(QKeySequence(Qt.Key.Key_C), self)
        key.setAutoRepeat(False)
        key.activated.connect(partial(self._cramp_ago, 0))
        # Room for the night's name, which is written once the window is seen.
        self.set_subtitle("\u00a0")
        self.cramp_card.show_now(session.clock.now().wall, "")

    def complete(
        self, cards: "DayCards", cramps: "Cramps", running: "RunningCramp", usual: "Boundaries"
    ) -> None:
        """Take the cards of the day, what saves cramps, and where nights usually begin."""
        self._boundaries = usual
        self.cards = cards
        self.cramps = cramps
        self.running = running
        self.actions.addWidget(running)
        running.stopped.connect(cramps.stop)
        running.over.connect(self._arrange)
        cramps.saved.connect(self._show_saved)
        cramps.left.connect(self._show_night)
        cramps.another_wanted.connect(partial(self._cramp_ago, 0))
        self._arrange_parts()
        clock = QTimer(self)
        clock.setInterval(CLOCK_MS)
        clock.timeout.connect(self._tick)
        clock.start()
        self._show_now()
        self.refresh()

    def needs_completing(self) -> bool:
        """Return whether the cards are still to come."""
        return self.cards is None

    def first_stop(self) -> QWidget:
        """Return the large button: from a cold start one key saves."""
        return self.cramp_card.button

    def arrive(self) -> None:
        """Begin with the large button, however far it was scrolled away."""
        self.scroll_to_top()

    def reload(self) -> None:
        """Show the night that is now, its day and the last weeks."""
        if self.cards is None or self.cramps is None:
            return
        services = self.session.services
        self._boundaries = services.journal.boundaries()
        self._place = self.cramps.place()
        self._day = self._day_now()
        self.cards.reload()
        self.columns.settle()
        follow_reading_order(self)
        self._name_saved(self.cramps.reload())
        self._show_running()
        self._show_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the large button, however far it was scrolled away."""
        super().showEvent(event)
        self.scroll_to_top()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask anew about the nights before when it is shown again."""
        super().hideEvent(event)
        if self.cards is not None and not self.isVisible():
            self.cards.forget()
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was saved as it is."""
        if event.key() == Qt.Key.Key_Escape and self._is_adding():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _is_adding(self) -> bool:
        return self.cramps is not None and self.cramps.shown is not None

    def _leave(self) -> None:
        if self.cramps is not None:
            self.cramps.leave()

    def _show_now(self) -> None:
        now = self.session.clock.now()
        usual = self._boundaries
        if usual is not None and not self._is_adding():
            tonight = usual.tonight(now)
            if now.wall >= usual.morning_after(tonight):
                self.set_title(words.TonightWords.good_morning)
                self.set_subtitle(words.morning_line(now.wall))
            else:
                line = words.now_line_short if self.is_narrow() else words.now_line
                self.set_title(words.TonightWords.title)
                self.set_subtitle(line(tonight, now.wall))
        self.cramp_card.show_now(now.wall, self._place)

    def _tick(self) -> None:
        """Go with the clock; when a night or a day has ended, to what is asked then."""
        self._show_now()
        if self.session.is_open and self._day_now() != self._day:
            self.refresh()

    def _day_now(self) -> tuple[date, date, bool] | None:
        usual, now = self._boundaries, self.session.clock.now()
        if usual is None:
            return None
        tonight = usual.tonight(now)
        is_morning = now.wall >= usual.morning_after(tonight)
        return tonight, usual.intake_night_of(now.wall), is_morning

    def _cramp_ago(self, minutes: int) -> None:
        self._save_when_open(self.session.clock.ago(timedelta(minutes=minutes)))

    def cramp_at(self, wall: datetime) -> None:
        """Save a cramp at a wall time."""
        self._save_when_open(self.session.clock.at(wall))

    def _save_when_open(self, onset: Moment) -> None:
        """Save a cramp whose time was taken at the press, however long the diary takes to open."""
        if not self.session.is_open:
            self.cramp_card.show_saving()
        self.session.when_open(partial(self._save, onset))

    def _save(self, onset: Moment) -> None:
        if self.cramps is not None:
            self.cramps.save(onset)

    def _show_saved(self) -> None:
        if self.cramps is None:
            return
        view = self.cramps.view()
        self.body.insertWidget(0, view)
        self._arrange_parts()
        self.places.hide()
        view.show()
        self._name_saved(self.cramps.reload())
        self._show_running()
        view.begin()
        self.scroll_to_top()

    def _show_night(self) -> None:
        if self.cramps is not None:
            view = self.cramps.view()
            had_keyboard = view.isAncestorOf(self.window().focusWidget())
            view.hide()
            if had_keyboard:
                self.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        self.places.show()
        self._show_running()
        self._show_now()

    def _show_running(self) -> None:
        """Offer to end a cramp that may still be going on; the head makes room for it."""
        if self.running is not None and self.cramps is not None:
            self.running.show_cramp(self.cramps.running(), counts=self._is_adding())
            self._arrange()

    def _name_saved(self, cramps: int) -> None:
        if self.cramps is not None and self.cramps.shown is not None:
            title, line = self.cramps.head(cramps)
            self.set_title(title)
            self.set_subtitle(line)

    def _arrange_parts(self) -> None:
        self.cramp_card.set_narrow(narrow=self.is_narrow())
        self._show_now()
        if self.cards is not None:
            self.cards.arrange(self.arrangement())
            self.columns.settle()
        if self._is_adding() and self.cramps is not None:
            self.cramps.view().set_narrow(narrow=self.is_narrow())
