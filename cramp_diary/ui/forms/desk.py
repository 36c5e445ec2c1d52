"""Where forms are opened, and what they offer becomes one change of the diary."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.changes import Change
from cramp_diary.domain.identity import EntryId
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.shell.session import Session

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["Desk"]


class Desk(QObject):
    """`saved(EntryId)` is emitted with the product when something was taken.

    A form with problems shows them and stays.
    """

    saved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    @property
    def services(self) -> "Services":
        """The services of the open diary."""
        return self.session.services

    def today(self) -> date:
        """Return the date on the wall."""
        return self.session.clock.now().wall.date()

    def keep(
        self, form: EntryForm, product: EntryId, said: str, change: Callable[[], Change]
    ) -> None:
        """Make the change that a form offers; `said` is what happened."""
        outcome = self.session.editor.do(said, change)
        if outcome.done:
            form.done.emit()
            self.saved.emit(product)
        else:
            form.show_problems(outcome.problems)
