"""What was deleted, for 30 days."""

from cramp_diary.domain.changes import Change
from cramp_diary.domain.deleted import Deleted
from cramp_diary.domain.moment import Clock
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["Bin"]


class Bin:
    """Deleted entries come here by themselves, and leave when they are in the diary again."""

    def __init__(self, store: DiaryStore, journal: Journal, clock: Clock) -> None:
        """Read `store`, restore through `journal`; `clock` says what is too old."""
        self._store = store
        self._journal = journal
        self._clock = clock

    def deleted(self) -> tuple[Deleted, ...]:
        """Return what was deleted in the last 30 days, the latest first, change by change."""
        return self._store.deleted(self._clock.now())

    def restore(self, deleted: Deleted) -> Change:
        """Put entries back that were deleted together, on the nights that they have now.

        Raises InvalidEntryError where the diary says otherwise by now (a night without cramps
        that has some), EntryGoneError where something else has come to stand in their place, or
        what they belong to is no longer there.
        """
        return self._journal.save(*deleted.entries)

    def empty(self) -> None:
        """Forget every deleted entry; undo does not bring them back."""
        self._store.empty_bin()
