"""Short answers about many nights at once."""

from datetime import timedelta

from sqlalchemy import Connection, func, select, union_all

from cramp_diary.domain.nights import NightMark, Period, Stated
from cramp_diary.storage.conversion.kinds import KINDS
from cramp_diary.storage.encoding import day_number, day_of
from cramp_diary.storage.reading import within
from cramp_diary.storage.records import (
    EpisodeRecord,
    FactorValueRecord,
    IntakeRecord,
    NightRecordRecord,
)

__all__ = ["counts", "night_marks", "span"]


def night_marks(connection: Connection, period: Period) -> tuple[NightMark, ...]:
    """Return one mark for each night of a period."""
    night = EpisodeRecord.night
    counted = select(night, func.count()).where(*within(night, period)).group_by(night)
    cramps = {row[0]: row[1] for row in connection.execute(counted)}
    told = NightRecordRecord
    said = select(told.night, told.stated).where(*within(told.night, period))
    stated = {row.night: Stated(row.stated) for row in connection.execute(said)}
    first = day_number(period.first)
    return tuple(
        NightMark(
            period.first + timedelta(days=number - first),
            stated.get(number, Stated.NOTHING).status(cramps.get(number, 0)),
            cramps.get(number, 0),
        )
        for number in range(first, first + period.nights)
    )


def span(connection: Connection) -> Period | None:
    """Return the nights from the first to the last that anything was written about."""
    ends = union_all(
        *(
            select(func.min(record.night).label("low"), func.max(record.night).label("high"))
            for record in (EpisodeRecord, NightRecordRecord, IntakeRecord, FactorValueRecord)
        )
    ).subquery()
    row = connection.execute(select(func.min(ends.c.low), func.max(ends.c.high))).one()
    return None if row[0] is None else Period(day_of(row[0]), day_of(row[1]))


def counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table of entries has."""
    return {
        kind.table.name: connection.execute(
            select(func.count()).select_from(kind.table)
        ).scalar_one()
        for kind in KINDS
    }
