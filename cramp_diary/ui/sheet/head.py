"""What stands above the sheet: where it begins, which columns it has, and saving."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cramp_diary.domain.paper import PaperColumn, PaperField
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.calendar_popup import CalendarPopup
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.wording.sheet import SheetWords, column_title, from_night, save_nights

__all__ = ["SheetHead"]

BETWEEN: Final = 16


class SheetHead(QObject):
    """Four buttons in a `row`, to be put into the head of a page.

    Signals: `first_chosen(date)`, `column_turned(str, bool)` for a column that is to be shown
    or not, `more_wanted()` for something else to be asked, `save_wanted()`, `back_wanted()`.
    """

    first_chosen = Signal(object)
    column_turned = Signal(str, bool)
    more_wanted = Signal()
    save_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._first = date.min
        self._popup: CalendarPopup | None = None
        self._actions: dict[str, QAction] = {}
        self.back = Button(look, SheetWords.back, "chevron-left")
        self.first = Button(look, from_night(date(2000, 1, 1)), "calendar")
        self.columns = Button(look, SheetWords.columns, "more")
        self.save = Button(look, SheetWords.done, main=True)
        self.menu = QMenu(page)
        self.row = QWidget()
        flow = FlowLayout(self.row, BETWEEN)
        for button in (self.back, self.first, self.columns, self.save):
            flow.addWidget(button)
        self.back.clicked.connect(self.back_wanted)
        self.first.clicked.connect(self._open_calendar)
        self.columns.clicked.connect(self._open_menu)
        self.save.clicked.connect(self.save_wanted)

    def show_first(self, night: date) -> None:
        """Say with which night the sheet begins."""
        self._first = night
        self.first.set_words(from_night(night))

    def show_count(self, nights: int) -> None:
        """Offer to save so many nights, or to be done where nothing is to be saved."""
        self.save.set_words(save_nights(nights) if nights else SheetWords.done)
        self.back.setVisible(nights > 0)

    def show_columns(self, columns: Sequence[PaperColumn], hidden: frozenset[str]) -> None:
        """Offer the columns that need not be there; those that are shown have a tick."""
        titles = {
            column.key: column_title(column)
            for column in columns
            if column.field is not PaperField.CRAMPS
        }
        # The action that was pressed just now must outlive what it leads to.
        if titles != {key: action.text() for key, action in self._actions.items()}:
            self.menu.clear()
            self._actions = {key: self._offer(key, title) for key, title in titles.items()}
            self.menu.addSeparator()
            self.menu.addAction(SheetWords.ask_more).triggered.connect(self._more)
        for key, action in self._actions.items():
            action.setChecked(key not in hidden)

    def _offer(self, key: str, title: str) -> QAction:
        action = self.menu.addAction(title)
        action.setCheckable(True)
        action.toggled.connect(partial(self.column_turned.emit, key))
        return action

    def _more(self) -> None:
        self.more_wanted.emit()

    def _open_menu(self) -> None:
        self.menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height() + 4)))

    def _open_calendar(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self._look, self._page)
            self._popup.picked.connect(self.first_chosen)
        corner = self.first.mapToGlobal(self.first.rect().bottomLeft())
        self._popup.open_at(corner, self._first)
