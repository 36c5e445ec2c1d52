"""The frame of the window: navigation at the left, banner, the page, the undo bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.pages import PageEntry
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.nav_rail import NavItem, NavRail
from cramp_diary.ui.widgets.undo_bar import UndoBar

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
        self.banner = Banner(look)
        self.undo_bar = UndoBar(look)
        self._stack = QStackedWidget()
        self._pages: dict[str, DiaryPage] = {}
        self._build()
        self.rail.chosen.connect(self.page_chosen)
        self.rail.night_pressed.connect(self.night_pressed)
        look.changed.connect(self._arrange)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        strip = QHBoxLayout()
        strip.setContentsMargins(EDGE, 0, EDGE, 0)
        strip.addWidget(self.banner)
        right.addLayout(strip)
        right.addWidget(self._stack, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(EDGE, 0, EDGE, 16)
        bar.addWidget(self.undo_bar)
        right.addLayout(bar)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        # The rail is reached last by the tab key: what a half-asleep person needs comes first.
        across.addLayout(right, 1)
        across.insertWidget(0, self.rail)
        QWidget.setTabOrder(self.undo_bar, self.rail)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_page(self, key: str, page: DiaryPage) -> None:
        """Show a page, made on its first visit."""
        if key not in self._pages:
            self._pages[key] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        first = page.first_stop()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.set_chosen(key)

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
