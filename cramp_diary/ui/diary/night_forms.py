"""The one open form of the diary page, and those that were left half-filled."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from cramp_diary.ui.diary.desk import EntryDesk
from cramp_diary.ui.diary.form_card import FormCard
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.diary.opened import PAGE, OpenedForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.keeper import FormKeeper
from cramp_diary.ui.unfinished.lines import UnfinishedLines
from cramp_diary.ui.unfinished.purpose import Unfinished
from cramp_diary.ui.unfinished.shelf import Shelf
from cramp_diary.wording.entry_forms import stands_on

__all__ = ["NightForms"]


class NightForms(QObject):
    """Opens forms in the card of the page, and keeps what stands in them.

    Signals: `arranged()` when a form came or went; `given_up()` when the person left one;
    `night_wanted(date)` when one of another night is to be gone on with.
    """

    arranged = Signal()
    given_up = Signal()
    night_wanted = Signal(object)

    def __init__(self, session: Session, desk: EntryDesk, card: FormCard, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._shelf = Shelf(session)
        self._keeper = FormKeeper(session, self)
        self._opened: OpenedForm | None = None
        self.lines = UnfinishedLines(session, lambda: (self._keeper.key,))
        self._keeper.gone.connect(self._close)
        session.form_wanted.connect(self._go_on)

    def open(self, opened: OpenedForm, night: date) -> None:
        """Show a form about a night; one that is open is left."""
        self._keeper.leave()
        self._opened = opened
        opened.form.cancelled.connect(self._cancelled)
        opened.form.removed.connect(self._removed)
        self._card.open_form(opened.form, opened.title, stands_on(night), opened.note)
        self._keeper.watch(opened.form, opened.purpose, opened.before)
        if opened.entry is not None and self._desk.is_there(opened):
            opened.form.offer_removal()
        self.arranged.emit()

    def is_about(self, entry: NightEntry) -> bool:
        """Return whether the open form changes that entry."""
        return self._opened is not None and self._opened.purpose.about == entry.id

    def settle(self, night: date) -> None:
        """Show what was left of a night; an open form over what the diary holds now.

        The keyboard stays where it is, unless it was in the form.
        """
        if self._opened is None:
            left = next((one for one in self._of_page() if one.purpose.night == night), None)
            if left is not None:
                self._resume(left)
        elif self._desk.is_outdated(self._opened):
            self._renew(self._opened)

    def night_left(self) -> date | None:
        """Return the night of the one form that was open when the program ended last."""
        left = [one.purpose.night for one in self._of_page() if one.is_open]
        return left[0] if len(left) == 1 else None

    def leave(self) -> None:
        """Close the form; what was altered in it and not saved is kept for later."""
        self._keeper.leave()
        self._close()

    def _of_page(self) -> list[Unfinished]:
        return [one for one in self._shelf.all() if one.purpose.page == PAGE]

    def _resume(self, left: Unfinished) -> None:
        opened, night = self._desk.resume(left), left.purpose.night
        if opened is not None and night is not None:
            self.open(opened, night)

    def _renew(self, opened: OpenedForm) -> None:
        """Show a form over its entry as it is now; one without anything in it goes with it."""
        had_keyboard = opened.form.isAncestorOf(opened.form.window().focusWidget())
        left = self._keeper.standing()
        self.leave()
        if left is not None and (left.is_altered or self._desk.is_there(opened)):
            self._resume(left)
        if had_keyboard:
            self._begin()

    def _go_on(self, key: str) -> None:
        left = self._shelf.find(key)
        if left is None or left.purpose.page != PAGE or left.purpose.night is None:
            return
        self.night_wanted.emit(left.purpose.night)
        if self._keeper.key != key:
            self._resume(left)
        self._begin()

    def _begin(self) -> None:
        if self._opened is not None:
            self._opened.form.begin()

    def _cancelled(self) -> None:
        self._keeper.give_up()
        self._close()
        self.given_up.emit()

    def _removed(self) -> None:
        """Take the entry of the form out of the diary; undo brings it back, then what was typed."""
        entry = self._opened.entry if self._opened is not None else None
        self._cancelled()
        if entry is not None:
            self._desk.remove(entry)

    def _close(self) -> None:
        self._opened = None
        self._card.place.clear()
        self.arranged.emit()
