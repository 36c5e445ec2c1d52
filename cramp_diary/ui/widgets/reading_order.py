"""The tab key follows the order in which a page is read, whenever its parts were made."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from operator import itemgetter
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLayout, QScrollArea, QWidget

from cramp_diary.ui.widgets.columns import put_away

__all__ = [
    "KeepsOrder",
    "follow_reading_order",
    "in_reading_order",
    "is_kept_from_outside",
    "keep_order_around",
]


@runtime_checkable
class KeepsOrder(Protocol):
    """Whatever puts what is in it in order again before the tab key moves."""

    def keep_reading_order(self) -> None:
        """Let the tab key follow the order of reading from now on."""


def keep_order_around(widget: QWidget) -> None:
    """Let what is around a widget put itself in order; for one that moves the keyboard itself."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, KeepsOrder):
            around.keep_reading_order()
        around = around.parentWidget()


def is_kept_from_outside(widget: QWidget) -> bool:
    """Return whether something around a widget puts it in order."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, KeepsOrder):
        around = around.parentWidget()
    return around is not None


def follow_reading_order(*roots: QWidget) -> None:
    """Let the tab key come to everything inside the `roots`, each in the order of its layouts.

    To be called again after parts were made anew: Qt puts those behind everything else.
    """
    for before, after in pairwise(chain.from_iterable(map(in_reading_order, roots))):
        QWidget.setTabOrder(before, after)


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Return what inside `root` the keyboard can come to, layout by layout."""
    found: list[QWidget] = []
    _collect(root, found)
    return iter(found)


def _collect(root: QWidget, found: list[QWidget]) -> None:
    if _has_a_turn(root):
        found.append(root)
    if isinstance(root, QAbstractItemView):
        return
    if isinstance(root, QScrollArea):
        content = root.widget()
        if content is not None:
            _collect(content, found)
        return
    layout = root.layout()
    # What is hidden has no turn now, and will be asked again when it is shown: most of a page is.
    children = (child for child in root.children() if isinstance(child, QWidget))
    held = [child for child in children if not put_away(child)]
    if layout is not None:
        _collect_laid_out(layout, held, found)
        return
    for child in held:
        if not child.isWindow():
            _collect(child, found)


def _collect_laid_out(layout: QLayout, held: Sequence[QWidget], found: list[QWidget]) -> None:
    """Go through the widgets and inner layouts of a layout by their places in it.

    Its items are not asked for: the binding keeps those after they are gone, and takes whatever
    is made in the same place for them.
    """
    inside = [inner for inner in layout.children() if isinstance(inner, QLayout)]
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in held]
    parts += [(layout.indexOf(inner), inner) for inner in inside]
    for place, part in sorted(parts, key=itemgetter(0)):
        if place >= 0 and isinstance(part, QLayout):
            _collect_laid_out(part, held, found)
        elif place >= 0 and isinstance(part, QWidget):
            _collect(part, found)


def _has_a_turn(widget: QWidget) -> bool:
    if getattr(widget, "passed_by", False):
        return True
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
