"""The card beside the month: a title, a line below it, and something tall that scrolls."""

from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import ACROSS, DOWN, Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.scroll_column import ROOM_FOR_BAR, ROOM_FOR_RING

__all__ = ["SideCard"]


class SideCard(Card):
    """Its scroll bar and its focus rings lie in the margin of the card, beside the words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.line = Label(look, "", Step.SMALL, muted=True)
        self.head.removeWidget(self.title_label)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title_label)
        titles.addWidget(self.line)
        self.head.addLayout(titles, 1)
        self.head.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_BAR, 0)
        self.whole = cast("QVBoxLayout", self.layout())
        left, right = ACROSS - ROOM_FOR_RING, ACROSS - ROOM_FOR_BAR
        self.whole.setContentsMargins(left, DOWN, right, DOWN)

    def add_above(self, widget: QWidget) -> None:
        """Put something above the title."""
        row = QHBoxLayout()
        row.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_BAR, 0)
        row.addWidget(widget)
        row.addStretch(1)
        self.whole.insertLayout(0, row)

    def set_words(self, title: str, line: str) -> None:
        """Show another title, and words below it."""
        self.set_title(title)
        self.line.set_text(line)
