"""Where the bin is emptied, after a question: undo cannot take that back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.bin import BinWords, forget_all

__all__ = ["EmptyBar"]


class EmptyBar(QWidget):
    """A button, and in its place the question; signals `agreed()`."""

    agreed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.empty = Button(look, BinWords.empty)
        self.question = Label(look)
        self.sure = Button(look, BinWords.sure)
        self.keep = Button(look, BinWords.keep)
        self._asking = QWidget()
        row, answers, whole = FlowLayout(), QWidget(), QVBoxLayout(self)
        answers.setLayout(row)
        row.addWidget(self.sure)
        row.addWidget(self.keep)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addWidget(answers)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._asking)
        self._asking.hide()
        self.empty.clicked.connect(self._ask)
        self.sure.clicked.connect(self.agreed)
        self.keep.clicked.connect(self._leave)

    def offer(self, entries: int) -> None:
        """Offer to forget so many entries; be gone where there are none."""
        self.question.set_text(forget_all(entries))
        self._asking.hide()
        self.empty.show()
        self.setVisible(bool(entries))

    def _ask(self) -> None:
        self.empty.hide()
        self._asking.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._asking.hide()
        self.empty.show()
        self.empty.setFocus(Qt.FocusReason.OtherFocusReason)
