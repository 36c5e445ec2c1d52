import os
import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.errors import NoDiaryError, NotADiaryError
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Product
from cramp_diary.storage.engine import connect
from cramp_diary.storage.opening import check, create_diary, open_diary
from cramp_diary.storage.store import DiaryStore
from tests.strategies_time import wall

DRINK_OF_NOTHING = """
    INSERT INTO intake (id, night, written_wall, written_offset, product, own, note)
    VALUES ('i', 20000, 1800000000, 0, 'gone', 0, '')
"""


@pytest.fixture
def closed(path: Path, cramp: Episode, coffee: Product) -> Path:
    store = create_diary(path)
    store.apply(Change(after=(cramp, coffee)))
    store.close()
    return path


def meddle(path: Path, *statements: str) -> None:
    """Write past all rules, as another program or a fault could."""
    connection: dbapi2.Connection = connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_diary_has_no_faults_open_or_closed(store: DiaryStore, cramp: Episode) -> None:
    store.apply(Change(after=(cramp,)))
    assert check(store.path) == ()
    store.close()
    before = store.path.read_bytes()
    assert check(store.path) == ()
    assert store.path.read_bytes() == before
    assert list(store.path.parent.iterdir()) == [store.path]


@pytest.mark.parametrize("offset", [0, 50_400, -43_200])
def test_no_moment_is_too_late_for_a_diary(store: DiaryStore, cramp: Episode, offset: int) -> None:
    onset = Moment(wall("9998-12-31 23:30"), offset)
    store.apply(Change(after=(replace(cramp, night=onset.wall.date(), onset=onset),)))
    assert check(store.path) == ()


def test_what_is_no_diary_cannot_be_judged(path: Path) -> None:
    with pytest.raises(NoDiaryError):
        check(path)
    path.write_text("letters")
    with pytest.raises(NotADiaryError):
        check(path)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE episode SET pain = 11", "entries"),
        ("UPDATE episode SET relief = 'magic'", "entries"),
        ("DROP TABLE missed_dose", "tables"),
        (DRINK_OF_NOTHING, "links"),
    ],
)
def test_each_fault_is_named(closed: Path, statement: str, fault: str) -> None:
    meddle(closed, statement)
    assert check(closed) == (fault,)


def test_a_diary_cut_short_is_noticed_wherever_it_ends(closed: Path) -> None:
    size = closed.stat().st_size
    for kept in range(size - 512, 512, -4096 - 512):
        os.truncate(closed, kept)
        assert check(closed) == ("file",)


def test_overwritten_pages_are_noticed(closed: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - the same pages each time
    whole = closed.read_bytes()
    for page in chance.sample(range(1, 8), 5):
        closed.write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        assert check(closed) == ("file",)


def test_an_entry_that_was_put_on_a_later_night_is_sound(closed: Path, cramp: Episode) -> None:
    store = open_diary(closed)
    store.apply(Change((cramp,), (replace(cramp, night=cramp.night + timedelta(days=9)),)))
    store.close()
    assert check(closed) == ()
