"""Esc leaves the form of a page, wherever on the page the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cramp_diary.ui.forms.form import EntryForm

__all__ = ["left_by"]


def left_by(event: QKeyEvent, *forms: EntryForm | None) -> bool:
    """Return whether a key that nobody took left a form: Esc, the first one that is open."""
    form = next(filter(None, forms), None)
    if event.key() != Qt.Key.Key_Escape or form is None:
        return False
    form.cancelled.emit()
    return True
