"""The last weeks at a glance."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal

from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.strip import LONG_WEEKS, NightStrip
from cramp_diary.ui.widgets.strip_legend import StripLegend
from cramp_diary.wording.tonight_day import DayWords, last_weeks

__all__ = ["StripCard", "strip_period"]

COUNTED: Final = 28


def strip_period(tonight: date, first: date) -> Period:
    """Return the nights that the strip may show, tonight the last, none before the `first`."""
    return Period(min(tonight, max(first, tonight - timedelta(days=7 * LONG_WEEKS - 1))), tonight)


class StripCard(Card):
    """Marks of the last weeks; signals `night_chosen(date)`."""

    night_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.six_weeks)
        self.strip = NightStrip(look)
        self.legend = StripLegend(look)
        self.words = Label(look, "", Step.SMALL, muted=True)
        self.head.addWidget(self.legend)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.words)
        self.strip.night_chosen.connect(self.night_chosen)
        self.strip.weeks_changed.connect(self._weeks_changed)

    def show_marks(self, marks: tuple[NightMark, ...]) -> None:
        """Show the nights up to tonight, and the numbers of the four weeks before it.

        Where nothing is known of any night, say what will be here.
        """
        known = any(mark.status is not NightStatus.UNRECORDED for mark in marks)
        self.strip.setVisible(known)
        self.legend.setVisible(known)
        if not known:
            self.words.show()
            self.words.set_text(DayWords.no_nights)
            return
        self.strip.set_nights(marks)
        self.legend.set_nights(self.strip.nights())
        before = marks[-COUNTED - 1 : -1]
        # Of a diary that begins tonight no night is over: there is nothing to count yet.
        self.words.setVisible(bool(before))
        counted = [mark for mark in before if mark.status.recorded]
        self.words.set_text(
            last_weeks(
                len(before),
                sum(mark.cramps for mark in counted),
                sum(mark.cramps > 0 for mark in counted),
                len(counted),
            )
        )

    def _weeks_changed(self, weeks: int) -> None:
        self.set_title(DayWords.twelve_weeks if weeks == LONG_WEEKS else DayWords.six_weeks)
        self.legend.set_nights(self.strip.nights())
