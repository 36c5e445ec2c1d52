"""The card with one night: what is written about it, and what can be added."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cramp_diary.domain.courses import Course
from cramp_diary.ui.diary.adding import Addition, addition_words
from cramp_diary.ui.diary.night_rows import NightRow
from cramp_diary.ui.diary.side_card import SideCard
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.scroll_column import ROOM_FOR_BAR, ROOM_FOR_RING, ScrollColumn
from cramp_diary.ui.widgets.timeline import Timeline, TimelineRow
from cramp_diary.wording.diary import DiaryWords
from cramp_diary.wording.find import FindWords

__all__ = ["NightCard"]

QUICK: Final = (Addition.QUIET, Addition.CRAMP)


class NightCard(SideCard):
    """A night from the day before to the morning after.

    Signals: `change_wanted(entry)`, `remove_wanted(entry)`, `add_wanted(Addition)`,
    `back_wanted()` from a night that is shown alone.
    """

    change_wanted = Signal(object)
    remove_wanted = Signal(object)
    add_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self.back = Button(look, DiaryWords.back, "chevron-left")
        self.add = Button(look, DiaryWords.add, "plus")
        self.quick = {addition: Button(look, addition_words(addition)) for addition in QUICK}
        self.timeline = Timeline(look)
        self.empty = Label(look, DiaryWords.nothing, muted=True)
        self.menu = QMenu(self)
        self._build()
        self.back.clicked.connect(self.back_wanted)
        self.add.clicked.connect(self._open_menu)
        self.timeline.change_wanted.connect(self.change_wanted)
        self.timeline.remove_wanted.connect(self.remove_wanted)

    def _build(self) -> None:
        self.add_above(self.back)
        self.head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._open = QWidget()
        column = QVBoxLayout(self._open)
        column.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_BAR, 0)
        column.setSpacing(10)
        column.addWidget(Label(self._look, DiaryWords.not_recorded, Step.SMALL, muted=True))
        answers = QWidget()
        row = FlowLayout(answers)
        for addition, button in self.quick.items():
            button.clicked.connect(partial(self.add_wanted.emit, addition))
            row.addWidget(button)
        column.addWidget(answers)
        self.body.addWidget(self._open)
        self._rows = ScrollColumn()
        self._rows.column.addWidget(self.empty)
        self._rows.column.addWidget(self.timeline)
        self._rows.column.addStretch(1)
        self.body.addWidget(self._rows, 1)

    def show_night(self, title: str, line: str, rows: Sequence[NightRow]) -> None:
        """Show a night by its name, what it amounts to, and its rows."""
        self.set_words(title, line)
        self.timeline.set_rows(
            tuple(
                TimelineRow(
                    key=row.entry,
                    time=row.time,
                    icon=row.icon,
                    words=row.words,
                    second=row.second,
                    cramp_depth=row.depth,
                    divider=row.divider,
                    is_late=row.is_late,
                    remove=row.remove,
                )
                for row in rows
            ),
        )
        self.timeline.setVisible(bool(rows))
        self.empty.setVisible(all(isinstance(row.entry, Course) for row in rows))

    def set_offers(self, offers: tuple[Addition, ...], *, unrecorded: bool) -> None:
        """Offer to add these; for a night not recorded the answers to that stand ready."""
        self._open.setVisible(unrecorded)
        for addition, button in self.quick.items():
            button.setVisible(addition in offers)
        self.menu.clear()
        for addition in offers:
            action = self.menu.addAction(addition_words(addition))
            action.triggered.connect(partial(self.add_wanted.emit, addition))

    def set_alone(self, *, alone: bool, found: bool = False) -> None:
        """Show the way back to the month, or to what was found, where that is not beside it."""
        self._rows.set_free(free=alone)
        self.back.setVisible(alone)
        self.back.set_words(FindWords.back if found else DiaryWords.back)

    def focus_entry(self, identity: object) -> None:
        """Put the keyboard on an entry, or on *Add* where it is not shown."""
        for shown in self.timeline.entries():
            if getattr(shown.row.key, "id", None) == identity:
                shown.body.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        self.menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))
