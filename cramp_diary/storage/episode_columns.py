"""What is reckoned from a cramp's columns, as SQL."""

from typing import Any, Final

from sqlalchemy import ColumnElement, SQLColumnExpression, case, func

from cramp_diary.analysis.episode_table import BAND_MINUTES
from cramp_diary.domain.lateness import LATE_AFTER
from cramp_diary.storage.records import EpisodeRecord

__all__ = [
    "DAY",
    "HOUR",
    "LATE_SECONDS",
    "after_night",
    "episode_late",
    "episode_minutes",
    "onset_instant",
]

HOUR: Final = 3600
DAY: Final = 24 * HOUR
LATE_SECONDS: Final = int(LATE_AFTER.total_seconds())


def onset_instant() -> ColumnElement[Any]:
    """Return the seconds since 1970 in UTC at which a cramp began; NULL where unknown."""
    return EpisodeRecord.onset_wall - EpisodeRecord.onset_offset


def episode_minutes() -> ColumnElement[Any]:
    """Return how long a cramp lasted, counted or guessed."""
    guessed = case({str(band): m for band, m in BAND_MINUTES.items()}, value=EpisodeRecord.band)
    return func.coalesce(EpisodeRecord.seconds / 60.0, guessed)


def after_night(night: SQLColumnExpression[int], night_hour: int) -> ColumnElement[int]:
    """Return the wall second at which a night is over."""
    return (night + 1) * DAY + night_hour * HOUR


def episode_late(night_hour: int) -> ColumnElement[Any]:
    """Return what `domain.lateness.written_late` says of a cramp."""
    record = EpisodeRecord
    passed = record.written_wall - record.written_offset - onset_instant()
    unknown = record.written_wall > after_night(record.night, night_hour) + LATE_SECONDS
    return case((record.onset_wall.is_(None), unknown), else_=passed > LATE_SECONDS)
