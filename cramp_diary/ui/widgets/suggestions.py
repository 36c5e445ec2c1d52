"""Names offered below a line while it is typed in."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate

__all__ = ["Suggestions"]

MOST_SHOWN: Final = 8
OF_THE_LIST: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class Suggestions(QCompleter):
    """Offers the names that hold what was typed; `activated` carries the one that was taken.

    With `find` it offers what that returns for the typed words instead, in its order. The style
    sheet knows the list by its object name.
    """

    def __init__(
        self,
        line: QLineEdit,
        names: Sequence[str] = (),
        *,
        find: Callable[[str], Sequence[str]] | None = None,
    ) -> None:
        super().__init__(line)
        self._names = QStringListModel(list(names), self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(MOST_SHOWN)
        popup = QListView()
        popup.setObjectName("suggestions")
        popup.setAccessibleName(line.accessibleName())
        self.setPopup(popup)
        # Only the styled delegate lets the style sheet give the rows their height.
        popup.setItemDelegate(QStyledItemDelegate(popup))
        line.setCompleter(self)
        if find is not None:
            self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            # The line tells what was typed before it asks for the list.
            line.textEdited.connect(lambda typed: self._names.setStringList(list(find(typed))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Enter and Esc for the list as long as it is open: a form has them as shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            popup = self.popup()
            if popup is not None and popup.isVisible() and event.key() in OF_THE_LIST:
                event.accept()
                return True
        return super().eventFilter(watched, event)
