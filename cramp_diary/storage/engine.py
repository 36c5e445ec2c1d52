"""One connection to one diary file, shared by the threads that take turns at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Final

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlcipher3 import dbapi2

from cramp_diary.storage.failures import told

__all__ = ["Database", "connect"]

_WAIT_SECONDS: Final = 5.0

# WAL with FULL is the fastest setting in which no committed entry is lost when power fails. The
# WAL is moved into the diary every 100 pages, some 30 saves: a save is faster by a third where
# that file need not grow.
_WRITING: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA wal_autocheckpoint = 100",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)
_ALWAYS: Final = ("PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF")


def connect(path: Path, mode: str = "rw") -> dbapi2.Connection:
    """Return a bare connection to an existing file.

    `mode` is "rw", "ro", or "ro&immutable=1" for a file on a disk that nothing can be written to.
    Transactions are begun by hand: the driver's own let a change of tables escape a rollback.
    """
    return dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        timeout=_WAIT_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )


class Database:
    """An open diary file; every use of it is one transaction."""

    def __init__(self, path: Path, mode: str = "rw") -> None:
        """Open `path` in a mode of `connect`; raise an error of `domain.errors`."""
        self.path = path
        self._lock = RLock()
        self._reading: Connection | None = None
        with told(path, writing=mode == "rw"):
            connection = connect(path, mode)
            try:
                for pragma in (*_WRITING, *_ALWAYS) if mode == "rw" else _ALWAYS:
                    connection.execute(pragma)
            except dbapi2.Error:
                connection.close()
                raise
        self._connection = connection
        self._engine = _engine(connection)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the diary throughout.

        A reading inside of another, by the same thread, sees the state of the outer one.
        """
        with self._lock:
            if self._reading is not None:
                yield self._reading
                return
            with (
                told(self.path, writing=False),
                self._engine.connect() as connection,
                connection.begin(),
            ):
                self._reading = connection
                try:
                    yield connection
                finally:
                    self._reading = None

    @contextmanager
    def write(self) -> Iterator[dbapi2.Connection]:
        """Give a connection whose changes are all durable on leaving, or none of them made.

        It is the driver's own: SQLAlchemy's bookkeeping would cost a save as much as the disk.
        """
        with self.bare() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # SQLite itself has rolled back where it ran out of disk.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def state(self) -> tuple[int, int]:
        """Return what is another pair once anybody has changed the diary.

        SQLite counts the changes of this connection and, by a number, tells those of others.
        """
        with self.bare() as connection:
            others: int = connection.execute("PRAGMA data_version").fetchone()[0]
            return connection.total_changes, others

    @contextmanager
    def migrate(self) -> Iterator[Connection]:
        """Give what `write` gives, for Alembic."""
        with (
            self._lock,
            told(self.path, writing=True),
            self._engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def bare(self) -> Iterator[dbapi2.Connection]:
        """Give the driver's connection, outside of any transaction."""
        with self._lock, told(self.path, writing=True):
            yield self._connection

    def close(self) -> None:
        """Move what is in the -wal file into the diary and let go of it."""
        with self._lock, told(self.path, writing=True):
            self._engine.dispose()
            self._connection.close()


def _engine(connection: dbapi2.Connection) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: connection, module=dbapi2, poolclass=StaticPool
    )

    @event.listens_for(engine, "begin")
    def _begin(begun: Connection) -> None:
        begun.exec_driver_sql(begun.get_execution_options().get("begin", "BEGIN"))

    return engine
