"""Where half-filled forms wait, and how they are thrown away and brought back."""

from cramp_diary.domain.errors import DiaryError
from cramp_diary.ui.shell.editor import Undoable
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.purpose import Purpose, Unfinished, fields_of, read_draft
from cramp_diary.wording.errors import sentence

__all__ = ["Shelf"]


class Shelf:
    """The half-filled forms of the open diary; whoever shows them hears of it by the session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Unfinished, ...]:
        """Return all of them, the latest first; none while no diary is open."""
        if not self._session.is_open:
            return ()
        read = (read_draft(draft) for draft in self._session.services.drafts.all())
        return tuple(left for left in read if left is not None)

    def find(self, key: str) -> Unfinished | None:
        """Return the one of a key."""
        return next((left for left in self.all() if left.purpose.key == key), None)

    def keep(self, left: Unfinished) -> bool:
        """Keep a form, durable on return; return False where the diary cannot be written."""
        is_new = self.find(left.purpose.key) is None
        fields = fields_of(left.purpose, left.state, left.before, is_open=left.is_open)
        try:
            self._session.services.drafts.keep(left.purpose.key, fields, left.written)
        except DiaryError as error:
            self._session.editor.failed.emit(sentence(error))
            return False
        if is_new:
            self._session.unfinished_changed.emit()
        return True

    def drop(self, key: str) -> None:
        """Forget a form that was saved, or has nothing in it any more."""
        if self.find(key) is None:
            return
        try:
            self._session.services.drafts.drop(key)
        except DiaryError as error:
            self._session.editor.failed.emit(sentence(error))
        self._session.unfinished_changed.emit()

    def throw_away(self, left: Unfinished) -> None:
        """Forget a form that the person does not want; undo brings it back."""
        self.drop(left.purpose.key)
        self._session.editor.stack.push(_ThrownAway(self, left))
        self._session.editor.told.emit(left.purpose.not_saved())

    def bring_back(self, left: Unfinished) -> bool:
        """Keep a form again that was thrown away, and go on with it."""
        kept = self.keep(left)
        if kept:
            self.lead_to(left.purpose)
        return kept

    def lead_to(self, purpose: Purpose) -> None:
        """Show the page of a form, with the form."""
        self._session.page_wanted.emit(purpose.page)
        self._session.form_wanted.emit(purpose.key)


class _ThrownAway(Undoable):
    """A form that was thrown away already when this is pushed."""

    def __init__(self, shelf: Shelf, left: Unfinished) -> None:
        super().__init__(left.purpose.not_saved(), left.purpose.open_again())
        self._shelf = shelf
        self._left = left
        self._pushed = False

    def redo(self) -> None:
        if self._pushed:
            self._shelf.drop(self._left.purpose.key)
        self._pushed = True

    def undo(self) -> None:
        if not self._shelf.bring_back(self._left):
            self.setObsolete(True)
