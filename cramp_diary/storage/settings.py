"""The settings kept in the diary itself, and the nights that follow from them."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from sqlalchemy import Connection, select
from sqlcipher3 import dbapi2

from cramp_diary.domain.nights import Boundaries
from cramp_diary.storage.encoding import day_number, wall_of
from cramp_diary.storage.records import DiaryRecord

__all__ = ["bare_boundaries", "bare_demo", "boundaries", "is_demo", "set_boundaries", "set_demo"]


def boundaries(connection: Connection) -> Boundaries:
    """Return where one night of this diary ends and the next begins."""
    row = connection.execute(select(DiaryRecord.night_hour, DiaryRecord.day_hour)).one()
    return Boundaries(row.night_hour, row.day_hour)


def bare_boundaries(connection: dbapi2.Connection) -> Boundaries:
    """Return the same by the driver's own connection, inside of a change."""
    return Boundaries(*connection.execute("SELECT night_hour, day_hour FROM diary").fetchone())


def set_boundaries(connection: dbapi2.Connection, wanted: Boundaries) -> None:
    """Set where nights end, and put every entry that has a wall time on the night it now has."""
    hours = (wanted.night_hour, wanted.day_hour)
    connection.execute("UPDATE diary SET night_hour = ?, day_hour = ?", hours)
    connection.executemany(
        "UPDATE episode SET night = ? WHERE id = ?",
        _moved(
            connection.execute("SELECT id, night, onset_wall FROM episode WHERE onset_wall > 0"),
            wanted.night_of,
        ),
    )
    connection.executemany(
        "UPDATE intake SET night = ? WHERE id = ?",
        _moved(
            connection.execute("SELECT id, night, at_wall FROM intake WHERE at_wall > 0"),
            wanted.intake_night_of,
        ),
    )


def is_demo(connection: Connection) -> bool:
    """Return whether the person of this diary is simulated."""
    return bool(connection.execute(select(DiaryRecord.demo)).scalar_one())


def bare_demo(connection: dbapi2.Connection) -> bool:
    """Return the same by the driver's own connection, inside of a change."""
    return bool(connection.execute("SELECT demo FROM diary").fetchone()[0])


def set_demo(connection: dbapi2.Connection, *, wanted: bool) -> None:
    """Say whether the person of this diary is simulated."""
    connection.execute("UPDATE diary SET demo = ?", (int(wanted),))


def _moved(
    rows: Iterable[tuple[str, int, int]], night_of: Callable[[datetime], date]
) -> list[tuple[int, str]]:
    """Return the new night and the identity of what lies on another one; nights have one rule."""
    found = ((day_number(night_of(wall_of(wall))), key, night) for key, night, wall in rows)
    return [(moved, key) for moved, key, night in found if moved != night]
