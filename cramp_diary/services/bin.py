"""What was deleted, for 30 days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cramp_diary.domain.changes import Change, Entry, Written
from cramp_diary.domain.courses import Course
from cramp_diary.domain.deleted import Deleted
from cramp_diary.domain.entries import Episode, Intake, NightRecord
from cramp_diary.domain.errors import EntryGoneError, NotPutBackError
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.person import Person
from cramp_diary.domain.placing import placed, references
from cramp_diary.domain.products import Product
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

        The product or factor that they belong to comes along where it was deleted too. A dose
        whose course is gone stands alone, and so does a course that followed it. Of a night with
        cramps among them it is no longer said that it had none.

        Raises InvalidEntryError where the diary says otherwise by now (a night without cramps
        that has some), NotPutBackError where something else has come to stand in their place, or
        what they belong to is no longer there.
        """
        boundaries = self._journal.boundaries()
        entries = [
            placed(self._on_its_own(entry, deleted), boundaries)
            for entry in deleted.entries
            if not isinstance(entry, Person)
        ]
        needed = self._needed(entries)
        try:
            return self._journal.save(*needed, *_agreeing(entries))
        except EntryGoneError as error:
            lacks = self._missing((*needed, *entries))
            raise NotPutBackError(lacks=bool(lacks)) from error

    def empty(self) -> None:
        """Forget every deleted entry; undo does not bring them back."""
        self._store.empty_bin()

    def _on_its_own(self, entry: Written, deleted: Deleted) -> Written:
        """Return an entry without its course that is gone, where it can be without one."""
        match entry:
            case Intake() if self._is_gone(entry.course, deleted):
                return replace(entry, course=None)
            case Course() if self._is_gone(entry.follows, deleted):
                return replace(entry, follows=None)
        return entry

    def _is_gone(self, course: EntryId | None, deleted: Deleted) -> bool:
        if course is None or any(isinstance(o, Course) and o.id == course for o in deleted.entries):
            return False
        return self._store.entry(course) is None

    def _needed(self, entries: Sequence[Written]) -> tuple[Entry, ...]:
        wanted = self._missing(entries)
        if not wanted:
            return ()
        waiting = (entry for deleted in self.deleted() for entry in deleted.entries)
        return tuple(
            entry for entry in waiting if isinstance(entry, Product | Factor) and entry.id in wanted
        )

    def _missing(self, entries: Sequence[Entry]) -> set[EntryId]:
        """Return the identities of what entries refer to and is neither there nor among them."""
        own = [entry for entry in entries if not isinstance(entry, Person)]
        referred = {other for entry in own for _, other, _ in references(entry)}
        apart = referred - {entry.id for entry in own}
        return apart - set(self._store.entries(apart))


def _agreeing(entries: Iterable[Written]) -> Iterator[Written]:
    """Yield entries of which none contradicts another: a cramp corrects what was said."""
    held = list(entries)
    nights = {entry.night for entry in held if isinstance(entry, Episode)}
    for entry in held:
        if isinstance(entry, NightRecord) and entry.stated.denies_cramps and entry.night in nights:
            corrected = replace(entry, stated=Stated.NOTHING)
            if not corrected.says_nothing:
                yield corrected
        else:
            yield entry
