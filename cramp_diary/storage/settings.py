"""The settings kept in the diary itself, and the nights that follow from them."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import Column, Connection, Table, bindparam, select, update

from cramp_diary.domain.nights import Boundaries
from cramp_diary.storage.conversion.kinds import EPISODE, INTAKE
from cramp_diary.storage.encoding import day_number, wall_of
from cramp_diary.storage.records import DiaryRecord

__all__ = ["boundaries", "is_demo", "mark_demo", "set_boundaries"]


def boundaries(connection: Connection) -> Boundaries:
    """Return where one night of this diary ends and the next begins."""
    row = connection.execute(select(DiaryRecord.night_hour, DiaryRecord.day_hour)).one()
    return Boundaries(row.night_hour, row.day_hour)


def set_boundaries(connection: Connection, wanted: Boundaries) -> None:
    """Set where nights end, and put every entry that has a wall time on the night it now has."""
    hours = {"night_hour": wanted.night_hour, "day_hour": wanted.day_hour}
    connection.execute(update(DiaryRecord).values(hours))
    episode, intake = EPISODE.table, INTAKE.table
    _derive(connection, episode, episode.c.onset_wall, wanted.night_of)
    _derive(connection, intake, intake.c.at_wall, wanted.intake_night_of)


def is_demo(connection: Connection) -> bool:
    """Return whether the person of this diary is simulated."""
    return bool(connection.execute(select(DiaryRecord.demo)).scalar_one())


def mark_demo(connection: Connection) -> None:
    """Say that the person of this diary is simulated."""
    connection.execute(update(DiaryRecord).values(demo=1))


def _derive(
    connection: Connection,
    table: Table,
    wall: Column[int],
    night_of: Callable[[datetime], date],
) -> None:
    rows = connection.execute(select(table.c.id, table.c.night, wall).where(wall.is_not(None)))
    moved = [
        {"moved": identity, "to": night}
        for identity, old, seconds in rows
        if (night := day_number(night_of(wall_of(seconds)))) != old
    ]
    if moved:
        by_id = table.c.id == bindparam("moved")
        connection.execute(update(table).where(by_id).values(night=bindparam("to")), moved)
