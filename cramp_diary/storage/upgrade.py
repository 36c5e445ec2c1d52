"""Bringing the tables of a file to the newest schema. Imported only when there is need."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from cramp_diary.domain.errors import DamagedError
from cramp_diary.storage.engine import Database
from cramp_diary.storage.header import APPLICATION_ID, SCHEMA

__all__ = ["migrations", "upgrade"]


def migrations() -> Config:
    """Return Alembic's configuration for the migrations in the package."""
    config = Config()
    folder = Path(__file__).resolve().parent / "migrations"
    # Alembic reads its options with interpolation: a lone % in a path would stop it.
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def upgrade(database: Database) -> None:
    """Run the migrations that a file lacks, all or none.

    Foreign keys are off meanwhile, from before the transaction: SQLite rebuilds a table by
    dropping it, which would take the rows that refer to it along. They are checked before the
    commit; raise DamagedError where one leads nowhere.
    """
    with database.bare() as bare:
        bare.execute("PRAGMA foreign_keys = OFF")
    try:
        with database.migrate() as connection:
            _migrate(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DamagedError(database.path)
    finally:
        with database.bare() as bare:
            bare.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: Connection) -> None:
    config = migrations()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
