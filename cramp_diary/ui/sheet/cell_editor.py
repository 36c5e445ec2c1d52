"""The line in which a cell is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

__all__ = ["CellEditor"]


class CellEditor(QLineEdit):
    """A line as large as its cell; the style sheet knows it by its object name."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("cell")
        self.setAccessibleName(name)
        self.setFrame(False)

    def needed_width(self) -> int:
        """Return how wide the line is with all of its text, and room to go on."""
        # The style sheet gives it a border of 3 and a padding of 5, Qt a margin of 2.
        return self.fontMetrics().horizontalAdvance(self.text() + "0") + 2 * (3 + 5 + 2)

    def leads_out(self, event: QKeyEvent) -> bool:
        """Return whether an arrow goes beyond the text: up, down, or sideways from its end."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not plain or self.hasSelectedText():
            return plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        place, end = self.cursorPosition(), len(self.text())
        return {
            Qt.Key.Key_Up: True,
            Qt.Key.Key_Down: True,
            Qt.Key.Key_Left: place == 0,
            Qt.Key.Key_Right: place == end,
        }.get(Qt.Key(event.key()), False)
