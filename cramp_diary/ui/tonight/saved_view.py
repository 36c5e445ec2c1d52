"""What the page shows after a cramp was saved, until the person is done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.entries import Episode
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.tonight.saved_card import SavedCard
from cramp_diary.ui.widgets.big_button import BigButton
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.picture import Picture
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["SavedView"]


class SavedView(QWidget):
    """That it is saved, what can be added, and the button for the next one.

    Signals: `amended(Episode)`, `another()`, `undo_pressed()`, `finished()`.
    """

    amended = Signal(object)
    another = Signal()
    undo_pressed = Signal()
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.card = SavedCard(look)
        self.undo = Button(look, DayWords.undo, "undo", key=ControlWords.key_undo, height=44)
        self.again = BigButton(look, DayWords.another)
        self.again.set_outline(True)
        enough = Card(look, tight=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Picture(look, "check"))
        row.addWidget(Label(look, DayWords.enough, Step.NAV), 1)
        row.addWidget(self.undo)
        enough.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (enough, self.card, self.again):
            column.addWidget(part)
        self.card.amended.connect(self.amended)
        self.card.finished.connect(self.finished)
        self.again.clicked.connect(self.another)
        self.undo.clicked.connect(self.undo_pressed)

    def show_episode(self, episode: Episode) -> None:
        """Show what is saved of a cramp."""
        self.card.show_episode(episode)

    def begin(self) -> None:
        """Put the keyboard on the first answer, the pain, so that a digit is enough."""
        self.card.pain.setFocus()
