"""From a path to an opened, upgraded diary and the services over it. The only wiring."""

from dataclasses import dataclass
from pathlib import Path

from cramp_diary.assets import resources
from cramp_diary.domain.identity import IdMaker, SortableIds
from cramp_diary.domain.moment import Clock, LocalClock
from cramp_diary.services.answers import Answers
from cramp_diary.services.back_filling import BackFilling
from cramp_diary.services.backups import Backups
from cramp_diary.services.bin import Bin
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.courses import Courses
from cramp_diary.services.drafts import Drafts
from cramp_diary.services.exchange import Exchange
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.services.library import Library
from cramp_diary.services.person import Owner
from cramp_diary.services.products import Products
from cramp_diary.services.relating import Relating
from cramp_diary.services.reporting import Reporting
from cramp_diary.services.search import Search
from cramp_diary.storage.opening import create_diary, look_into, open_diary
from cramp_diary.storage.store import DiaryStore

__all__ = ["Services", "create_services", "look_services", "open_services"]


@dataclass(frozen=True, slots=True)
class Services:
    """What a person can do with one open diary."""

    store: DiaryStore
    journal: Journal
    products: Products
    courses: Courses
    factors: Factors
    back_filling: BackFilling
    owner: Owner
    answers: Answers
    library: Library
    search: Search
    catalogue: Catalogue
    drafts: Drafts
    bin: Bin
    backups: Backups
    exchange: Exchange
    relating: Relating
    reporting: Reporting

    @property
    def path(self) -> Path:
        """Where the diary is."""
        return self.store.path

    def close(self) -> None:
        """Close the diary; nothing can be done with these services after that."""
        self.store.close()


def open_services(
    path: Path,
    *,
    clock: Clock | None = None,
    new_id: IdMaker | None = None,
    read_only: bool = False,
) -> Services:
    """Open the diary at `path`, upgraded if need be; raises a DiaryError if that cannot be."""
    return _wired(open_diary(path, read_only=read_only), clock, new_id)


def look_services(path: Path, *, clock: Clock | None = None) -> Services:
    """Open the diary at `path` for some questions at once; nothing is made, upgraded or locked.

    Raises a DiaryError where they cannot be asked, as of a diary of an older schema.
    """
    return _wired(look_into(path), clock, None)


def create_services(
    path: Path,
    *,
    clock: Clock | None = None,
    new_id: IdMaker | None = None,
) -> Services:
    """Make a new diary at `path` with its first one-press drinks; raises a DiaryError."""

    def fill(store: DiaryStore) -> None:
        _wired(store, clock, new_id).products.start_with_first_drinks()

    return _wired(create_diary(path, fill), clock, new_id)


def _wired(store: DiaryStore, clock: Clock | None, new_id: IdMaker | None) -> Services:
    clock = clock or LocalClock()
    journal = Journal(store, clock, new_id or SortableIds())
    catalogue = Catalogue(resources() / "catalogues")
    library = Library(store, clock)
    factors = Factors(store, journal)
    return Services(
        store=store,
        journal=journal,
        products=Products(store, journal, catalogue),
        courses=Courses(store, journal),
        factors=factors,
        back_filling=BackFilling(store, journal, factors),
        owner=Owner(store, journal),
        answers=Answers(store, journal),
        library=library,
        search=Search(store, library),
        catalogue=catalogue,
        drafts=Drafts(store, clock),
        bin=Bin(store, journal, clock),
        backups=Backups(store.path, clock),
        exchange=Exchange(store, journal, clock),
        relating=Relating(store, journal),
        reporting=Reporting(store, clock),
    )
