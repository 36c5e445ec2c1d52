"""A question above its answers."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.words import CENTRE, RIGHT
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["ScaleEnds", "question_part"]


def question_part(look: Look, words: str, *controls: QWidget) -> QWidget:
    """Return the words with the controls below them."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in (Label(look, words, weight=SEMIBOLD), *controls):
        column.addWidget(widget)
    return part


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
