"""What is missing before anything can be compared, and the way to where it is written down."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.pages import NEW_FACTOR
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.empty_card import EmptyCard
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.factors_page import FactorsWords, few_nights

__all__ = ["Notices"]


class Notices(QWidget):
    """One of three cards, or none."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        look, words = session.look, FactorsWords
        self.nothing = EmptyCard(look, words.nothing_title, words.nothing, words.begin, "moon")
        self.unwatched = EmptyCard(
            look, words.unwatched_title, words.unwatched, words.watch, "plus"
        )
        self.few = _FewCard(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for card in self._cards():
            column.addWidget(card)
        self.nothing.pressed.connect(self._go_tonight)
        self.few.begin.clicked.connect(self._go_tonight)
        self.unwatched.pressed.connect(self._watch)
        self.be_quiet()

    def say_nothing(self) -> None:
        """Say that the diary holds no night yet."""
        self._show(self.nothing)

    def say_unwatched(self) -> None:
        """Say that nothing is written down that could be compared with the cramps."""
        self._show(self.unwatched)

    def say_few(self, recorded: int, needed: int) -> None:
        """Say how many nights are recorded, of those that are needed."""
        self.few.words.set_text(few_nights(recorded, needed))
        self._show(self.few)

    def stop(self) -> QWidget | None:
        """Return the button of the card that is shown."""
        buttons = {
            self.nothing: self.nothing.button,
            self.unwatched: self.unwatched.button,
            self.few: self.few.begin,
        }
        return next((button for card, button in buttons.items() if not card.isHidden()), None)

    def be_quiet(self) -> None:
        """Say nothing."""
        self._show(None)

    def _cards(self) -> tuple[QWidget, ...]:
        return (self.nothing, self.unwatched, self.few)

    def _show(self, shown: QWidget | None) -> None:
        for card in self._cards():
            card.setVisible(card is shown)
        self.setVisible(shown is not None)

    def _go_tonight(self) -> None:
        self._session.page_wanted.emit("tonight")

    def _watch(self) -> None:
        self._session.page_wanted.emit("settings")
        self._session.form_wanted.emit(NEW_FACTOR)


class _FewCard(Card):
    def __init__(self, look: Look) -> None:
        super().__init__(look, FactorsWords.few_title)
        self.words = Label(look)
        self.begin = Button(look, FactorsWords.begin, "moon")
        self.body.addWidget(self.words)
        row = QWidget()
        FlowLayout(row).addWidget(self.begin)
        self.body.addWidget(row)
