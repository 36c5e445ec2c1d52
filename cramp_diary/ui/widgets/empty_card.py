"""What stands on a page that has nothing to show yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label

__all__ = ["EmptyCard"]


class EmptyCard(Card):
    """Says what would be here, and leads to where that begins; signals `pressed()`."""

    pressed = Signal()

    def __init__(self, look: Look, title: str, words: str, action: str, icon: str = "") -> None:
        super().__init__(look, title)
        self.button = Button(look, action, icon)
        self.button.clicked.connect(self.pressed)
        self.body.addWidget(Label(look, words))
        row = QWidget()
        FlowLayout(row).addWidget(self.button)
        self.body.addWidget(row)
