import os
import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.errors import (
    AlreadyThereError,
    DamagedError,
    InUseError,
    NoDiaryError,
    NoFolderError,
    NotADiaryError,
)
from cramp_diary.domain.moment import LocalClock
from cramp_diary.storage.backup import back_up, restore, verify
from cramp_diary.storage.engine import connect
from cramp_diary.storage.header import SCHEMA
from cramp_diary.storage.opening import create_diary, open_diary
from cramp_diary.storage.store import DiaryStore

AFTERNOON = LocalClock(lambda: datetime(2026, 11, 24, 14, 5, tzinfo=UTC))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.crampdiary"


def episodes_in(path: Path) -> tuple[Episode, ...]:
    store = open_diary(path)
    found = store.episodes()
    store.close()
    return found


def damage(path: Path) -> None:
    """Overwrite a page in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"x" * 4096
    path.write_bytes(content)


def test_a_diary_in_use_is_copied_with_all_that_was_saved(
    store: DiaryStore, cramp: Episode, copy: Path
) -> None:
    store.apply(Change(after=(cramp,)))
    back_up(store.path, copy)
    verify(copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert episodes_in(copy) == (cramp,)
    assert {file.name for file in copy.parent.iterdir()} == {
        copy.name,
        *(store.path.name + ending for ending in ("", "-wal", "-shm")),
    }


def test_an_older_copy_is_replaced_and_nothing_else(
    store: DiaryStore, cramp: Episode, copy: Path
) -> None:
    back_up(store.path, copy)
    store.apply(Change(after=(cramp,)))
    back_up(store.path, copy)
    assert episodes_in(copy) == (cramp,)
    letter = copy.with_name("letter.txt")
    letter.write_text("to a friend")
    for taken in (letter, store.path):
        with pytest.raises(AlreadyThereError):
            back_up(store.path, taken)
    assert letter.read_text() == "to a friend"
    with pytest.raises(NoFolderError):
        back_up(store.path, copy.parent / "missing" / "copy.crampdiary")
    with pytest.raises(NoDiaryError):
        back_up(copy.with_name("no diary"), copy)


def test_a_diary_that_cannot_be_judged_is_not_replaced(store: DiaryStore, copy: Path) -> None:
    create_diary(copy).close()
    connection = connect(copy)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    newer = copy.read_bytes()
    with pytest.raises(AlreadyThereError):
        back_up(store.path, copy)
    copy.write_bytes(newer[: len(newer) // 2])
    with pytest.raises(AlreadyThereError):
        back_up(store.path, copy)
    assert copy.read_bytes() == newer[: len(newer) // 2]


def test_a_copy_that_is_open_as_a_diary_is_not_replaced(
    store: DiaryStore, cramp: Episode, copy: Path
) -> None:
    other = create_diary(copy)
    other.apply(Change(after=(cramp,)))
    with pytest.raises(InUseError):
        back_up(store.path, copy)
    assert other.episodes() == (cramp,)
    other.close()
    back_up(store.path, copy)
    assert episodes_in(copy) == ()


def test_a_damaged_diary_pushes_out_no_good_copy(path: Path, store: DiaryStore, copy: Path) -> None:
    back_up(path, copy)
    good = copy.read_bytes()
    store.close()
    damage(path)
    with pytest.raises(DamagedError):
        back_up(path, copy)
    assert copy.read_bytes() == good
    assert {file.name for file in copy.parent.iterdir()} == {path.name, copy.name}


def test_a_restore_keeps_what_it_replaces(path: Path, cramp: Episode, copy: Path) -> None:
    stronger = replace(cramp, pain=9)
    store = create_diary(path)
    store.apply(Change(after=(cramp,)))
    back_up(path, copy)
    store.apply(Change((cramp,), (stronger,)))
    store.close()
    now = AFTERNOON.now().wall
    kept = restore(copy, path, AFTERNOON)
    assert kept == path.with_name(f"anna (before restore {now:%Y-%m-%d %H%M}).crampdiary")
    assert episodes_in(path) == (cramp,)
    assert episodes_in(kept) == (stronger,)
    assert episodes_in(copy) == (cramp,)
    again = restore(copy, path, AFTERNOON)
    assert again == path.with_name(f"anna (before restore {now:%Y-%m-%d %H%M}, 2).crampdiary")


def test_a_diary_is_restored_where_there_is_none(
    store: DiaryStore, cramp: Episode, copy: Path
) -> None:
    store.apply(Change(after=(cramp,)))
    assert restore(store.path, copy, AFTERNOON) is None
    assert episodes_in(copy) == (cramp,)


def test_a_damaged_diary_is_kept_byte_for_byte(path: Path, cramp: Episode, copy: Path) -> None:
    store = create_diary(path)
    store.apply(Change(after=(cramp,)))
    back_up(path, copy)
    store.close()
    path.write_bytes(b"what the disk has left of it")
    path.with_name(f"{path.name}-wal").write_bytes(b"the end of it")
    kept = restore(copy, path, AFTERNOON)
    assert kept is not None
    assert kept.read_bytes() == b"what the disk has left of it"
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"the end of it"
    assert episodes_in(path) == (cramp,)


def test_an_open_diary_is_not_replaced(store: DiaryStore, cramp: Episode, copy: Path) -> None:
    back_up(store.path, copy)
    store.apply(Change(after=(cramp,)))
    with pytest.raises(InUseError):
        restore(copy, store.path, AFTERNOON)
    with pytest.raises(AlreadyThereError):
        restore(store.path, store.path, AFTERNOON)
    assert store.episodes() == (cramp,)


def test_only_a_sound_diary_is_restored(path: Path, store: DiaryStore, copy: Path) -> None:
    back_up(path, copy)
    store.close()
    before = path.read_bytes()
    damage(copy)
    with pytest.raises(DamagedError):
        restore(copy, path, AFTERNOON)
    copy.write_text("letters")
    with pytest.raises(NotADiaryError):
        restore(copy, path, AFTERNOON)
    assert path.read_bytes() == before


def test_what_is_kept_is_copied_on_a_disk_without_second_names(
    path: Path, store: DiaryStore, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_here(*_: object) -> None:
        raise PermissionError

    back_up(path, copy)
    store.close()
    monkeypatch.setattr(os, "link", not_here)
    kept = restore(copy, path, AFTERNOON)
    assert kept is not None
    verify(kept)
    verify(path)
