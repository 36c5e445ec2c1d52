"""Times as people type them."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from cramp_diary.cli.usage import WrongUsageError
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.problems import EARLIEST, LATEST
from cramp_diary.services.journal import Journal
from cramp_diary.wording.cli import UsageWords

__all__ = ["iso_moment", "moment_of"]

_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9]))?")
_DAY_AND_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9].*")
_DAY: Final = timedelta(days=1)


def moment_of(text: str, journal: Journal, night: date | None = None) -> Moment:
    """Read a time: "02:40" is the one in `night`, or else the last such time before now.

    Raises WrongUsageError for what is no time, or lies in another night.
    """
    match = _CLOCK.fullmatch(text)
    if match:
        clock = time(int(match[1]), int(match[2]), int(match[4] or 0))
        if night is None:
            return _last(clock, journal)
        return journal.moment(_in_night(clock, journal, night))
    try:
        moment = iso_moment(text, journal)
    except ValueError as error:
        raise WrongUsageError(UsageWords.not_a_time(text)) from error
    if night is not None and journal.boundaries().night_of(moment.wall) != night:
        raise WrongUsageError(UsageWords.not_in_night(text, night))
    return moment


def iso_moment(text: str, journal: Journal) -> Moment:
    """Read ISO 8601 with date and time; without an offset it is the one of this place.

    Raises ValueError for anything else, and outside of the years that a diary can hold.
    """
    if not _DAY_AND_TIME.fullmatch(text):
        raise ValueError(text)
    read = datetime.fromisoformat(text)
    if not EARLIEST < read.date() < LATEST:
        raise ValueError(text)
    return journal.moment(read.replace(microsecond=0)) if read.tzinfo is None else Moment.of(read)


def _last(clock: time, journal: Journal) -> Moment:
    """Return the last such time before now; where clocks went back, one day has it twice."""
    now = journal.now()
    today = datetime.combine(now.wall.date(), clock)
    found = (
        journal.moment(wall, second_time=second_time)
        for wall in (today, today - _DAY)
        for second_time in (True, False)
    )
    past = (moment for moment in found if moment.instant <= now.instant)
    return next(past, journal.moment(today - _DAY))


def _in_night(clock: time, journal: Journal, night: date) -> datetime:
    evening = datetime.combine(night, clock)
    in_night = journal.boundaries().night_of(evening) == night
    return evening if in_night else evening + _DAY
