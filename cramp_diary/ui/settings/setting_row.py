"""One thing to choose: what it is at the left, the choice at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.label import Label

__all__ = ["SettingRow"]


class SettingRow(QWidget):
    """Words, and below them in small ones what follows from the choice."""

    def __init__(self, look: Look, words: str, help_words: str, control: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(2)
        self.name = Label(look, words, weight=SEMIBOLD)
        column.addWidget(self.name)
        if help_words:
            column.addWidget(Label(look, help_words, Step.SMALL, muted=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
