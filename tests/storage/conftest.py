"""A diary in a folder of its own, and the usual things to write into it."""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from cramp_diary.domain.entries import Episode
from cramp_diary.domain.identity import EntryId, SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore

NIGHT = date(2026, 3, 3)
NOBODY = 65_534
EVENING = Moment(datetime(2026, 3, 3, 22, 0), 3600)  # noqa: DTZ001 - a wall time


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "anna.crampdiary"


@pytest.fixture
def folder_of_an_ordinary_user() -> Iterator[Path]:
    """Be an ordinary user with a folder for a while: modes do not bind root."""
    as_root = os.geteuid() == 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        if as_root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            folder.chmod(0o700)
            if as_root:
                os.seteuid(0)


@pytest.fixture
def store(path: Path) -> Iterator[DiaryStore]:
    made = create_diary(path)
    yield made
    made.close()


@pytest.fixture
def new_id() -> Callable[[], EntryId]:
    ids = SortableIds()
    return lambda: ids(EVENING.instant)


@pytest.fixture
def cramp(new_id: Callable[[], EntryId]) -> Episode:
    return Episode(id=new_id(), night=NIGHT, written=EVENING, onset=EVENING, pain=6)


@pytest.fixture
def coffee(new_id: Callable[[], EntryId]) -> Product:
    return Product(
        id=new_id(),
        written=EVENING,
        kind=ProductKind.DRINK,
        name="Coffee",
        unit=Unit.ML,
        per=Decimal(100),
        composition=Composition(caffeine=Decimal(40)),
    )
