"""A diary of a person who does not exist, to look around in."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from cramp_diary.assets import resources
from cramp_diary.domain.changes import Change
from cramp_diary.domain.moment import Clock, LocalClock
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.problems import EARLIEST
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.invented.frame import LONDON, Frame
from cramp_diary.services.invented.person import entries_of
from cramp_diary.storage.opening import create_diary

__all__ = ["MOST_NIGHTS", "make_demo"]

MOST_NIGHTS: Final = 18_300
"""Fifty years."""


def make_demo(
    path: Path,
    nights: int = 180,
    seed: int = 1,
    last_night: date | None = None,
    *,
    clock: Clock | None = None,
) -> None:
    """Make a new diary of an invented person, marked as a demo.

    The same seed, nights and last night give the same diary; without `last_night` it ends with
    yesterday evening by `clock`. Raises ValueError for fewer nights than one or more than
    MOST_NIGHTS, AlreadyThereError where a file is, and whatever else keeps a diary from being
    made.
    """
    if not 1 <= nights <= MOST_NIGHTS:
        message = f"a demo has 1 to {MOST_NIGHTS} nights"
        raise ValueError(message)
    last = last_night or _yesterday(clock or LocalClock())
    first = max(last - timedelta(days=nights - 1), EARLIEST)
    entries = entries_of(Frame(seed, first, last), Catalogue(resources() / "catalogues"))
    whole = Change(after=entries, demo=(False, True))
    create_diary(path, lambda store: store.apply(whole)).close()


def _yesterday(clock: Clock) -> date:
    """Return the night before this one, where the invented person lives."""
    there = clock.now().instant.astimezone(LONDON)
    return Boundaries().night_of(there.replace(tzinfo=None)) - timedelta(days=1)
