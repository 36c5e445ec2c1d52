"""Something that is on or off, with the times that go with it."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.fields import TimeField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.tick_row import TickRow

__all__ = ["TimedSwitch"]


class TimedSwitch(QWidget):
    """A box to tick, small words on what follows, and times that count while it is ticked.

    `times` are pairs of the word before a field, "" for none, and the field's name for a screen
    reader. One time stands at the right, several below. `changed()` is emitted when the box or a
    time is another one.
    """

    changed = Signal()

    def __init__(
        self, look: Look, words: str, help_words: str, times: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self.box = TickRow(look, words)
        self.fields = [_field(look, name) for _word, name in times]
        self._shown: list[time] = []
        self._help = Label(look, help_words, Step.SMALL, muted=True)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self._below.addWidget(self._help)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.box, 1)
        if len(times) == 1:
            head.addWidget(self.fields[0], 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._below.addWidget(self._line(look, [word for word, _name in times]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._below)
        self.box.clicked.connect(self._switched)
        for field in self.fields:
            field.input.editingFinished.connect(self._typed)
        self._look = look
        look.changed.connect(self._look_changed)
        self._look_changed()

    def is_on(self) -> bool:
        """Return whether the box is ticked."""
        return self.box.isChecked()

    def times(self) -> tuple[time, ...]:
        """Return the times, those that were shown last where nothing can be read."""
        pairs = zip(self.fields, self._shown, strict=True)
        return tuple(field.value() or shown for field, shown in pairs)

    def show_value(self, times: Sequence[time], *, on: bool) -> None:
        """Show what is in force; no signal. What is being typed stays."""
        self.box.setChecked(on)
        known = tuple(times) == tuple(self._shown)
        self._shown = list(times)
        for field, at in zip(self.fields, times, strict=True):
            field.setEnabled(on)
            if not known:
                field.set_value(at)

    def _line(self, look: Look, words: Sequence[str]) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line)
        for word, field in zip(words, self.fields, strict=True):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(Label(look, word, muted=True))
            row.addWidget(field)
            flow.addWidget(pair)
        return line

    def _switched(self) -> None:
        for field in self.fields:
            field.setEnabled(self.is_on())
        self.changed.emit()

    def _typed(self) -> None:
        for field, shown in zip(self.fields, self._shown, strict=True):
            if not field.text():
                field.set_value(shown)
        readable = all(field.is_readable() for field in self.fields)
        if readable and self.times() != tuple(self._shown):
            self.changed.emit()

    def _look_changed(self) -> None:
        # Below the words of the box, not below the box.
        self._below.setContentsMargins(self.box.left(), 0, 0, 4)


def _field(look: Look, name: str) -> TimeField:
    field = TimeField(look, name)
    field.label.hide()
    return field
