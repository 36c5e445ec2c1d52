"""What could be watched beside cramps, to begin by one press."""

from collections.abc import Container
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import Chip
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.tonight_day import DayWords, watch_ideas

__all__ = ["WatchIdeas"]


class WatchIdeas(QWidget):
    """Signals `chosen(str)` with the name of something to ask each evening."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.chips = {name: Chip(look, name, checkable=False) for name in watch_ideas()}
        ideas = QWidget()
        flow = FlowLayout(ideas)
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self.chosen.emit, name))
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(look, DayWords.no_factors, muted=True))
        column.addWidget(ideas)

    def leave_out(self, names: Container[str]) -> None:
        """Offer what is not asked yet; nothing is said where that is nothing."""
        for name, chip in self.chips.items():
            chip.setVisible(name not in names)
        self.setVisible(any(name not in names for name in self.chips))
