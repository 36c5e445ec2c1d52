"""The tab key follows the order in which a page is read, whenever its parts were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLayout, QScrollArea, QWidget

__all__ = ["follow_reading_order", "in_reading_order"]


def follow_reading_order(root: QWidget) -> None:
    """Let the tab key come to everything inside `root` in the order of its layouts.

    To be called again after parts were made anew: Qt puts those behind everything else.
    """
    for before, after in pairwise(in_reading_order(root)):
        QWidget.setTabOrder(before, after)


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Return what inside `root` the keyboard can come to, layout by layout."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
    if isinstance(root, QAbstractItemView):
        return
    if isinstance(root, QScrollArea):
        content = root.widget()
        if content is not None:
            yield from in_reading_order(content)
        return
    layout = root.layout()
    if layout is not None:
        yield from _laid_out(layout)
        return
    for child in root.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from in_reading_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _laid_out(inner)
