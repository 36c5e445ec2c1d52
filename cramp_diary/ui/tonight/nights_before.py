"""What is asked about the nights before: the one that just ended, and gaps of the last week."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import NightRecord
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.ui.diary.drafts import night_record
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.last_night_card import LastNightCard
from cramp_diary.ui.tonight.open_nights_card import OpenNightsCard, Remembered
from cramp_diary.ui.tonight.values import asked_nights
from cramp_diary.wording import tonight_day as words

__all__ = ["NightsBefore"]

WEEK: Final = 7
MANY: Final = 3


class NightsBefore(QObject):
    """Fills both cards and writes what is said on them."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.last_night = LastNightCard(session.look)
        self.open_nights = OpenNightsCard(session.look)
        self.open_nights.said.connect(self._said)
        self.open_nights.details_wanted.connect(session.show_night)
        self.last_night.amended.connect(self._amended)
        self.last_night.details_wanted.connect(self._show_last)
        session.closing.connect(self.forget)

    def is_empty(self) -> bool:
        """Return whether there is nothing to ask."""
        return self.open_nights.isHidden() and self.last_night.isHidden()

    def is_long(self) -> bool:
        """Return whether it is much that is asked."""
        nights = len(self.open_nights.nights())
        return nights > MANY or (nights > 0 and not self.last_night.isHidden())

    def forget(self) -> None:
        """Let go of the nights that were answered."""
        self.open_nights.show_nights(())

    def reload(self) -> None:
        """Ask about what is open now."""
        services = self._session.services
        library, boundaries = services.library, services.journal.boundaries()
        tonight = library.tonight()
        over = self._session.clock.now().wall >= boundaries.morning_after(tonight)
        page = library.night(tonight)
        self.last_night.setVisible(over and bool(page.episodes))
        if over and page.episodes:
            record = night_record(services, tonight)
            self.last_night.show_night(tonight, page.episodes, record)
        last = tonight if over else tonight - timedelta(days=1)
        week = Period(tonight - timedelta(days=WEEK), last)
        asked = {*library.unrecorded(), *([tonight] if over else [])}
        kept = set(self.open_nights.nights())
        marks = asked_nights(library.marks(week), asked, kept)
        self.open_nights.show_nights(marks, tonight if over else None)

    def _show_last(self) -> None:
        self._session.show_night(self._session.services.library.tonight())

    def _amended(self, record: NightRecord) -> None:
        journal = self._session.services.journal
        said = words.night_amended(record.night)
        self._session.editor.do(said, partial(journal.save, record))

    def _said(self, night: date, remembered: Remembered) -> None:
        journal = self._session.services.journal

        def save() -> Change:
            if remembered is Remembered.QUIET:
                return journal.say(night, Stated.QUIET)
            return journal.save(journal.cramp(night=night))

        quiet = remembered is Remembered.QUIET
        said = words.quiet_saved(night) if quiet else words.cramps_saved(night)
        self._session.editor.do(said, save)
