"""Diaries of every schema ever released open in this program, or stay as they were."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cramp_diary.domain.errors import CannotWriteError
from cramp_diary.domain.person import Person
from cramp_diary.storage.backup import verify
from cramp_diary.storage.engine import connect
from cramp_diary.storage.header import APPLICATION_ID, SCHEMA
from cramp_diary.storage.opening import open_diary
from tests.storage.sample import BOUNDARIES, entries

SAMPLES = Path(__file__).parents[1] / "data"


@pytest.fixture
def before_the_first(path: Path) -> Path:
    """Make a diary from before schema 1: marked as one, without a table."""
    path.touch()
    connection = connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("VACUUM")
    connection.close()
    return path


def test_an_older_diary_is_kept_and_upgraded(before_the_first: Path) -> None:
    with pytest.raises(CannotWriteError):
        open_diary(before_the_first, read_only=True)
    open_diary(before_the_first).close()
    verify(before_the_first)
    assert {file.name for file in before_the_first.parent.iterdir()} == {
        "anna.crampdiary",
        "anna (schema 0).crampdiary",
    }


def test_an_upgrade_that_fails_changes_nothing(before_the_first: Path) -> None:
    connection = connect(before_the_first)
    connection.execute("CREATE TABLE factor_value (id TEXT)")
    before = list(_dump(connection))
    connection.close()
    with pytest.raises(dbapi2.OperationalError):
        open_diary(before_the_first)
    connection = connect(before_the_first)
    assert list(_dump(connection)) == before
    connection.close()


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_stored_diary_of_each_schema_opens_with_all_it_held(schema: int, path: Path) -> None:
    shutil.copyfile(SAMPLES / f"schema-{schema}.crampdiary", path)
    store = open_diary(path)
    held = entries(schema)
    found = {store.entry(entry.id) for entry in held if not isinstance(entry, Person)}
    assert found == set(held) - {store.person()}
    assert sum(store.counts().values()) == len(held)
    assert store.boundaries() == BOUNDARIES
    assert store.is_demo()
    store.close()
    verify(path)


def _dump(connection: dbapi2.Connection) -> Iterator[tuple[object, ...]]:
    yield from connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name")
    yield from connection.execute("PRAGMA user_version")
