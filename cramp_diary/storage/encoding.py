"""How days, moments and amounts stand in the file: as whole numbers, exactly."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from cramp_diary.domain.moment import Moment

__all__ = [
    "MICRO",
    "amount_of",
    "day_number",
    "day_of",
    "micro",
    "moment_of",
    "wall_of",
    "wall_seconds",
]

MICRO: Final = 1_000_000
"""Amounts are counted in millionths of their unit: whole numbers sum without rounding."""

_EPOCH: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - a wall time has no zone
_EPOCH_ORDINAL: Final = date(1970, 1, 1).toordinal()
_DAY: Final = 86_400


def day_number(day: date) -> int:
    """Return the days since 1970-01-01."""
    return day.toordinal() - _EPOCH_ORDINAL


def day_of(number: int) -> date:
    """Return the day that `day_number` counted."""
    return date.fromordinal(number + _EPOCH_ORDINAL)


def wall_seconds(moment: Moment) -> int:
    """Return the seconds since 1970-01-01 00:00 as the wall clock shows them, without offset."""
    passed = moment.wall - _EPOCH
    return passed.days * _DAY + passed.seconds


def wall_of(seconds: int) -> datetime:
    """Return the naive wall time of stored wall seconds."""
    return _EPOCH + timedelta(seconds=seconds)


def moment_of(wall: int, offset: int) -> Moment:
    """Return the moment of stored wall seconds and offset."""
    return Moment(wall_of(wall), offset)


def micro(amount: Decimal) -> int:
    """Return an amount in millionths; raise ValueError for one that is finer."""
    scaled = amount.scaleb(6)
    whole = int(scaled)
    if whole != scaled:
        message = "an amount has at most six decimals"
        raise ValueError(message)
    return whole


def amount_of(millionths: int) -> Decimal:
    """Return the amount of so many millionths."""
    return Decimal(millionths) / MICRO
