"""One line of the bin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.bin.rows import BinRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.picture import Picture
from cramp_diary.wording.bin import BinWords, put_back_name

__all__ = ["RowWidget"]


class RowWidget(QWidget):
    """What it was, since when it is here, and a button that puts it back; signals `wanted()`."""

    wanted = Signal()

    def __init__(self, look: Look, row: BinRow) -> None:
        super().__init__()
        self.back = Button(look, BinWords.put_back, "undo")
        self.back.setAccessibleName(put_back_name(row.words))
        self.back.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, row.words, weight=SEMIBOLD))
        words.addWidget(Label(look, row.second, Step.SMALL, muted=True))
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(Picture(look, row.icon, px=22), 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 10, 0, 10)
        self._across.setSpacing(16)
        self._across.addLayout(said, 1)
        self._across.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the button below the words where there is no room beside them."""
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
