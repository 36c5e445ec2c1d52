"""What the page shows after a cramp was saved, until the person is done with it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cramp_diary.domain.entries import Episode
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.tonight.enough_card import EnoughCard
from cramp_diary.ui.tonight.saved_card import SavedCard
from cramp_diary.ui.widgets.big_button import BigButton
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.tonight_day import DayWords
from cramp_diary.wording.tonight_saved import SavedWords

__all__ = ["SavedView"]


class SavedView(QWidget):
    """That it is saved, what can be added, and the button for the next one.

    Signals: `amended(Episode)`, `another()`, `another_meant()`, `undo_pressed()`, `finished()`.
    """

    amended = Signal(object)
    another = Signal()
    another_meant = Signal()
    undo_pressed = Signal()
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.enough = EnoughCard(look)
        self.card = SavedCard(look)
        self.again = BigButton(look, DayWords.another)
        self.again.set_outline(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        # Above the answers: below them it would be pushed out of sight by what comes to them.
        self.keys = Label(look, SavedWords.keys, Step.SMALL, muted=True)
        for part in (self.enough, self.keys, self.card, self.again):
            column.addWidget(part)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(QApplication.doubleClickInterval())
        self._settling.timeout.connect(self._take_mouse)
        self.card.amended.connect(self.amended)
        self.again.clicked.connect(self.another)
        self.enough.another_meant.connect(self.another_meant)
        self.enough.another_denied.connect(self._only_one)
        self.enough.undo.clicked.connect(self.undo_pressed)
        self.enough.done.clicked.connect(self.finished)

    def show_episode(self, episode: Episode) -> None:
        """Show what is saved of a cramp."""
        self.card.show_episode(episode)

    def ask(self, words: str) -> None:
        """Ask whether a second press meant a second cramp; "" asks nothing."""
        self.enough.ask(words)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put below each other what has no room side by side."""
        self.enough.set_narrow(narrow=narrow)
        self.card.set_narrow(narrow=narrow)

    def begin(self) -> None:
        """Put the keyboard on the first answer.

        The second press of a double click on *Cramp now* falls where an answer is by now: it
        goes past this.
        """
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._settling.start()
        self.card.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit for the pain, whichever answer has the keyboard."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        text = event.text()
        asks_place = self.card.place.isAncestorOf(self.window().focusWidget())
        if plain and text.isascii() and text.isdecimal() and not asks_place:
            self.card.pain.type_digit(int(text))
        else:
            super().keyPressEvent(event)

    def _only_one(self) -> None:
        self.ask("")
        self.card.begin()

    def _take_mouse(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)  # noqa: FBT003 - Qt's own
