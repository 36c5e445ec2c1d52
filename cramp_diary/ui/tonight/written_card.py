"""On a wide window: what is written down for tonight so far."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from cramp_diary.ui.diary.night_rows import NightRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.timeline import Timeline, TimelineRow
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["WrittenCard"]


class WrittenCard(Card):
    """The night's timeline; signals `change_wanted(entry)` and `remove_wanted(entry)`."""

    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.so_far)
        self.timeline = Timeline(look)
        self._empty = Label(look, DayWords.nothing_yet, muted=True)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.timeline)
        self.body.addStretch(1)
        self.timeline.change_wanted.connect(self.change_wanted)
        self.timeline.remove_wanted.connect(self.remove_wanted)

    def show_rows(self, rows: Iterable[NightRow]) -> None:
        """Show everything that is written, from the day before to now."""
        shown = tuple(
            TimelineRow(row.entry, row.time, row.icon, row.words, row.second, row.depth)
            for row in rows
        )
        self.timeline.set_rows(shown)
        self.timeline.setVisible(bool(shown))
        self._empty.setVisible(not shown)
