"""What was deleted and can still be restored."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.moment import Moment

__all__ = ["KEPT", "Deleted"]

KEPT: Final = timedelta(days=30)
"""How long a deleted entry can be restored."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """Entries that one change took out of the diary together; `key` tells it from others."""

    key: str
    at: Moment
    entries: tuple[Entry, ...]
