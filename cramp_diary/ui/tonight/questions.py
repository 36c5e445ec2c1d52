"""A question above its answers, or beside them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.words import CENTRE, RIGHT
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["ScaleEnds", "question_beside", "question_part"]

BESIDE: Final = 158


def question_part(look: Look, words: str, *controls: QWidget) -> QWidget:
    """Return the words with the controls below them."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(look, words, weight=SEMIBOLD))
    for widget in controls:
        column.addWidget(widget)
    return part


def question_beside(look: Look, words: str, control: QWidget) -> QWidget:
    """Return a short question with its answers at the right, in line with the one above."""
    part = _Beside(look, Label(look, words, weight=SEMIBOLD))
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(8)
    row.addWidget(part.words, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(control, 1)
    return part


class _Beside(QWidget):
    """Gives the questions below each other one width."""

    def __init__(self, look: Look, words: Label) -> None:
        super().__init__()
        self._look = look
        self.words = words
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.words.setFixedWidth(self._look.scaled(BESIDE))


class ScaleEnds(QWidget):
    """What the first and the last number of the pain scale mean, below its keys."""

    def __init__(self, look: Look, keys: NumberKeys) -> None:
        super().__init__()
        self._keys = keys
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(look, DayWords.no_pain, Step.SMALL, muted=True), 1)
        row.addWidget(Label(look, DayWords.type_number, Step.SMALL, muted=True, align=CENTRE), 1)
        row.addWidget(Label(look, DayWords.worst_pain, Step.SMALL, muted=True, align=RIGHT), 1)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self._keys.widest_row())
