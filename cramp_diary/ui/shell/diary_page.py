"""What every page of the window has in common: it shows what the diary holds now."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.page import Page

if TYPE_CHECKING:
    from cramp_diary.domain.changes import Change

__all__ = ["DiaryPage"]


class DiaryPage(Page):
    """A page that reloads when the diary changes: at once when seen, else when next shown."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(session.look, title)
        self.session = session
        self._stale = True
        session.changed.connect(self._diary_changed)
        session.opened.connect(self.refresh)

    def reload(self) -> None:
        """Show what the diary holds now. Called only while it is open."""
        raise NotImplementedError

    def concerns(self, change: "Change") -> bool:
        """Return whether a change can alter what is shown here; an empty one alters anything."""
        del change
        return True

    def needs_completing(self) -> bool:
        """Return whether a part of the page is made only after the first paint of the window."""
        return False

    def first_stop(self) -> QWidget | None:
        """Return what the keyboard should be on when the page is shown first; None for nothing."""
        return None

    def came_from(self, key: str) -> None:
        """Remember from which page one came here; most lead back to the same."""
        del key

    def arrive(self) -> None:
        """Be led to, by the navigation or a key, also while it is shown."""

    def refresh(self) -> None:
        """Reload now when the page can be seen, otherwise when it is shown next."""
        self._stale = True
        if self.isVisible() and self.session.is_open:
            self._stale = False
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Reload what went stale while it was hidden."""
        super().showEvent(event)
        if self._stale and self.session.is_open:
            self._stale = False
            self.reload()

    def _diary_changed(self, change: "Change") -> None:
        if self.concerns(change):
            self.refresh()
