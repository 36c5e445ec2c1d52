"""The migrations make what the records say, and never look at them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Connection, create_engine, inspect
from sqlcipher3 import dbapi2

from cramp_diary.storage.header import SCHEMA
from cramp_diary.storage.records import Base
from cramp_diary.storage.store import DiaryStore
from cramp_diary.storage.upgrade import migrations


@pytest.fixture
def migrated(store: DiaryStore) -> Iterator[Connection]:
    with store._database.read() as connection:
        yield connection


@pytest.fixture
def mapped() -> Iterator[Connection]:
    """Make a database from the records themselves."""
    engine = create_engine("sqlite://", module=dbapi2)
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_tables_columns_and_indexes_are_those_of_the_records(migrated: Connection) -> None:
    options = {"compare_type": True, "include_name": lambda name, *_: name != "alembic_version"}
    context = MigrationContext.configure(migrated, opts=options)
    assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize("table", Base.metadata.tables)
def test_constraints_are_those_of_the_records(
    migrated: Connection, mapped: Connection, table: str
) -> None:
    made, meant = inspect(migrated), inspect(mapped)
    for told in ("get_pk_constraint", "get_foreign_keys", "get_unique_constraints"):
        assert _plain(getattr(made, told)(table)) == _plain(getattr(meant, told)(table))
    assert _plain(made.get_check_constraints(table)) == _plain(meant.get_check_constraints(table))


@pytest.mark.parametrize("table", Base.metadata.tables)
def test_every_table_is_strict(migrated: Connection, table: str) -> None:
    row = migrated.exec_driver_sql(f"PRAGMA table_list({table})").one()
    assert row.strict == 1


def test_every_check_has_a_name() -> None:
    checks = [
        constraint
        for table in Base.metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, CheckConstraint)
    ]
    assert len(checks) > 50
    assert all(check.name for check in checks)


def test_the_newest_migration_has_the_number_of_the_schema() -> None:
    assert ScriptDirectory.from_config(migrations()).get_current_head() == f"{SCHEMA:04}"


def test_migrations_do_not_import_the_program() -> None:
    folder = Path(ScriptDirectory.from_config(migrations()).versions)
    scripts = list(folder.glob("[0-9]*.py"))
    assert scripts
    assert not any("cramp_diary" in script.read_text() for script in scripts)


def _plain(found: object) -> object:
    """Return what an inspector tells, without the order in which it tells it."""
    return sorted(map(str, found)) if isinstance(found, list) else str(found)
