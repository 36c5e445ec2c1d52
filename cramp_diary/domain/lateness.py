"""Whether something was written down so late that memory may have changed it."""

from datetime import timedelta
from typing import Final

from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries

__all__ = ["LATE_AFTER", "written_late"]

LATE_AFTER: Final = timedelta(hours=12)


def written_late(entry: Episode | NightRecord, boundaries: Boundaries) -> bool:
    """Return whether an entry was written more than 12 h after what it is about.

    That is the beginning of a cramp whose time is known, otherwise the end of the night.
    """
    if isinstance(entry, Episode) and isinstance(entry.onset, Moment):
        return entry.written.since(entry.onset) > LATE_AFTER
    return entry.written.wall > boundaries.night_end(entry.night) + LATE_AFTER
