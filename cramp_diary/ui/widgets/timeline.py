"""A night from evening to morning: everything that was written down, in order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.timeline_entry import TimelineDivider, TimelineEntry
from cramp_diary.ui.widgets.timeline_plan import Columns, TimelineRow
from cramp_diary.wording.timeline import TimelineWords

__all__ = ["Timeline", "TimelineRow"]


class Timeline(QWidget):
    """Rows along one line, each of which can be changed or removed."""

    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[TimelineRow, ...] = ()
        self._entries: list[TimelineEntry] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(TimelineWords.name)
        look.changed.connect(self._build)

    def set_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show other rows; the keyboard stays on its entry, or goes to the one after it."""
        if rows != self._rows:
            self._rows = rows
            self._build()

    def entries(self) -> tuple[TimelineEntry, ...]:
        """Return the rows that are entries, in order."""
        return tuple(self._entries)

    def _build(self) -> None:
        place = next((i for i, e in enumerate(self._entries) if _has_keyboard(e)), None)
        held = None if place is None else self._entries[place].row.key
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        columns = Columns.for_rows(self._look, self._rows)
        self._entries = []
        for number, row in enumerate(self._rows):
            last = number == len(self._rows) - 1
            if row.divider is not None:
                divider = TimelineDivider(self._look, row.divider, columns)
                divider.set_line(
                    above=number > 0, below=number > 0 and (bool(row.words) or not last)
                )
                self._column.addWidget(divider)
            if row.words:
                self._add_entry(row, columns, first=number == 0, last=last)
        self._column.addStretch()
        if place is not None:
            self._give_keyboard(held, place)

    def _add_entry(self, row: TimelineRow, columns: Columns, *, first: bool, last: bool) -> None:
        entry = TimelineEntry(self._look, row, columns)
        entry.set_line(above=not first, below=not last)
        entry.change_pressed.connect(self.change_wanted)
        entry.remove_pressed.connect(self.remove_wanted)
        self._entries.append(entry)
        self._column.addWidget(entry)

    def _give_keyboard(self, key: object, place: int) -> None:
        same = [entry for entry in self._entries if entry.row.key == key]
        after = self._entries[place : place + 1] or self._entries[-1:]
        for entry in (same or after)[:1]:
            entry.show()  # only what is to be seen takes the keyboard
            entry.body.setFocus(Qt.FocusReason.OtherFocusReason)


def _has_keyboard(entry: TimelineEntry) -> bool:
    return entry.body.hasFocus() or entry.remove.hasFocus()
