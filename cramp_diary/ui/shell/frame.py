"""The frame of the window: navigation at the left, the page, room above and below it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.pages import outer_page
from cramp_diary.ui.widgets.page import MARGIN, NARROW_MARGIN, WIDEST
from cramp_diary.ui.widgets.rail_ground import RailGround
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.ui.widgets.scroll import bring_into_sight

if TYPE_CHECKING:
    from cramp_diary.ui.widgets.nav_rail import NavRail

__all__ = ["Frame"]

OVER_PAGE = 16
UNDER_PAGE = 16
UNDER_NARROW = 8


class Frame(QWidget):
    """Shows one page at a time, beside the ground for the navigation.

    `arranged()` is emitted when another page is shown, and when the window gets narrow or not.
    """

    arranged = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ground = RailGround(look)
        self._rail: NavRail | None = None
        self._key = ""
        self._stack = QStackedWidget()
        self._above, self._floor = QVBoxLayout(), _Floor()
        self._bars: list[tuple[QWidget, int, int]] = []
        self._pages: dict[str, DiaryPage] = {}
        self._shown: DiaryPage | None = None
        self._build()
        look.changed.connect(self._arrange)
        self._floor.resized.connect(self._cover)

    def _build(self) -> None:
        # What is said below the page lies over its end: the page stays where it is.
        place = QGridLayout()
        place.addWidget(self._stack, 0, 0)
        place.addWidget(self._floor, 0, 0, Qt.AlignmentFlag.AlignBottom)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._above)
        right.addLayout(place, 1)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._ground)
        self._across.addLayout(right, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def furnish(self, rail: "NavRail", above: QWidget, below: QWidget) -> None:
        """Put the navigation on its ground, and what is said above and below the page."""
        self._across.replaceWidget(self._ground, rail)
        self._ground.hide()
        self._ground.deleteLater()
        self._ground = self._rail = rail
        self._bars.append((below, 0, UNDER_PAGE))
        strip = QHBoxLayout(self._floor)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.addWidget(below, 1)
        strip.addStretch()
        self._floor.raise_()
        rail.set_chosen(outer_page(self._key))
        self.add_above(above)

    def add_above(self, bar: QWidget) -> None:
        """Put another bar above the page, below those that are there."""
        strip = QHBoxLayout()
        strip.addWidget(bar, 1)
        strip.addStretch()
        self._above.addLayout(strip)
        self._bars.append((bar, OVER_PAGE, 0))
        self._arrange()

    def keep_reading_order(self) -> None:
        """Let the tab key go from the bars above to the page, and to the navigation last.

        What a half-asleep person needs comes first.
        """
        below, *above = [bar for bar, *_ in self._bars] or [self._floor]
        page = [self._shown] if self._shown is not None else []
        follow_reading_order(*above, *page, below, self._ground)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the keyboard, once everything has its turn."""
        self.keep_reading_order()
        moved = super().focusNextPrevChild(next)
        focused = self.window().focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            bring_into_sight(focused)
        return moved

    def show_page(self, key: str, page: DiaryPage) -> None:
        """Show a page, made on its first visit."""
        if key not in self._pages:
            self._pages[key] = page
            self._stack.addWidget(page)
        shown, focused = self._shown, self.window().focusWidget()
        had_keyboard = shown is not None and focused is not None and shown.isAncestorOf(focused)
        self._stack.setCurrentWidget(page)
        self._shown = page
        if key != self._key:
            page.came_from(self._key)
        self._key = key
        page.arrive()
        self._cover()
        if had_keyboard and page is not shown:
            self.focus_first()
        if self._rail is not None:
            self._rail.set_chosen(outer_page(key))
        self.arranged.emit()

    def focus_first(self) -> None:
        """Put the keyboard on what the shown page is for."""
        first = self._shown.first_stop() if self._shown is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_narrow(self) -> bool:
        """Return whether the navigation has room for icons only."""
        return self._ground.is_narrow()

    def shown(self) -> DiaryPage | None:
        """Return the page that is shown, if one is yet."""
        return self._shown

    def page(self, key: str) -> DiaryPage | None:
        """Return the page of a key, if it was made already."""
        return self._pages.get(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the narrow or the wide rail."""
        super().resizeEvent(event)
        self._arrange()

    def _cover(self) -> None:
        if self._shown is not None:
            self._shown.set_covered(self._floor.height() if self._rail is not None else 0)

    def _arrange(self) -> None:
        narrow = arrangement(self.window().width(), self._look.scale) is Arrangement.NARROW
        changed = narrow != self._ground.is_narrow()
        self._ground.set_narrow(narrow)
        side = NARROW_MARGIN if narrow else MARGIN
        # As margins of the bars themselves, so that a hidden bar leaves nothing between.
        for bar, top, under in self._bars:
            bottom = min(under, UNDER_NARROW) if narrow else under
            bar.setContentsMargins(side, top, side, bottom)
            bar.setMaximumWidth(WIDEST + 2 * side)
        if changed:
            self.arranged.emit()


class _Floor(QWidget):
    """Holds what lies over the end of the page, as high as that is."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
