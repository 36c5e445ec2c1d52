"""Saving a cramp, and what can be added to it afterwards."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.entries import Episode
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.recent import MAY_LAST, running, seconds_since, twin
from cramp_diary.ui.tonight.saved_view import SavedView
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.labels import place
from cramp_diary.wording.tonight_saved import another_one, stopped
from cramp_diary.wording.window import undone

__all__ = ["Cramps"]


class Cramps(QObject):
    """Keeps the cramp that was saved last until the person is done with it.

    Signals: `saved(Episode)`, `left()`, `another_wanted()`.
    """

    saved = Signal(object)
    left = Signal()
    another_wanted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view: SavedView | None = None
        self._shown: Episode | None = None
        self._meant: Moment | None = None

    @property
    def shown(self) -> Episode | None:
        """The cramp that is being added to, if one is."""
        return self._shown

    def view(self) -> SavedView:
        """Return what is shown of it; made when the first cramp of the run is saved."""
        if self._view is None:
            view = SavedView(self._session.look)
            view.amended.connect(self._amend)
            view.another.connect(self.another_wanted)
            view.another_meant.connect(self._save_meant)
            view.finished.connect(self.leave)
            view.undo_pressed.connect(self._undo)
            self._view = view
        return self._view

    def save(self, onset: Moment) -> None:
        """Save a cramp at once, where the last one was.

        A second press soon after another is no second cramp before the person says so.
        """
        now = self._session.clock.now()
        before = twin(self._around(onset), onset, now)
        if before is None:
            self._save(onset)
            return
        self._meant = onset
        self._shown = before
        self.saved.emit(before)
        begun = before.onset if isinstance(before.onset, Moment) else before.written
        self.view().ask(another_one(begun.wall))

    def running(self) -> Episode | None:
        """Return the cramp that may still be going on: the one that is shown, or the latest."""
        now = self._session.clock.now()
        if self._shown is not None:
            return running((self._shown,), now)
        return running(self._around(self._session.clock.ago(MAY_LAST)), now)

    def stop(self, cramp: Episode) -> None:
        """Write down that a cramp has just ended."""
        onset = cramp.onset if isinstance(cramp.onset, Moment) else cramp.written
        seconds = seconds_since(onset, self._session.clock.now())
        self._change(stopped(onset.wall, seconds), replace(cramp, seconds=seconds, band=None))

    def place(self) -> str:
        """Return in words where the last cramp was, which a press takes over."""
        return place(*self._session.services.library.last_place())

    def head(self, cramps: int) -> tuple[str, str]:
        """Return title and line for the cramp that is shown, of so many in its night."""
        shown = self._shown
        if shown is None:
            return "", ""
        onset = shown.onset if isinstance(shown.onset, Moment) else shown.written
        where, now = place(shown.muscle, shown.side), self._session.clock.now()
        title = words.saved_cramp(onset.wall, now.wall)
        return title, words.saved_line(shown.night, where, cramps)

    def leave(self) -> None:
        """Leave the cramp as it is, if one is shown."""
        if self._shown is None:
            return
        self._shown = None
        self._ask_nothing()
        self.left.emit()

    def reload(self) -> int:
        """Show what the diary holds of the cramp; return how many its night has.

        Leaves it where it was taken back.
        """
        if self._shown is None:
            return 0
        night = self._session.services.library.night(self._shown.night)
        stored = next((other for other in night.episodes if other.id == self._shown.id), None)
        if stored is None:
            self.leave()
            return 0
        self._shown = stored
        self.view().show_episode(stored)
        return len(night.episodes)

    def _save(self, onset: Moment) -> None:
        services, now = self._session.services, self._session.clock.now()
        muscle, side = services.library.last_place()
        cramp = replace(services.journal.cramp(onset), muscle=muscle, side=side)
        said = words.saved_cramp(onset.wall, now.wall)
        save = partial(services.journal.save, cramp)
        outcome = self._session.editor.do(said, save, is_shown=True)
        if outcome.done:
            self._ask_nothing()
            self._shown = cramp
            self.saved.emit(cramp)

    def _save_meant(self) -> None:
        if self._meant is not None:
            self._save(self._meant)

    def _ask_nothing(self) -> None:
        self._meant = None
        if self._view is not None:
            self._view.ask("")

    def _around(self, onset: Moment) -> tuple[Episode, ...]:
        """Return the cramps of the nights from `onset` to now: a noon may lie between."""
        services = self._session.services
        night_of = services.journal.boundaries().night_of
        nights = {night_of(onset.wall), night_of(self._session.clock.now().wall)}
        pages = (services.library.night(night) for night in nights)
        return tuple(cramp for page in pages for cramp in page.episodes)

    def _amend(self, episode: Episode) -> None:
        onset = episode.onset if isinstance(episode.onset, Moment) else episode.written
        self._ask_nothing()
        self._change(words.amended(onset.wall), episode)

    def _change(self, said: str, episode: Episode) -> None:
        journal = self._session.services.journal
        is_shown = self._shown is not None
        self._session.editor.do(said, partial(journal.save, episode), is_shown=is_shown)

    def _undo(self) -> None:
        editor = self._session.editor
        said = editor.stack.undoText()
        if editor.undo():
            editor.noted.emit(undone(said))
