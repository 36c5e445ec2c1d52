"""One question with its three answers."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cramp_diary.domain.background import Comparison
from cramp_diary.domain.entries import Answer
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.answers import comparison_question
from cramp_diary.wording.labels import label

__all__ = ["ComparisonRow"]

SIDE_BY_SIDE: Final = 620
WIDEST: Final = 480
ROOM: Final = 6


class ComparisonRow(QWidget):
    """Signals `answered(Answer | None)`; pressing the chosen one again leaves it open.

    The answers stand beside the question, or below it where that has no room.
    """

    answered = Signal(object)

    def __init__(self, look: Look, key: Comparison) -> None:
        super().__init__()
        self._look = look
        words = comparison_question(key)
        self.question = Label(look, words, weight=SEMIBOLD)
        self.answers = Segmented(
            look,
            [(label(answer), answer) for answer in Answer],
            can_clear=True,
            name=words,
            height=44,
        )
        for member in self.answers.members():
            member.setAccessibleDescription(words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, ROOM, 0, ROOM)
        self._row.setSpacing(16)
        self._row.addWidget(self.question, 1)
        self._row.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignVCenter)
        self.answers.chosen.connect(self.answered)
        look.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._look.scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._row.setSpacing(16 if beside else 8)
        self.answers.setMaximumWidth(self._look.scaled(WIDEST))
