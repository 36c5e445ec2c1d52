"""Keeps what is typed into the sheet as a draft, so that nothing is lost when the program dies."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, QTimer

from cramp_diary.domain.errors import DiaryError
from cramp_diary.ui.sheet.content import NOTHING, Cells
from cramp_diary.ui.sheet.draft import (
    CELLS,
    VIEW,
    SheetChoice,
    cells_from,
    cells_to,
    view_from,
    view_to,
)
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.errors import sentence

__all__ = ["Keeper"]

KEPT_AFTER_MS: Final = 250


class Keeper(QObject):
    """Writes drafts into the open diary: soon after a key, or at once."""

    def __init__(self, session: Session, cells: Callable[[], Cells], parent: QObject) -> None:
        """Ask `cells` for all that stands in the sheet, also in a line that is still open."""
        super().__init__(parent)
        self._session = session
        self._cells = cells
        self._kept: Cells = NOTHING
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep_now)

    def read(self) -> tuple[Cells, SheetChoice]:
        """Return what was kept last."""
        drafts = self._session.services.drafts
        cells, view = drafts.kept(CELLS), drafts.kept(VIEW)
        self._kept = cells_from(cells.fields) if cells else NOTHING
        return self._kept, view_from(view.fields) if view else SheetChoice()

    def keep_soon(self) -> None:
        """Keep what stands in the sheet in a moment, also when keys do not stop to follow."""
        if not self._soon.isActive():
            self._soon.start()

    def keep_now(self) -> None:
        """Keep what stands in the sheet, if it is not what was kept last."""
        self._soon.stop()
        if not self._session.is_open:
            return
        cells = {key: text for key, text in self._cells().items() if text}
        if cells == self._kept:
            return
        drafts = self._session.services.drafts
        try:
            if cells:
                drafts.keep(CELLS, cells_to(cells))
            else:
                drafts.drop(CELLS)
        except DiaryError as error:
            self._session.editor.failed.emit(sentence(error))
        else:
            before, self._kept = self._kept, MappingProxyType(cells)
            if _nights(before) != _nights(cells):
                self._session.unfinished_changed.emit()

    def is_thrown_away(self) -> bool:
        """Return whether what was kept is there no more, as somebody wanted on another page."""
        return bool(self._kept) and self._session.services.drafts.kept(CELLS) is None

    def forget(self) -> None:
        """Let go of what was kept."""
        self._soon.stop()
        self._kept = NOTHING

    def keep_choice(self, choice: SheetChoice) -> None:
        """Keep where the sheet begins and what is hidden."""
        try:
            self._session.services.drafts.keep(VIEW, view_to(choice))
        except DiaryError as error:
            self._session.editor.failed.emit(sentence(error))


def _nights(cells: Cells) -> int:
    return len({night for night, _key in cells})
