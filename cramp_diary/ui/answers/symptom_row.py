"""One symptom to tick, with the sentence that always stands beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.background import EMERGENCIES, WITH_SIDE, Sign
from cramp_diary.domain.entries import Side
from cramp_diary.domain.problems import Problem
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.ui.widgets.typed_fields import DateField
from cramp_diary.wording.emergency import emergency_line
from cramp_diary.wording.problems import problem_sentence
from cramp_diary.wording.symptoms import SymptomWords, fixed_sentence, sign_words

__all__ = ["SymptomRow"]

BETWEEN: Final = 24


class _Tick(TickRow):
    """What can be ticked, heavier than the sentence below it."""

    def weight(self) -> int:
        return SEMIBOLD


class SymptomRow(QWidget):
    """Signals `ticked()`, `unticked()`, and `changed(Symptom)` when side or day is told."""

    ticked = Signal()
    unticked = Signal()
    changed = Signal(object)

    def __init__(self, look: Look, sign: Sign, today: Callable[[], date]) -> None:
        super().__init__()
        self._look = look
        self._symptom: Symptom | None = None
        words = sign_words(sign)
        lines = [fixed_sentence(sign), emergency_line() if sign in EMERGENCIES else ""]
        self.tick = _Tick(look, words, height=44)
        self.sentence = Label(look, " ".join(filter(None, lines)), muted=True)
        self.tick.setAccessibleDescription(self.sentence.text())
        self.side = Segmented(
            look,
            (
                (SymptomWords.left, Side.LEFT),
                (SymptomWords.right, Side.RIGHT),
                (SymptomWords.both, Side.BOTH),
            ),
            can_clear=True,
            name=SymptomWords.side,
        )
        self.asked_side = Field(look, SymptomWords.side)
        self.asked_side.add_input(self.side)
        if sign not in WITH_SIDE:
            # Shown before it has a place, it would be a window of its own for a moment.
            self.asked_side.hide()
        self.since = DateField(look, SymptomWords.since, SymptomWords.since_hint, near=today)
        for part in (self.side, self.since.input, self.since.button):
            part.setAccessibleDescription(words)
        self.details = QWidget()
        self._lay_out()
        self._connect()

    def show_symptom(self, symptom: Symptom | None) -> None:
        """Show it ticked with its side and day, or not ticked."""
        self.tick.setChecked(symptom is not None)
        self.details.setVisible(symptom is not None)
        if symptom != self._symptom:
            self._symptom = symptom
            self.side.set_value(symptom.side if symptom else None)
            self.since.set_value(symptom.since if symptom else None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside the day what is wrong with it."""
        wrong = next((problem for problem in problems if problem.field == "since"), None)
        self.since.show_problem(problem_sentence(wrong) if wrong else None)

    def _lay_out(self) -> None:
        flow = FlowLayout(self.details, BETWEEN, middle=False)
        flow.addWidget(self.asked_side)
        flow.addWidget(self.since)
        self.details.hide()
        self._below = QVBoxLayout()
        self._below.setSpacing(12)
        self._below.addWidget(self.sentence)
        self._below.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 10)
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addLayout(self._below)
        self._indent()

    def _connect(self) -> None:
        self.tick.clicked.connect(self._pressed)
        self.side.chosen.connect(self._side_chosen)
        self.since.changed.connect(self._picked)
        self.since.input.editingFinished.connect(self._tell_day)
        self._look.changed.connect(self._indent)

    def _pressed(self) -> None:
        (self.ticked if self.tick.isChecked() else self.unticked).emit()

    def _side_chosen(self, side: object) -> None:
        if self._symptom is not None:
            chosen = side if isinstance(side, Side) else None
            self.changed.emit(replace(self._symptom, side=chosen))

    def _picked(self) -> None:
        # What is being typed may already read as another day.
        if not self.since.input.isModified():
            self._tell_day()

    def _tell_day(self) -> None:
        day = self.since.value()
        known = self._symptom
        if known is not None and self.since.is_readable() and day != known.since:
            self.changed.emit(replace(known, since=day))

    def _indent(self) -> None:
        self._below.setContentsMargins(self.tick.indent(), 0, 0, 0)
