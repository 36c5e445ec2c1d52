"""Leads the keyboard and the eye to what is wrong in a form."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.scroll import bring_into_sight

__all__ = ["ProblemLead"]


class ProblemLead(QObject):
    """Goes to the first field, from above, below which a sentence says what is wrong."""

    def __init__(self, form: QWidget, rest: QWidget | None = None) -> None:
        """Look for the fields in `form`; `rest` says there what is wrong with none of them."""
        super().__init__(form)
        self._rest = rest
        # A sentence that was just shown has its place once the layouts have run, when idle.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)

    def lead(self) -> None:
        """Put the keyboard on the field, and scroll to it with its sentence."""
        field = self._first()
        stop = _stop(field) if field is not None else None
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._soon.start()

    def _first(self) -> Field | None:
        """Return the uppermost field with a problem, of those side by side the left one."""
        # Asked for each time: a form that is held by what it holds is taken apart in the wrong
        # order, and Qt lays out what is gone.
        form = self.parent()
        if not isinstance(form, QWidget):
            return None
        fields = [
            field
            for field in form.findChildren(Field)
            if field.problem() and field.isVisibleTo(form)
        ]

        def place(field: Field) -> tuple[int, int]:
            at = field.mapTo(form, QPoint(0, 0))
            return at.y(), at.x()

        return min(fields, key=place, default=None)

    def _show(self) -> None:
        shown = self._first() or self._rest
        if shown is not None and shown.isVisible():
            bring_into_sight(shown)


def _stop(field: Field) -> QWidget | None:
    """Return what takes the keyboard in a field: of several answers the chosen one, or the first.

    None where nothing does.
    """
    # Beside what is typed there may be a button of the field's own, which is not what is wrong.
    marked = next((part for part in field.findChildren(QWidget) if part.property("problem")), field)
    stops = [
        part
        for part in (marked, *marked.findChildren(QWidget))
        if part.isVisibleTo(field)
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    chosen = (one for one in stops if isinstance(one, QAbstractButton) and one.isChecked())
    return next(chosen, next(iter(stops), None))
