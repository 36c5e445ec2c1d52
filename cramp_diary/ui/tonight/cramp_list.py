"""The cramps of a night, one line each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from cramp_diary.domain.entries import Episode
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording import formats
from cramp_diary.wording.entries import cramp_brief, part_short

__all__ = ["CrampList"]


class CrampList(QWidget):
    """When each was, and what is said of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._labels: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_cramps(self, cramps: Sequence[Episode]) -> None:
        """Show these; hidden where there are none."""
        for old in self._labels:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._labels = []
        for row, cramp in enumerate(cramps):
            time = Label(self._look, _onset(cramp), weight=SEMIBOLD)
            said = Label(self._look, cramp_brief(cramp))
            for column, words in enumerate((time, said)):
                self._labels.append(words)
                self._grid.addWidget(words, row, column)
        self.setVisible(bool(cramps))


def _onset(cramp: Episode) -> str:
    onset = cramp.onset
    return formats.clock(onset.wall) if isinstance(onset, Moment) else part_short(onset)
