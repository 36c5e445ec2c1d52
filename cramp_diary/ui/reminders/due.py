"""When a reminder is due, decided without Qt and without a clock of its own."""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from typing import Final

from cramp_diary.domain.moment import Clock, Moment

__all__ = ["PATIENCE", "due"]

PATIENCE: Final = timedelta(hours=4)
"""How long after its time a reminder still makes sense, as on a computer that was asleep."""


def due(now: Moment, at: time, shown: Collection[datetime], clock: Clock) -> datetime | None:
    """Return the wall time for which a daily reminder is to be shown now, None for none.

    It has been due for at most PATIENCE of real time, and is not in `shown`. A time that a change
    of the clock leaves out comes as much later as was left out; one that comes twice counts the
    first time. A wall time is shown once even where the clock is set back over it.
    """
    # A change of the clock can turn the date back: tomorrow's time may have been already.
    for days in (1, 0, -1):
        wall = datetime.combine(now.wall.date() + timedelta(days=days), at)
        passed = now.since(clock.at(wall))
        if timedelta(0) <= passed <= PATIENCE:
            return None if wall in shown else wall
    return None
