"""Starts and stops of something that is taken over a time."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.analysis.finding_detail import Change
from cramp_diary.ui.factors.detail_pictures import show_change
from cramp_diary.ui.factors.picture_card import PictureCard
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.columns import BETWEEN
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.findings import FindingWords
from cramp_diary.wording.findings_detail import DetailWords

__all__ = ["Changes"]


class Changes(QWidget):
    """What has to be known about starts and stops, then a picture of each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cards: list[PictureCard] = []
        self.known = Card(look, DetailWords.changes_title)
        self.bad_spell = Label(look, FindingWords.bad_spell)
        self.none = Label(look, DetailWords.no_changes, muted=True)
        self.known.body.addWidget(self.bad_spell)
        self.known.body.addWidget(self.none)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self._column.addWidget(self.known)

    def make_room(self, changes: Sequence[Change]) -> None:
        """Have a card for each start and stop, none of them to be seen yet."""
        while len(self.cards) > len(changes):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(changes):
            self.cards.append(PictureCard(self._look))
            self._column.addWidget(self.cards[-1])
        for card in self.cards:
            card.hide()
        self.none.setVisible(not changes)

    def show_change(self, place: int, change: Change) -> None:
        """Show one of them."""
        self.cards[place].show()
        show_change(self.cards[place], self._look, change)
