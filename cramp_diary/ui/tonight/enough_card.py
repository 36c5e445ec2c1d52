"""That the cramp is saved and that this is enough; or whether a second press meant another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.tonight.keyed_chips import press_by
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.picture import Picture
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.tonight_day import DayWords
from cramp_diary.wording.tonight_keys import KeyWords
from cramp_diary.wording.tonight_saved import SavedWords

__all__ = ["EnoughCard"]


class EnoughCard(Card):
    """A sentence at the left, what can be done with the cramp at the right.

    Signals `another_meant()` and `another_denied()`.
    """

    another_meant = Signal()
    another_denied = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tight=True)
        self.words = Label(look, DayWords.enough, Step.NAV)
        self.yes = Button(look, SavedWords.yes_another, key=KeyWords.another, height=44)
        self.no = Button(look, SavedWords.no_other, key=KeyWords.no_other, height=44)
        self.undo = Button(look, DayWords.undo, "undo", key=ControlWords.key_undo, height=44)
        self.done = Button(look, DayWords.done, main=True, key=ControlWords.key_escape, height=44)
        said = QHBoxLayout()
        said.setSpacing(16)
        said.addWidget(Picture(look, "check"))
        said.addWidget(self.words, 1)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        for button in (self.yes, self.no, self.undo, self.done):
            self._flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addLayout(said, 1)
        self._row.addWidget(self._buttons)
        self.body.addLayout(self._row)
        self.yes.clicked.connect(self.another_meant)
        self.no.clicked.connect(self.another_denied)
        # A key is heard only while its button is seen.
        press_by(KeyWords.another, self.yes, self.yes)
        press_by(KeyWords.no_other, self.no, self.no)
        self.ask("")

    def ask(self, words: str) -> None:
        """Ask whether another cramp was meant; "" says again that it is enough.

        To take something back is no answer to it: that would be the cramp that is saved.
        """
        self.words.set_text(words or DayWords.enough)
        for button in (self.yes, self.no):
            button.setVisible(bool(words))
        self.undo.setVisible(not words)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the sentence where both have no room side by side."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
