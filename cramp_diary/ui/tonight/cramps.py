"""Saving a cramp, and what can be added to it afterwards."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.entries import Episode
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.saved_view import SavedView
from cramp_diary.wording import tonight_day as words
from cramp_diary.wording.labels import place
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
            view.finished.connect(self.leave)
            view.undo_pressed.connect(self._undo)
            self._view = view
        return self._view

    def save(self, onset: Moment) -> None:
        """Save a cramp at once, where the last one was."""
        services = self._session.services
        muscle, side = services.library.last_place()
        cramp = replace(services.journal.cramp(onset), muscle=muscle, side=side)
        outcome = self._session.editor.do(
            words.saved_cramp(onset.wall), partial(services.journal.save, cramp), is_shown=True
        )
        if outcome.done:
            self._shown = cramp
            self.saved.emit(cramp)

    def place(self) -> str:
        """Return in words where the last cramp was, which a press takes over."""
        return place(*self._session.services.library.last_place())

    def head(self, cramps: int) -> tuple[str, str]:
        """Return title and line for the cramp that is shown, of so many in its night."""
        shown = self._shown
        if shown is None:
            return "", ""
        onset = shown.onset if isinstance(shown.onset, Moment) else shown.written
        where = place(shown.muscle, shown.side)
        return words.saved_cramp(onset.wall), words.saved_line(shown.night, where, cramps)

    def leave(self) -> None:
        """Leave the cramp as it is."""
        self._shown = None
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

    def _amend(self, episode: Episode) -> None:
        onset = episode.onset if isinstance(episode.onset, Moment) else episode.written
        journal = self._session.services.journal
        said = words.amended(onset.wall)
        self._session.editor.do(said, partial(journal.save, episode), is_shown=True)

    def _undo(self) -> None:
        editor = self._session.editor
        said = editor.stack.undoText()
        if editor.undo():
            editor.noted.emit(undone(said))
