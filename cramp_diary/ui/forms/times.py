"""Which wall time a person means who gives a night and an hour."""

from datetime import date, datetime, time, timedelta

from cramp_diary.domain.nights import Boundaries

__all__ = ["wall_in_day", "wall_in_night"]


def wall_in_night(night: date, at: time, boundaries: Boundaries) -> datetime:
    """Return the wall time within a night at which the clock shows `at`."""
    return _first_after(boundaries.night_start(night), at)


def wall_in_day(night: date, at: time, boundaries: Boundaries) -> datetime:
    """Return the wall time, on the day that leads to a night, at which the clock shows `at`."""
    return _first_after(datetime.combine(night, time(boundaries.day_hour)), at)


def _first_after(start: datetime, at: time) -> datetime:
    same_day = datetime.combine(start.date(), at)
    return same_day if same_day >= start else same_day + timedelta(days=1)
