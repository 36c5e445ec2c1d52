"""The navigation at the left of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.emblem import Emblem
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.nav_item import NavButton
from cramp_diary.ui.widgets.rail_ground import RailGround
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.ui.widgets.scroll import clear_scroll_area
from cramp_diary.wording.controls import ControlWords

__all__ = ["NavItem", "NavRail"]

EDGE: Final = 12
NARROW_EDGE: Final = 6


@dataclass(frozen=True)
class NavItem:
    """A page in the navigation."""

    key: str
    words: str
    icon: str


class _Items(ArrowGroup):
    """The entries, one stop of the tab key."""

    def __init__(self, buttons: Sequence[NavButton]) -> None:
        super().__init__(ControlWords.pages)
        self._members.extend(buttons)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for button in buttons:
            self.column.addWidget(button)


class NavRail(RailGround):
    """Wide with words beside icons, or narrow with words below them.

    `chosen(str)` carries the key of a page; `night_pressed` is the foot's.
    """

    chosen = Signal(str)
    night_pressed = Signal()

    def __init__(self, look: Look, items: Sequence[NavItem]) -> None:
        super().__init__(look)
        self._buttons = {item.key: NavButton(look, item.words, item.icon) for item in items}
        for key, button in self._buttons.items():
            button.clicked.connect(partial(self.chosen.emit, key))
        self._items = _Items(tuple(self._buttons.values()))
        self._night = NavButton(look, ControlWords.night_palette, "moon")
        self._night.clicked.connect(self.night_pressed)
        self._head = self._made_head()
        self._rule = Rule(look)
        self._foot = QWidget()
        self._owner = Label(look, "", Step.SMALL, muted=True)
        self._place = Label(look, "", Step.SMALL, muted=True)
        self._build()
        self._look_changed()

    def set_chosen(self, key: str) -> None:
        """Mark the page that is shown; no signal."""
        for own, button in self._buttons.items():
            button.setChecked(own == key)
            button.update()

    def button(self, key: str) -> NavButton:
        """Return the entry of a page; raises KeyError for one that is not in the navigation."""
        return self._buttons[key]

    def set_loading(self, keys: Sequence[str]) -> None:
        """Mute the pages that cannot be shown yet."""
        for own, button in self._buttons.items():
            button.set_loading(own in keys)

    def set_night(self, night: bool) -> None:  # noqa: FBT001 - a state, named by the method
        """Offer the palette that is not in use."""
        self._night.set_words(ControlWords.day_palette if night else ControlWords.night_palette)
        self._night.set_icon("sun" if night else "moon")

    def set_owner(self, owner: str, place: str) -> None:
        """Say whose diary it is and where it is kept."""
        self._owner.set_text(owner)
        self._place.set_text(place)

    def _made_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 8, 0, 16)
        row.setSpacing(10)
        row.addWidget(Emblem(self._look))
        row.addWidget(Label(self._look, ControlWords.program, Step.NAV, SEMIBOLD), 1)
        return head

    def _build(self) -> None:
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(EDGE, 8, 0, 4)
        foot.setSpacing(0)
        foot.addWidget(self._owner)
        foot.addWidget(self._place)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(4)
        self._column.addWidget(self._head)
        self._column.addWidget(self._items)
        self._column.addStretch(1)
        self._column.addWidget(self._night)
        self._column.addSpacing(8)
        self._column.addWidget(self._rule)
        self._column.addWidget(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area = clear_scroll_area(inside)
        # A rail that is higher than the window scrolls, without a bar in its small width.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.addWidget(area)

    def _look_changed(self) -> None:
        super()._look_changed()
        narrow = self._is_narrow
        edge = NARROW_EDGE if narrow else EDGE
        self._column.setContentsMargins(edge, 10 if narrow else 12, edge, 14)
        self._items.column.setSpacing(8 if narrow else 4)
        for widget in (self._head, self._night, self._rule, self._foot):
            widget.setVisible(not narrow)
        for button in (*self._buttons.values(), self._night):
            button.set_stacked(narrow)
