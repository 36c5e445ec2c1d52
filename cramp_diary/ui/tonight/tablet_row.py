"""One tablet of today: to tick, and the time at which it was taken."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.tonight.time_question import TimeQuestion
from cramp_diary.ui.tonight.today import Tablet
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.tonight_day import DayWords, change_hour, taken_at

__all__ = ["TabletRow"]


class TabletRow(QWidget):
    """Signals `ticked()`, and `moved(time)` when the time is another one."""

    ticked = Signal()
    moved = Signal(object)

    def __init__(self, look: Look, name: str, dose: str) -> None:
        super().__init__()
        self._look = look
        self._taken: time | None = None
        self.tick = TickRow(look, name, detail=dose, height=44)
        self.hour = LinkButton(look, "")
        self.hour.token = 44
        self.hour.hide()
        self.question: TimeQuestion | None = None
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.tick, 1)
        across.addWidget(self.hour, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(across)
        self.tick.clicked.connect(self.ticked)
        self.hour.clicked.connect(self._ask)

    def show_tablet(self, tablet: Tablet) -> None:
        """Show whether it was taken, and when."""
        at = tablet.taken.at if tablet.taken is not None else None
        self._taken = at.wall.time() if at is not None else None
        self.tick.setChecked(tablet.taken is not None)
        self.tick.set_second("" if at is not None else DayWords.not_ticked)
        self.hour.setVisible(at is not None)
        if at is not None:
            self.hour.set_words(taken_at(at.wall))
            self.hour.setAccessibleName(change_hour(tablet.name, at.wall))
        elif self.question is not None:
            self.question.hide()

    def settle(self, problem: str) -> None:
        """Say what is wrong with a time; "" closes the question."""
        if self.question is None:
            return
        if problem:
            self.question.time.show_problem(problem)
        else:
            self.question.close_question()

    def _ask(self) -> None:
        if self.question is None:
            words, save = DayWords.at_what_hour, DayWords.save_hour
            self.question = TimeQuestion(self._look, words, save, lambda _at: "")
            self.question.given.connect(self.moved)
            self.question.left.connect(self.hour.setFocus)
            self._column.addWidget(self.question)
        self.question.ask(self._taken)
