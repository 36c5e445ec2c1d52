"""What a screen reader is told of a window, as lists of what it would miss."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from cramp_diary.ui.widgets.figure_view import FigureView
from cramp_diary.ui.widgets.problem_note import ProblemNote
from tests.ui.reach import described

__all__ = ["nameless", "roleless", "unsaid_charts", "unsaid_problems"]

Role = QAccessible.Role
NO_ROLES = {Role.NoRole, Role.Client, Role.Pane, Role.Window}
"""What says nothing about what a thing is for."""


def nameless() -> list[str]:
    """Return what in any open window can be used and has no name or naming relation."""
    return [_described(part) for part in _usable() if not _named(part)]


def roleless() -> list[str]:
    """Return what in any open window can be used and does not say whether it is pressed or so."""
    return [_described(part) for part in _usable() if part.role() in NO_ROLES]


def unsaid_problems(window: QWidget) -> list[str]:
    """Return the sentences about fields that the field itself does not say."""
    notes = [note for note in window.findChildren(ProblemNote) if note.isVisible()]
    return [note.sentence() for note in notes if note.sentence() not in _said_beside(note)]


def unsaid_charts(window: QWidget) -> list[str]:
    """Return the charts that are no picture with a name and a sentence."""
    return [
        described(chart)
        for chart in window.findChildren(FigureView)
        if chart.isVisible() and not _is_told(QAccessible.queryAccessibleInterface(chart))
    ]


def _usable() -> Iterator[QAccessibleInterface]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for part in _below(QAccessible.queryAccessibleInterface(window)):
                state = part.state()
                if state.focusable and not state.invisible:
                    yield part


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None:
            yield from _below(child)


def _named(part: QAccessibleInterface) -> bool:
    if part.role() is Role.ComboBox:
        # Qt reads the value of a list as its name; what it is for comes from its label.
        labels = part.relations(QAccessible.RelationFlag.Label)
        return any(label.text(QAccessible.Text.Name) for label, _ in labels)
    return bool(part.text(QAccessible.Text.Name))


def _described(part: QAccessibleInterface) -> str:
    widget = part.object()
    where = described(widget) if isinstance(widget, QWidget) else ""
    return f"{part.role().name} {where}".strip()


def _said_beside(note: ProblemNote) -> set[str]:
    field = note.parentWidget()
    parts = field.findChildren(QWidget) if field is not None else []
    return {part.accessibleDescription() for part in parts if part.focusPolicy()}


def _is_told(chart: QAccessibleInterface | None) -> bool:
    if chart is None or chart.role() is not Role.Graphic:
        return False
    sentence = chart.text(QAccessible.Text.Description)
    return bool(chart.text(QAccessible.Text.Name)) and sentence.endswith(".")
