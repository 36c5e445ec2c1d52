"""Where the tab key comes to in a window, and what it misses."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.widgets.group import ArrowGroup

__all__ = ["described", "disordered", "stops", "turned", "unreached"]

MOST_STOPS = 300
WAYS_OUT = 3
FORWARD = (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
BACK = (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

TabKey = tuple[Qt.Key, Qt.KeyboardModifier]


def described(widget: QWidget) -> str:
    """Return which widget it is, for a person who reads why a test failed."""
    around = widget.parentWidget()
    place = f" in {type(around).__name__}" if around is not None else ""
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”{place}"


def stops(window: QWidget, key: TabKey = FORWARD) -> list[QWidget]:
    """Return what the tab key comes to, from where the keyboard is until it is there again.

    It comes back to a group by any member. From something that went meanwhile it leads out first.
    """
    seen: list[QWidget] = []
    here = window.focusWidget()
    for _ in range(WAYS_OUT):
        if here is None or _takes_tab(here):
            break
        QTest.keyClick(here, *key)
        here = window.focusWidget()
    begun = _group(here) if here is not None else None
    while here is not None and len(seen) < MOST_STOPS:
        if seen and _group(here) is begun:
            return seen
        seen.append(here)
        QTest.keyClick(here, *key)
        here = window.focusWidget()
    message = f"the tab key is caught at {described(here or window)}"
    raise AssertionError(message)


def turned(window: QWidget, reached: list[QWidget]) -> list[str]:
    """Return where Shift and Tab lead otherwise than back along `reached`."""
    there = [_group(widget) for widget in reached]
    back = [_group(widget) for widget in reversed(stops(window, BACK))]
    if there[0] in back:
        start = back.index(there[0])
        back = back[start:] + back[:start]
    if len(there) != len(back):
        odd = [part for part in {*there, *back} if there.count(part) != back.count(part)]
        return [f"{len(there)} there, {len(back)} back", *map(described, odd)]
    pairs = zip(there, back, strict=True)
    return [f"{described(one)} / {described(other)}" for one, other in pairs if one is not other]


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
