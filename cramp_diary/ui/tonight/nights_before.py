"""What is asked about the nights before: the one that just ended, and gaps of the last week."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Period, Stated
from cramp_diary.ui.diary.drafts import night_record
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.last_night_card import LastNightCard
from cramp_diary.ui.tonight.open_nights_card import OpenNightsCard, Remembered
from cramp_diary.ui.tonight.values import asked_nights, is_blank
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.tonight_morning import cramps_saved, not_counted

__all__ = ["NightsBefore"]

WEEK: Final = 7
MANY: Final = 3


class NightsBefore(QObject):
    """Fills both cards and writes what is said on them; `night_shown()` when a card was asked for.

    A night that nobody remembers is not asked about again in this run.
    """

    night_shown = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._answered: set[date] = set()
        self._forgotten: set[date] = set()
        self._wanted = False
        self.last_night = LastNightCard(session.look)
        self.open_nights = OpenNightsCard(session.look)
        self.open_nights.said.connect(self._said)
        self.open_nights.counted.connect(self._counted)
        self.open_nights.details_wanted.connect(self._show_details)
        self.open_nights.night_wanted.connect(self._show_wanted)
        self.last_night.amended.connect(self._amended)
        self.last_night.lasted.connect(self._lasted)
        self.last_night.details_wanted.connect(self._show_last)
        session.closing.connect(self._leave)

    def is_empty(self) -> bool:
        """Return whether there is nothing to ask."""
        return self.open_nights.isHidden() and self.last_night.isHidden()

    def is_long(self) -> bool:
        """Return whether it is much that is asked."""
        nights = len(self.open_nights.nights())
        return nights > MANY or (nights > 0 and not self.last_night.isHidden())

    def first_question(self) -> QWidget | None:
        """Return what answers the first night that is open, else what leads to the last night."""
        rows = (self.open_nights.row(night) for night in self.open_nights.nights())
        unanswered = (row for row in rows if row.choice.value() is None)
        row = next(unanswered, None)
        if row is not None:
            return row.choice.members()[0]
        return None if self.last_night.isHidden() else self.last_night.first_stop()

    def forget(self) -> None:
        """Let go of the nights that were answered."""
        self._wanted = False
        self._answered.clear()
        self.open_nights.show_nights(())

    def reload(self) -> None:
        """Ask about what is open now."""
        services = self._session.services
        library, boundaries = services.library, services.journal.boundaries()
        tonight = library.tonight()
        over = self._session.clock.now().wall >= boundaries.morning_after(tonight)
        self._show_last_night(tonight if over else None)
        last = tonight if over else tonight - timedelta(days=1)
        week = Period(tonight - timedelta(days=WEEK), last)
        asked = {*library.unrecorded(), *([tonight] if over else [])} - self._forgotten
        marks = asked_nights(library.marks(week), asked, self._answered)
        self.open_nights.show_nights(marks, tonight if over else None)

    def _show_last_night(self, night: date | None) -> None:
        """Show the night that just ended; not above its own question, which would slip away."""
        library = self._session.services.library
        page = library.night(night) if night is not None else None
        told = page is not None and (page.episodes or page.mark.status is NightStatus.QUIET)
        shown = bool(told) and (night not in self._answered or self._wanted)
        self.last_night.setVisible(shown)
        if page is not None and night is not None and shown:
            record = night_record(self._session.services, night)
            self.last_night.show_night(night, page.episodes, record)

    def _show_wanted(self) -> None:
        self._wanted = True
        self.night_shown.emit()
        self.last_night.ask_about_night()

    def _leave(self) -> None:
        self._forgotten.clear()
        self.forget()

    def _show_last(self) -> None:
        self._session.show_night(self._session.services.library.tonight())

    def _show_details(self, night: date) -> None:
        """Lead to the form of the first cramp of a night, of which nothing may be known yet."""
        first = next(iter(self._session.services.library.night(night).episodes), None)
        if first is None:
            self._session.show_night(night)
        else:
            self._session.show_cramp(first)

    def _amended(self, record: NightRecord) -> None:
        said = words.night_amended(record.night)
        self._save(said, record)

    def _lasted(self, cramp: Episode) -> None:
        onset = cramp.onset if isinstance(cramp.onset, Moment) else cramp.written
        self._save(words.amended(onset.wall), cramp)

    def _save(self, said: str, *entries: Entry) -> None:
        journal = self._session.services.journal
        self._session.editor.do(said, partial(journal.save, *entries))

    def _said(self, night: date, remembered: Remembered | None) -> None:
        self._answered.add(night)
        self._forgotten.discard(night)
        if remembered is Remembered.NOTHING:
            self._forgotten.add(night)
        self._write(night, remembered)
        self.reload()

    def _write(self, night: date, remembered: Remembered | None) -> None:
        """Write an answer in place of an older one; cramps of which more is known stay."""
        services, editor = self._session.services, self._session.editor
        journal, page = services.journal, services.library.night(night)
        if remembered is Remembered.CRAMPS:
            self._save(cramps_saved(night, 1), journal.cramp(night=night))
            return
        if not all(is_blank(cramp) for cramp in page.episodes):
            return
        quiet = remembered is Remembered.QUIET
        said = words.quiet_saved(night) if quiet else words.night_amended(night)
        stated = Stated.QUIET if quiet else Stated.NOTHING
        if quiet or page.episodes or page.record is not None:
            editor.do(said, partial(journal.say_instead, night, stated, *page.episodes))

    def _counted(self, night: date, number: int) -> None:
        """Write down how many cramps a night had: more or fewer of which nothing else is known."""
        services, editor = self._session.services, self._session.editor
        journal, page = services.journal, services.library.night(night)
        if not number:
            editor.do(not_counted(night), partial(journal.say, night, Stated.PARTLY))
            return
        more = number - len(page.episodes)
        new = tuple(journal.cramp(night=night) for _ in range(more))
        gone = [cramp for cramp in page.episodes if is_blank(cramp)][more:] if more < 0 else []
        partly = page.record is not None and page.record.stated is Stated.PARTLY
        if new or gone or partly:
            said = cramps_saved(night, len(page.episodes) + len(new) - len(gone))
            counted = partial(journal.say_instead, night, Stated.NOTHING, *gone, new=new)
            editor.do(said, counted)
        else:
            self.reload()
