"""The place on a card where a form comes and goes."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

__all__ = ["FormPlace"]

Form = TypeVar("Form", bound=QWidget)


class FormPlace(Generic[Form]):
    """One form at a time in a `column`; one that leaves it is deleted."""

    def __init__(self, column: QVBoxLayout) -> None:
        self._column = column
        self._form: Form | None = None

    def form(self) -> Form | None:
        """Return the form that is open, if one is."""
        return self._form

    def put(self, form: Form, at: int = -1, stretch: int = 0) -> None:
        """Show a form in that row of the column, -1 for the last, instead of the one before."""
        self.clear()
        self._form = form
        self._column.insertWidget(at, form, stretch)

    def clear(self) -> bool:
        """Leave the form; return whether one was open."""
        if self._form is None:
            return False
        self._column.removeWidget(self._form)
        self._form.hide()
        self._form.deleteLater()
        self._form = None
        return True
