"""From month to month, each by its first day."""

from datetime import date, timedelta
from typing import Final

from cramp_diary.domain.nights import Period

__all__ = ["month_after", "month_before", "whole_month"]

DAY: Final = timedelta(days=1)


def month_before(month: date) -> date:
    """Return the first day of the month before that of a date."""
    return (month.replace(day=1) - DAY).replace(day=1)


def month_after(month: date) -> date:
    """Return the first day of the month after that of a date."""
    return (month.replace(day=28) + 4 * DAY).replace(day=1)


def whole_month(month: date) -> Period:
    """Return the nights of the month of a date."""
    return Period(month.replace(day=1), month_after(month) - DAY)
