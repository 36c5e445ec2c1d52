"""The order of a night: where each entry stands between the day before and the morning after."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord, PartOfNight
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries

__all__ = ["NightEntry", "Stretch", "first_cramp", "in_order"]

NightEntry = Episode | Intake | FactorValue | NightRecord

BEDTIME: Final = time(22)
PART_PLACES: Final = {
    PartOfNight.EARLY: timedelta(hours=-1),
    PartOfNight.MIDDLE: timedelta(hours=2, minutes=30),
    PartOfNight.LATE: timedelta(hours=4, minutes=30),
    PartOfNight.UNKNOWN: timedelta(hours=4, minutes=45),
}
"""Where a cramp stands whose time is not known, from the midnight of its night."""


class Stretch(StrEnum):
    """The three stretches that a night is shown in."""

    DAY = "day"
    NIGHT = "night"
    MORNING = "morning"


def in_order(
    entries: Sequence[NightEntry], boundaries: Boundaries
) -> tuple[tuple[NightEntry, Stretch], ...]:
    """Return the entries of one night as they followed each other, each with its stretch.

    What has no time stands where it belongs: the factors of the day first, then what was taken
    on that day, what was said about the night as a whole last.
    """
    offset = _offset(entries)
    placed = [(_place(entry, offset), entry) for entry in entries]
    placed.sort(key=lambda pair: (pair[0], pair[1].written.instant))
    return tuple((entry, _stretch(entry.night, at, boundaries)) for at, entry in placed)


def first_cramp(episodes: Iterable[Episode]) -> Moment | None:
    """Return when the first cramp of a night began; None where no time is known."""
    onsets = [cramp.onset for cramp in episodes if isinstance(cramp.onset, Moment)]
    return min(onsets, key=lambda onset: onset.instant, default=None)


def _offset(entries: Iterable[NightEntry]) -> int:
    """Return the offset with which the night began: its clock orders an hour that came twice."""
    moments = [moment for entry in entries if (moment := _moment(entry))]
    return min(moments, key=lambda moment: moment.instant).offset if moments else 0


def _place(entry: NightEntry, offset: int) -> datetime:
    moment = _moment(entry)
    if moment is not None:
        return moment.instant.replace(tzinfo=None) + timedelta(seconds=offset)
    evening = datetime.combine(entry.night, time())
    match entry:
        case Episode(onset=PartOfNight() as part):
            return evening + timedelta(days=1) + PART_PLACES[part]
        case NightRecord():
            return evening + timedelta(days=2)
        case Intake():
            return evening + timedelta(seconds=1)
        case _:
            return evening


def _moment(entry: NightEntry) -> Moment | None:
    if isinstance(entry, Episode):
        return entry.onset if isinstance(entry.onset, Moment) else None
    return entry.at if isinstance(entry, Intake) else None


def _stretch(night: date, at: datetime, boundaries: Boundaries) -> Stretch:
    morning = datetime.combine(night + timedelta(days=1), time(boundaries.day_hour))
    if at >= morning:
        return Stretch.MORNING
    return Stretch.NIGHT if at >= datetime.combine(night, BEDTIME) else Stretch.DAY
