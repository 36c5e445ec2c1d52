"""The forms of a page with a list: one for something new, one for what is shown of the list."""

from PySide6.QtCore import QObject, Signal

from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.keeper import FormKeeper
from cramp_diary.ui.unfinished.lines import UnfinishedLines
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.ui.unfinished.shelf import Shelf

__all__ = ["TwoForms"]


class TwoForms(QObject):
    """Keeps what stands in them, and goes on with what was left.

    `wanted(Purpose)` is emitted when one is to be gone on with, `gone()` when one that is open was
    thrown away from another page.
    """

    wanted = Signal(object)
    gone = Signal()

    def __init__(self, session: Session, page: str, parent: QObject) -> None:
        """Keep the forms of the page of that key."""
        super().__init__(parent)
        self._session = session
        self._page = page
        self._shelf = Shelf(session)
        self._adding, self._doing = FormKeeper(session, self), FormKeeper(session, self)
        self._came_back = False
        self.lines = UnfinishedLines(session, self._keys)
        for keeper in (self._adding, self._doing):
            keeper.gone.connect(self.gone)
        session.form_wanted.connect(self._go_on)
        session.closing.connect(self._forget)

    def begin_adding(self, form: EntryForm, purpose: Purpose) -> None:
        """Take up the form for something new; call it before the page hears that it is left."""
        form.cancelled.connect(self._adding.give_up)
        self._adding.take_up(form, purpose)

    def begin(self, form: EntryForm, purpose: Purpose, *, merges: bool = False) -> None:
        """Take up the form for what is shown, also before; `merges` as for a FormKeeper."""
        form.cancelled.connect(self._doing.give_up)
        self._doing.take_up(form, purpose, merges=merges)

    def leave_doing(self) -> None:
        """Keep what was altered in the form for what is shown: it is closed."""
        self._doing.leave()

    def turn_to_another(self) -> None:
        """Leave the form for what was shown, and say that it waits where something does.

        What waits is listed at the head of the page, which may be out of sight.
        """
        waits = self._doing.leave()
        if waits is not None:
            self._session.editor.noted.emit(waits.not_finished())

    def leave(self) -> None:
        """Keep what was altered in both: they are closed."""
        self._adding.leave()
        self._doing.leave()

    def come_back(self) -> None:
        """Ask for the one form that was open when the program ended; once for a diary."""
        if self._came_back:
            return
        self._came_back = True
        left = [one for one in self._shelf.all() if one.purpose.page == self._page]
        left = [one for one in left if one.is_open]
        if len(left) == 1:
            self.wanted.emit(left[0].purpose)

    def _go_on(self, key: str) -> None:
        left = self._shelf.find(key)
        if left is not None and left.purpose.page == self._page:
            self._came_back = True
            self.wanted.emit(left.purpose)

    def is_open(self, purpose: Purpose) -> bool:
        """Return whether a form is open already."""
        return purpose.key in self._keys()

    def _keys(self) -> tuple[str, ...]:
        return (self._adding.key, self._doing.key)

    def _forget(self) -> None:
        self._came_back = False
