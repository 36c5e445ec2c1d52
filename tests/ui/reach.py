"""What hands, eyes and screen readers need of a window, as lists of what falls short."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from cramp_diary.ui.look.focus_ring import _Frame
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.legs_picture import REACH
from cramp_diary.ui.widgets.legs_region import LegsRegion
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.timeline_parts import RemoveAction

__all__ = ["cut", "described", "disordered", "nameless", "small", "stops", "unreached"]

MOST_STOPS = 300
PRESSED_OR_TYPED_IN = (QAbstractButton, QLineEdit, QComboBox)

Shortcoming = tuple[object, ...]


def described(widget: QWidget) -> str:
    """Return which widget it is, for a person who reads why a test failed."""
    around = widget.parentWidget()
    place = f" in {type(around).__name__}" if around is not None else ""
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”{place}"


# For a screen reader


def nameless() -> list[str]:
    """Return what in any open window can be used and has no name or naming relation."""
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            tree = _below(QAccessible.queryAccessibleInterface(window))
            found += [_role(part) for part in tree if _usable(part) and not _named(part)]
    return found


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None:
            yield from _below(child)


def _usable(part: QAccessibleInterface) -> bool:
    state = part.state()
    return bool(state.focusable) and not state.invisible


def _named(part: QAccessibleInterface) -> bool:
    if part.role() is QAccessible.Role.ComboBox:
        # Qt reads the value of a list as its name; what it is for comes from its label.
        labels = part.relations(QAccessible.RelationFlag.Label)
        return any(label.text(QAccessible.Text.Name) for label, _ in labels)
    return bool(part.text(QAccessible.Text.Name))


def _role(part: QAccessibleInterface) -> str:
    widget = part.object()
    where = described(widget) if isinstance(widget, QWidget) else ""
    return f"{part.role().name} {where}".strip()


# For the keyboard


def stops(window: QWidget) -> list[QWidget]:
    """Return what the tab key comes to, from where the keyboard is until it is there again.

    It comes back to a group by its first member.
    """
    seen: list[QWidget] = []
    here = window.focusWidget()
    if here is not None and not _takes_tab(here):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = window.focusWidget()
    begun = _group(here) if here is not None else None
    while here is not None and len(seen) < MOST_STOPS:
        if seen and _group(here) is begun:
            return seen
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = window.focusWidget()
    message = f"the tab key is caught at {described(here or window)}"
    raise AssertionError(message)


def unreached(window: QWidget, reached: list[QWidget]) -> list[str]:
    """Return what takes the keyboard, can be seen, and is not among `reached`.

    Of a group with arrows in it one member is enough.
    """
    groups = {_group(widget) for widget in reached}
    return [
        described(widget)
        for widget in window.findChildren(QWidget)
        if _takes_tab(widget) and widget not in reached and _group(widget) not in groups
    ]


def disordered(page: QWidget, reached: list[QWidget]) -> list[str]:
    """Return the steps of the tab key inside a page that lead up, or left in the same row.

    Two parts are compared by their places in what holds both: columns, cards, rows of a card.
    """
    inside = [widget for widget in _begun_with(page, reached) if page.isAncestorOf(widget)]
    return [
        f"{described(before)} -> {described(after)}"
        for before, after in pairwise(inside)
        if _leads_back(before, after)
    ]


def _group(widget: QWidget) -> QWidget:
    here: QWidget | None = widget
    while here is not None:
        if isinstance(here, ArrowGroup) or type(here).__name__ in ("CourseBars", "LegsPicture"):
            return here
        here = here.parentWidget()
    return widget


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _begun_with(page: QWidget, reached: list[QWidget]) -> list[QWidget]:
    """Turn a ring of stops so that it begins with the first one inside the page."""
    outside = [i for i, widget in enumerate(reached) if not page.isAncestorOf(widget)]
    start = outside[-1] + 1 if outside else 0
    return reached[start:] + reached[:start]


def _leads_back(before: QWidget, after: QWidget) -> bool:
    """Compare the two where they part: what scrolls is put where it would be unscrolled."""
    above, below = [before, *_around(before)], [after, *_around(after)]
    both = next(widget for widget in above if widget in below)
    if both in (before, after):
        return False
    one, other = above[above.index(both) - 1], below[below.index(both) - 1]
    here, there = one.geometry(), other.geometry()
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    if shared > min(here.height(), there.height()) / 2:
        return there.right() < here.left()
    return there.top() < here.top()


def _around(widget: QWidget) -> Iterator[QWidget]:
    around = widget.parentWidget()
    while around is not None:
        yield around
        around = around.parentWidget()


# For the hand


def small(window: QWidget, least: int, *kinds: type[QWidget]) -> list[Shortcoming]:
    """Return what can be pressed or typed in, of these kinds, and is lower or thinner."""
    return [
        (described(widget), widget.width(), widget.height())
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds or PRESSED_OR_TYPED_IN)
        and widget.isVisible()
        and not _is_large(widget, least)
    ]


def _is_large(widget: QWidget, least: int) -> bool:
    # The picture takes the nearest place, also when the mouse is beside it.
    beside = 2 * REACH if isinstance(widget, LegsRegion) else 0
    return min(widget.width(), widget.height()) + beside >= least


# For the eye


def cut(window: QWidget) -> list[Shortcoming]:
    """Return what is not seen whole: too low or thin for its words, or outside of its place."""
    found: list[Shortcoming] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, (_Frame, QScrollBar)):
            found += _cut(widget)
    return found


def _cut(widget: QWidget) -> Iterator[Shortcoming]:
    name, place = described(widget), widget.geometry()
    if isinstance(widget, (Pressable, Label, QLineEdit, QComboBox)):
        least = _least_height(widget)
        if place.height() < least:
            yield "low", name, place.height(), least
        if place.width() < widget.minimumSizeHint().width():
            yield "thin", name, place.width(), widget.minimumSizeHint().width()
    around = widget.parentWidget()
    if around is not None and not widget.isWindow() and _is_beyond(place, around):
        yield "outside", name, place.getRect(), around.size().toTuple()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None and inside.width() > _width_around(inside):
        yield "sideways", name, inside.width()


def _is_beyond(place: QRect, around: QWidget) -> bool:
    return not place.isEmpty() and not _scrolls(around) and not around.rect().contains(place)


def _width_around(inside: QWidget) -> int:
    viewport = inside.parentWidget()
    assert viewport is not None
    return viewport.width()


def _least_height(widget: QWidget) -> int:
    if isinstance(widget, RemoveAction) and widget.width() < widget.natural_width():
        return 0  # a cross stands for the word
    if isinstance(widget, RemoveAction):
        return widget.measured.height(widget.width() - widget.around_words())
    if isinstance(widget, Label) and not widget.text():
        return 0
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width())
    return widget.minimumSizeHint().height()


def _scrolls(around: QWidget) -> bool:
    area = around.parentWidget()
    viewport = isinstance(area, QAbstractScrollArea) and area.viewport() is around
    return viewport or isinstance(around, QAbstractScrollArea)
