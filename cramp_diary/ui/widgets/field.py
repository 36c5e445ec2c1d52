"""What all fields share: a label above, an input, and a sentence below when something is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.inputs import mark_problem
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.problem_note import ProblemNote

__all__ = ["Field"]


class Field(QWidget):
    """A labelled input. `changed` is emitted when the person changes the value."""

    changed = Signal()

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        super().__init__()
        self._look = look
        self.label = Label(look, label, Step.BODY, SEMIBOLD)
        self._hint = Label(look, hint, Step.SMALL, muted=True)
        if not hint:
            self._hint.hide()
        self._note = ProblemNote(look)
        self._inputs: list[QWidget] = []
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addLayout(self.row)
        column.addWidget(self._note)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.changed.connect(self._value_changed)

    def add_input(self, widget: QWidget, stretch: int = 0) -> None:
        """Put the input below the label, which names it for a screen reader."""
        if not self._inputs:
            # No focus proxy: the tab key would come from the field's own turn back to its input.
            self.label.setBuddy(widget)
            widget.setAccessibleName(self.label.text())
            widget.setAccessibleDescription(self._hint.text())
        self._inputs.append(widget)
        self.row.addWidget(widget, stretch)

    def rename(self, label: str) -> None:
        """Ask by other words."""
        if self.label.text() != label:
            self.label.set_text(label)
            for widget in self._inputs[:1]:
                widget.setAccessibleName(label)

    def show_problem(self, sentence: str | None) -> None:
        """Say what is wrong directly below; None when nothing is. The value stays."""
        self._note.show_sentence(sentence)
        self._inputs[0].setAccessibleDescription(sentence or self._hint.text())
        mark_problem(self._inputs[0], wrong=bool(sentence))

    def _value_changed(self) -> None:
        """Take back what was said of the value before."""
        if self.problem():
            self.show_problem(None)

    def problem(self) -> str:
        """Return the sentence that is shown, "" for none."""
        return self._note.sentence()
