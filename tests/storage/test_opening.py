import hashlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.errors import (
    AlreadyThereError,
    CannotReadError,
    CannotWriteError,
    DamagedError,
    DiskFullError,
    EntryGoneError,
    InUseError,
    NewerDiaryError,
    NoDiaryError,
    NoFolderError,
    NotADiaryError,
)
from cramp_diary.storage.engine import connect
from cramp_diary.storage.header import APPLICATION_ID, SCHEMA
from cramp_diary.storage.opening import create_diary, open_diary
from cramp_diary.storage.store import DiaryStore


@pytest.fixture
def closed(path: Path, cramp: Episode) -> Path:
    store = create_diary(path)
    store.apply(Change(after=(cramp,)))
    store.close()
    return path


@pytest.fixture
def other_connection(path: Path, store: DiaryStore) -> Iterator[dbapi2.Connection]:
    assert store.path == path
    connection = connect(path)
    yield connection
    connection.close()


def state_of(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def test_what_was_saved_is_there_when_it_is_opened_again(closed: Path, cramp: Episode) -> None:
    store = open_diary(closed)
    assert store.episodes() == (cramp,)
    store.close()
    assert [file.name for file in closed.parent.iterdir()] == [closed.name]


def test_only_the_owner_can_read_a_diary_and_what_lies_beside_it(
    path: Path, cramp: Episode
) -> None:
    before = os.umask(0o022)
    try:
        store = create_diary(path)
        store.apply(Change(after=(cramp,)))
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert modes == {f"{path.name}{ending}": 0o600 for ending in ("", "-wal", "-shm")}


def test_a_file_that_is_there_is_not_overwritten(path: Path) -> None:
    path.write_text("letters to a friend")
    with pytest.raises(AlreadyThereError):
        create_diary(path)
    assert state_of(path.parent) == {path.name: hashlib.sha256(b"letters to a friend").hexdigest()}


def test_a_diary_that_could_not_be_filled_is_not_there(path: Path, cramp: Episode) -> None:
    def fill(store: DiaryStore) -> None:
        store.apply(Change(after=(cramp,)))
        store.apply(Change(before=(replace(cramp, pain=1),)))

    with pytest.raises(EntryGoneError):
        create_diary(path, fill)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("wanted", ["missing/new.crampdiary", "file/new.crampdiary"])
def test_a_folder_must_be_there(tmp_path: Path, wanted: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NoFolderError):
        create_diary(tmp_path / wanted)
    with pytest.raises(NoDiaryError):
        open_diary(tmp_path / wanted)


def test_where_no_file_can_be_made_it_is_the_diary_that_is_named(tmp_path: Path) -> None:
    made_up_by_the_system = Path("/proc")
    wanted = [tmp_path / f"{'a' * 300}.crampdiary"]
    wanted += [made_up_by_the_system / "anna.crampdiary"] if made_up_by_the_system.is_dir() else []
    for path in wanted:
        with pytest.raises(CannotWriteError) as refused:
            create_diary(path)
        assert refused.value.path == path


@pytest.mark.parametrize(
    "content",
    [b"", b"night,cramps\n2026-01-01,2\n", b"SQLite format 3\x00", bytes(range(256)) * 40],
    ids=["empty", "text", "cut short", "junk"],
)
def test_another_file_is_no_diary_and_stays_as_it_was(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    before = state_of(path.parent)
    with pytest.raises(NotADiaryError):
        open_diary(path)
    assert state_of(path.parent) == before


def test_a_database_of_another_program_is_no_diary(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE episode (id)")
    connection.close()
    before = state_of(path.parent)
    with pytest.raises(NotADiaryError):
        open_diary(path)
    with pytest.raises(NotADiaryError):
        open_diary(path.parent)
    assert state_of(path.parent) == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_diary_is_refused_and_stays_as_it_was(closed: Path, *, read_only: bool) -> None:
    connection = connect(closed)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    before = state_of(closed.parent)
    with pytest.raises(NewerDiaryError):
        open_diary(closed, read_only=read_only)
    assert state_of(closed.parent) == before


def test_a_newer_diary_is_known_also_by_what_is_still_in_its_wal(closed: Path) -> None:
    newer = connect(closed)
    newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = state_of(closed.parent)
    with pytest.raises(NewerDiaryError):
        open_diary(closed)
    assert state_of(closed.parent)[closed.name] == before[closed.name]
    newer.close()


@pytest.mark.parametrize("kept", [512, 4096, 4097, 65_536])
def test_a_diary_cut_short_is_damaged(closed: Path, kept: int) -> None:
    os.truncate(closed, kept)
    before = state_of(closed.parent)
    with pytest.raises(DamagedError):
        open_diary(closed)
    assert state_of(closed.parent) == before


def test_a_diary_without_its_tables_is_damaged(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("CREATE TABLE episode (id)")
    connection.close()
    with pytest.raises(DamagedError):
        open_diary(path)


def test_a_diary_opened_to_look_is_not_written_to(closed: Path, cramp: Episode) -> None:
    store = open_diary(closed, read_only=True)
    before = closed.read_bytes()
    assert store.episodes() == (cramp,)
    with pytest.raises(CannotWriteError):
        store.apply(Change(demo=(False, True)))
    store.close()
    assert closed.read_bytes() == before


def assert_opens_to_look(path: Path) -> None:
    with pytest.raises(CannotWriteError):
        open_diary(path)
    store = open_diary(path, read_only=True)
    assert store.span() is None
    store.close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_a_diary_that_may_not_be_written_opens_only_to_look(
    folder_of_an_ordinary_user: Path,
) -> None:
    path = folder_of_an_ordinary_user / "anna.crampdiary"
    create_diary(path).close()
    path.chmod(0o400)
    assert_opens_to_look(path)
    path.parent.chmod(0o500)
    assert_opens_to_look(path)
    with pytest.raises(CannotWriteError):
        create_diary(path.with_name("new.crampdiary"))
    path.chmod(0o000)
    with pytest.raises(CannotReadError):
        open_diary(path, read_only=True)


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_a_diary_in_a_folder_that_may_not_be_written_cannot_be_written(
    folder_of_an_ordinary_user: Path,
) -> None:
    path = folder_of_an_ordinary_user / "anna.crampdiary"
    create_diary(path).close()
    path.parent.chmod(0o500)
    with pytest.raises(CannotWriteError):
        open_diary(path)


def test_a_diary_that_another_program_writes_to_is_in_use(
    store: DiaryStore, other_connection: dbapi2.Connection, cramp: Episode
) -> None:
    with store._database.bare() as connection:
        connection.execute("PRAGMA busy_timeout = 50")
    other_connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(InUseError):
        store.apply(Change(after=(cramp,)))
    other_connection.execute("ROLLBACK")
    store.apply(Change(after=(cramp,)))


def test_a_full_disk_keeps_what_was_saved(store: DiaryStore, cramp: Episode) -> None:
    store.apply(Change(after=(cramp,)))
    with store._database.bare() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    long = Episode(id=cramp.id, night=cramp.night, written=cramp.written, note="n" * 20_000)
    with pytest.raises(DiskFullError):
        store.apply(Change((cramp,), (long,)))
    assert store.episodes() == (cramp,)


def test_a_creation_that_fails_leaves_nothing_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        create_diary(path)
    assert list(path.parent.iterdir()) == []


def test_a_disk_without_second_names_holds_a_diary_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_here(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", not_here)
    create_diary(path).close()
    open_diary(path).close()
    with pytest.raises(AlreadyThereError):
        create_diary(path)
