"""What every form has in common that is kept when it is left half-filled."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots

__all__ = ["KeptForm"]


class KeptForm(QWidget):
    """Parts that are filled in, and that can be written down as they stand.

    `altered()` is emitted when anything in it may have become another, by whomever; `hidden()`
    when it is no longer seen. Whoever took what it offered emits `done()`. A subclass calls
    `listen` once its fields are in it.
    """

    altered = Signal()
    hidden = Signal()
    done = Signal()

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in, by names that stay from version to version.

        What follows from another part comes after it.
        """
        raise NotImplementedError

    def snapshot(self) -> dict[str, object]:
        """Return what stands in the form, readable or not, as JSON has it."""
        return snapshots(self.parts())

    def recall(self, state: Mapping[str, object]) -> None:
        """Show what stood in the form; what does not fit is left out."""
        recall_all(self.parts(), state)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is no longer seen."""
        super().hideEvent(event)
        self.hidden.emit()

    def listen(self) -> None:
        """Notice everything that is typed, chosen or pressed, in whatever field."""
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self.altered)
        for note in self.findChildren(QPlainTextEdit):
            note.textChanged.connect(self.altered)
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self.altered)
        for button in self.findChildren(QAbstractButton):
            button.toggled.connect(self.altered)
