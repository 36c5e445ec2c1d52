"""A scroll area through which the ground of what is behind it shows."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

__all__ = ["bring_into_sight", "clear_scroll_area"]

AROUND_FOCUS: Final = 24


def clear_scroll_area(inside: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls `inside`, which follows its width."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # A viewport of our own is clear, and asking Qt for its own one would cost the first paint
    # as much as half of all our widgets: the binding then looks through every class it has.
    area.setViewport(QWidget())
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area


def bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever is around a widget until it is seen, as Qt does for the tab key alone."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, AROUND_FOCUS)
        around = around.parentWidget()
