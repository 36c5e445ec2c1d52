"""What a week's record amounts to, beside its seven nights."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.nights import NightMark
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.counted import cramps_counted
from cramp_diary.wording.nights_drawn import nights_counted

__all__ = ["WeekTotal"]


class WeekTotal(QWidget):
    """As "4 cramps" above "5 of 7 nights"; nothing for a week that has not begun."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._cramps = Label(look, "", Step.SMALL, SEMIBOLD)
        self._nights = Label(look, "", Step.SMALL, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._cramps)
        column.addWidget(self._nights)
        column.addStretch()

    def show_week(self, marks: Iterable[NightMark], monday: date, today: date) -> None:
        """Count over recorded nights; tonight is among the nights only once it is recorded."""
        recorded = [mark for mark in marks if mark.status.recorded and mark.night <= today]
        over = max(0, min(7, (today - monday) // timedelta(days=1)))
        tonight = any(mark.night == today for mark in recorded)
        nights = over + (1 if tonight else 0)
        cramps = sum(mark.cramps for mark in recorded)
        self._cramps.set_text(cramps_counted(cramps) if recorded else "")
        self._nights.set_text(nights_counted(len(recorded), nights) if nights else "")
