from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.person import Person
from cramp_diary.storage.conversion.kinds import KINDS
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore
from tests.strategies import diaries


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DiaryStore]:
    """One diary for all examples; each leaves it empty."""
    store = create_diary(Path(tmp_path_factory.mktemp("round-trip")) / "diary.crampdiary")
    yield store
    store.close()


@settings(max_examples=60, deadline=None)
@given(entries=diaries())
def test_nothing_is_lost_in_any_field_of_any_entry(
    shared: DiaryStore, entries: tuple[Entry, ...]
) -> None:
    written = Change(after=entries)
    shared.apply(written)
    assert set(_everything(shared)) == set(entries)
    shared.apply(written.undo)
    assert _everything(shared) == (Person(),)


def test_every_kind_of_entry_is_written_and_read() -> None:
    assert {kind.entry for kind in KINDS} == set(get_args(Entry))


def test_amounts_come_back_in_plain_figures(store: DiaryStore, coffee: Entry) -> None:
    store.apply(Change(after=(coffee,)))
    assert str(store.products()[0].per) == "100"


def _everything(store: DiaryStore) -> tuple[Entry, ...]:
    return (
        *store.products(),
        *store.factors(),
        *store.courses(),
        *store.missed_doses(),
        *store.episodes(),
        *store.night_records(),
        *store.intakes(),
        *store.factor_values(),
        *store.symptoms(),
        *store.lags(),
        store.person(),
    )
