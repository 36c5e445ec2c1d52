"""What surrounds the large button: drinks, tablets, factors, open nights, the last weeks."""

from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.ui.diary.desk import EntryDesk
from cramp_diary.ui.diary.night_rows import rows_of
from cramp_diary.ui.look.arrangement import Arrangement
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.doses import Doses
from cramp_diary.ui.tonight.evening_card import EveningCard
from cramp_diary.ui.tonight.nights_before import NightsBefore
from cramp_diary.ui.tonight.open_nights_card import OpenNightsCard
from cramp_diary.ui.tonight.places import Places
from cramp_diary.ui.tonight.strip_card import StripCard, strip_period
from cramp_diary.ui.tonight.values import answers
from cramp_diary.ui.tonight.written_card import WrittenCard
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.settings import factor_added

__all__ = ["DayCards"]


class DayCards(QObject):
    """Fills the places around the large button, and writes what is pressed there.

    Signals `wanted(QWidget)` with a card that was asked for.
    """

    wanted = Signal(QWidget)

    def __init__(self, session: Session, places: Places) -> None:
        super().__init__(places)
        look = session.look
        self._session = session
        self._doses = Doses(session, self)
        self.drinks, self.tablets = self._doses.drinks, self._doses.tablets
        self.evening = EveningCard(look)
        self.before = NightsBefore(session, self)
        self.written = WrittenCard(look)
        self.written.hide()
        self.strip = StripCard(look)
        self._desk = EntryDesk(session, lambda: False)
        self._places = places
        self._arrangement = Arrangement.NORMAL
        places.below.hold(self.strip)
        self._place()
        self.before.night_shown.connect(self._show_last_night)
        self.evening.answered.connect(self._answered)
        self.evening.watch_wanted.connect(self._watched)
        self.evening.add_wanted.connect(self._added)
        self.written.change_wanted.connect(lambda entry: session.show_night(entry.night))
        self.written.remove_wanted.connect(self._desk.remove)
        self.strip.night_chosen.connect(session.show_night)

    def reload(self) -> None:
        """Show the day that is ending and the last weeks."""
        services = self._session.services
        library = services.library
        tonight = library.tonight()
        today = library.night(library.intake_day())
        self._doses.reload(today, services.products.by_id())
        self.evening.show_answers(answers(services.factors.all(), services.factors.values(tonight)))
        self.before.reload()
        self.written.show_rows(rows_of(today, self._desk.known()))
        span = library.span()
        shown = strip_period(tonight, span.first if span is not None else tonight)
        self.strip.show_marks(library.marks(shown))
        self._place()

    @property
    def open_nights(self) -> OpenNightsCard:
        """The card with the nights that nobody has said anything about."""
        return self.before.open_nights

    def arrange(self, arrangement: Arrangement) -> None:
        """Put the cards where they belong on a window of that kind."""
        self._arrangement = arrangement
        self._place()

    def _place(self) -> None:
        wide = self._arrangement is Arrangement.WIDE
        self.written.setVisible(wide)
        # What is asked about the nights before stands right below the large button; the evening
        # gives way, so that both columns are about as long.
        before = self.before
        asks = not before.is_empty()
        # Beside a long column a card that took all the height would be an empty sheet.
        fill = not before.is_long()
        if wide:
            asked = [before.last_night, before.open_nights]
            # One card a column: both below each other would be longer than all the others.
            aside = [asked.pop()] if fill is False and not before.last_night.isHidden() else []
            alone = asks and not aside
            written = (self.written,)
            self._places.left.hold(self.evening, *aside, *(written if alone else ()), fill=fill)
            self._places.right.hold(self.drinks, self.tablets, fill=fill)
            self._places.third.hold(*asked, *(() if alone else written), fill=fill)
            return
        evening = (self.evening,)
        self._places.left.hold(*(() if asks else evening), fill=fill)
        self._places.right.hold(self.drinks, self.tablets, *(evening if asks else ()), fill=fill)
        self._places.third.hold(before.last_night, before.open_nights, self.written)

    def _show_last_night(self) -> None:
        self.reload()
        self.wanted.emit(self.before.last_night)

    def forget(self) -> None:
        """Let go of what was done with on this visit of the page."""
        self.before.forget()
        self.evening.forget()

    def _watched(self, name: str) -> None:
        factors = self._session.services.factors
        self._session.editor.do(factor_added(name), lambda: factors.add(name, FactorKind.YES_NO))

    def _added(self, name: str, kind: FactorKind, unit: str) -> None:
        factors = self._session.services.factors
        outcome = self._session.editor.do(factor_added(name), lambda: factors.add(name, kind, unit))
        self.evening.show_problems(outcome.problems)

    def _answered(self, factor: Factor, value: Decimal | None) -> None:
        services, editor = self._session.services, self._session.editor
        night = services.library.tonight()
        said = words.factor_saved(factor.name, given=value is not None)
        if value is None:
            editor.do(said, lambda: services.factors.clear(factor, night))
        else:
            editor.do(said, lambda: services.factors.value(factor, night, value))
