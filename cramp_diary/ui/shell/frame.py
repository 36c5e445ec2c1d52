"""The frame of the window: navigation at the left, the page, room above and below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.pages import PageEntry
from cramp_diary.ui.widgets.nav_rail import NavItem, NavRail

__all__ = ["Frame"]

EDGE = 28


class Frame(QWidget):
    """Shows one page at a time; signals `page_chosen(str)` and `night_pressed()`."""

    page_chosen = Signal(str)
    night_pressed = Signal()

    def __init__(self, look: Look, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._look = look
        items = tuple(NavItem(entry.key, entry.words(), entry.icon) for entry in entries)
        self.rail = NavRail(look, items)
        self._stack = QStackedWidget()
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self._pages: dict[str, DiaryPage] = {}
        self._shown: DiaryPage | None = None
        self._build()
        self.rail.chosen.connect(self.page_chosen)
        self.rail.night_pressed.connect(self.night_pressed)
        look.changed.connect(self._arrange)

    def _build(self) -> None:
        for strip, edges in ((self._above, (EDGE, 0, EDGE, 0)), (self._below, (EDGE, 0, EDGE, 16))):
            strip.setContentsMargins(*edges)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._above)
        right.addWidget(self._stack, 1)
        right.addLayout(self._below)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        # The rail is reached last by the tab key: what a half-asleep person needs comes first.
        across.addLayout(right, 1)
        across.insertWidget(0, self.rail)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def add_bars(self, above: QWidget, below: QWidget) -> None:
        """Add what is said above and below the page."""
        self._above.addWidget(above)
        self._below.addWidget(below)
        QWidget.setTabOrder(self._stack, below)
        QWidget.setTabOrder(below, self.rail)

    def show_page(self, key: str, page: DiaryPage) -> None:
        """Show a page, made on its first visit."""
        if key not in self._pages:
            self._pages[key] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._shown = page
        self.rail.set_chosen(key)

    def focus_first(self) -> None:
        """Put the keyboard on what the shown page is for."""
        first = self._shown.first_stop() if self._shown is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _arrange(self) -> None:
        shown = arrangement(self.window().width(), self._look.scale)
        self.rail.set_narrow(shown is Arrangement.NARROW)
