"""What was deleted, for 30 days."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from cramp_diary.exchange.json_diary.same import same_things, with_references
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
        """Return what was deleted in the last 30 days, the latest first, change by change.

        A product or factor that was added again meanwhile is in the diary and not among it; what
        was of it is of the one in the diary.
        """
        waiting = self._waiting()
        again = self._again(entry for deleted in waiting for entry in deleted.entries)
        left = (replace(one, entries=tuple(_led(one.entries, again))) for one in waiting)
        return tuple(one for one in left if one.entries)

    def restore(self, deleted: Deleted) -> Change:
        """Put entries back that were deleted together, on the nights that they have now.

        The product or factor that they belong to comes along where it was deleted too, unless the
        same was added again meanwhile: then they belong to that. A dose whose course is gone
        stands alone, and so does a course that followed it. Of a night with cramps among them it
        is no longer said that it had none.

        Raises InvalidEntryError where the diary says otherwise by now (a night without cramps
        that has some, a course in days that another has), NotPutBackError where something else
        has come to stand in their place, or what they belong to is no longer there.
        """
        boundaries = self._journal.boundaries()
        entries = [
            placed(self._on_its_own(entry, deleted), boundaries)
            for entry in deleted.entries
            if not isinstance(entry, Person)
        ]
        wanted = [*self._needed(entries), *entries]
        back = list(_led(wanted, self._again(wanted)))
        try:
            return self._journal.save(*_agreeing(back))
        except EntryGoneError as error:
            raise NotPutBackError(lacks=bool(self._missing(back))) from error

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

    def _waiting(self) -> tuple[Deleted, ...]:
        return self._store.deleted(self._clock.now())

    def _again(self, entries: Iterable[Entry]) -> dict[EntryId, EntryId]:
        """Return the deleted products and factors that were added again, with those of now."""
        deleted = [entry for entry in entries if isinstance(entry, Product | Factor)]
        if not deleted:
            return {}
        return same_things((*self._store.products(), *self._store.factors()), deleted)

    def _needed(self, entries: Sequence[Written]) -> tuple[Product | Factor, ...]:
        wanted = self._missing(entries)
        if not wanted:
            return ()
        waiting = (entry for deleted in self._waiting() for entry in deleted.entries)
        return tuple(
            entry for entry in waiting if isinstance(entry, Product | Factor) and entry.id in wanted
        )

    def _missing(self, entries: Sequence[Written]) -> set[EntryId]:
        """Return the identities of what entries refer to and is neither there nor among them."""
        referred = {other for entry in entries for _, other, _ in references(entry)}
        apart = referred - {entry.id for entry in entries}
        return apart - set(self._store.entries(apart))


def _led(entries: Iterable[Entry], again: Mapping[EntryId, EntryId]) -> Iterator[Written]:
    """Yield entries that belong to what was added again, without what the diary has by that."""
    for entry in entries:
        if not isinstance(entry, Person) and entry.id not in again:
            yield with_references(entry, again)


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
