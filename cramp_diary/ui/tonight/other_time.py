"""The time of a cramp, where it was none of the usual ones."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.tonight.time_question import TimeQuestion
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["OtherTime", "last_time"]


def last_time(now: datetime, at: time) -> datetime:
    """Return the last wall time before `now` at which the clock showed `at`."""
    today = datetime.combine(now.date(), at)
    return today if today <= now else today - timedelta(days=1)


class OtherTime(TimeQuestion):
    """Asked below the usual times, and gone once it is answered."""

    def __init__(self, look: Look, name: Callable[[time], str]) -> None:
        super().__init__(look, DayWords.at_what_time, DayWords.save_time, name)
        self.given.connect(self.hide)
