"""The services over a new diary in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cramp_diary.assembly import Services, create_services
from cramp_diary.assets import resources
from cramp_diary.domain.identity import SortableIds
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.courses import Courses
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.services.library import Library
from cramp_diary.services.products import Products
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore
from tests.set_clock import SetClock


@pytest.fixture
def clock() -> SetClock:
    """Show the morning after the night of Monday the 23rd."""
    return SetClock("2026-11-24 07:00")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DiaryStore]:
    store = create_diary(tmp_path / "ruth.crampdiary")
    yield store
    store.close()


@pytest.fixture
def journal(store: DiaryStore, clock: SetClock) -> Journal:
    return Journal(store, clock, SortableIds())


@pytest.fixture
def library(store: DiaryStore, clock: SetClock) -> Library:
    return Library(store, clock)


@pytest.fixture
def courses(store: DiaryStore, journal: Journal) -> Courses:
    return Courses(store, journal)


@pytest.fixture
def factors(store: DiaryStore, journal: Journal) -> Factors:
    return Factors(store, journal)


@pytest.fixture
def products(store: DiaryStore, journal: Journal) -> Products:
    return Products(store, journal, Catalogue(resources() / "catalogues"))


@pytest.fixture
def services(tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    """Do everything that can be done with a diary."""
    services = create_services(tmp_path / "anna.crampdiary", clock=clock)
    yield services
    services.close()
