"""A short look into a diary, that leaves the file and its folder as they were."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from cramp_diary.storage.engine import connect
from cramp_diary.storage.failures import told
from cramp_diary.storage.files import writable
from cramp_diary.storage.header import wal_of
from cramp_diary.storage.records import Base

__all__ = ["look", "look_mode", "missing_tables", "row_counts"]


def look_mode(path: Path, *, briefly: bool = False) -> str:
    """Return the mode of `connect` that reads a diary and writes nothing into it.

    With a -wal file someone has it open, or had when the power failed: it must be read too.
    Without, the file alone is the diary. SQLite would then make a -wal and a -shm file, which
    is not possible where nothing can be written, and not wanted for a look; but it alone
    notices another program that begins to write meanwhile, so that a long stay is in its hands.
    """
    if wal_of(path).exists() or (writable(path) and not briefly):
        return "ro"
    return "ro&immutable=1"


@contextmanager
def look(path: Path) -> Iterator[dbapi2.Connection]:
    """Give a connection for some questions; raise what goes wrong as in `failures.told`."""
    with told(path, writing=False):
        connection = connect(path, look_mode(path, briefly=True))
        try:
            yield connection
        finally:
            connection.close()


def missing_tables(connection: dbapi2.Connection) -> set[str]:
    """Return which tables of the newest schema are not there."""
    there = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return set(Base.metadata.tables) - {name for (name,) in there}


def row_counts(connection: dbapi2.Connection) -> dict[str, int]:
    """Return how many rows each table has, whatever its schema."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - from the file's own list
        for (name,) in tables.fetchall()
    }
