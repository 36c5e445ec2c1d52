"""Writing in the diary: every change goes through here, in one transaction each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Episode, FactorValue, NightRecord
from cramp_diary.domain.errors import EntryGoneError, InvalidEntryError
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId, IdMaker
from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.domain.nights import Boundaries, Period, Stated
from cramp_diary.domain.overlaps import overlap_problem, overlapping
from cramp_diary.domain.person import Person
from cramp_diary.domain.placing import placed
from cramp_diary.domain.problems import Fault, Problem, problems_of
from cramp_diary.storage.store import DiaryStore

__all__ = ["Journal"]


class Journal:
    """Saves, changes and removes entries, and keeps the promises about a night's status.

    Each method commits before it returns the Change it made; `apply(change.undo)` takes it back.
    """

    def __init__(self, store: DiaryStore, clock: Clock, new_id: IdMaker) -> None:
        """Write to `store`, stamped by `clock`, under identities from `new_id`."""
        self._store = store
        self._clock = clock
        self._new_id = new_id

    def now(self) -> Moment:
        """Return the present moment by the clock of the diary."""
        return self._clock.now()

    def moment(self, wall: datetime, *, second_time: bool = False) -> Moment:
        """Return the moment of a wall time in the diary's zone."""
        return self._clock.at(wall, second_time=second_time)

    def boundaries(self) -> Boundaries:
        """Return where this diary's nights and days begin."""
        return self._store.boundaries()

    def stamp(self) -> tuple[EntryId, Moment]:
        """Return an identity and the time of writing for a new entry."""
        now = self._clock.now()
        return self._new_id(now.instant), now

    def cramp(self, onset: Moment | None = None, night: date | None = None) -> Episode:
        """Return an unsaved cramp: at `onset`, or somewhere in `night`; at least one is given."""
        identity, now = self.stamp()
        if onset is not None:
            night = self.boundaries().night_of(onset.wall)
        if night is None:
            night = self.boundaries().night_of(now.wall)
        if onset is None:
            return Episode(id=identity, written=now, night=night)
        return Episode(id=identity, written=now, night=night, onset=onset)

    def save(self, *entries: Entry) -> Change:
        """Save new or altered entries in one transaction.

        A cramp or an intake with a wall time is put on the night of that time. A cramp on a
        night that was said to be quiet or away makes it a night with cramps. No day has two
        courses of one product. Raises InvalidEntryError with the problems, and then nothing is
        saved.
        """
        boundaries = self.boundaries()
        saved = tuple(placed(entry, boundaries) for entry in entries)
        problems = tuple(fault for entry in saved for fault in self._problems(entry, saved))
        if problems:
            raise InvalidEntryError(problems)
        return self.apply(self._without_denials(Change(self._stored(saved), saved)))

    def remove(self, *entries: Entry) -> Change:
        """Remove entries in one transaction.

        The night that loses its last cramp becomes unrecorded, never quiet. Raises
        EntryGoneError when one is no longer there.
        """
        present = self._stored(entries)
        if len(present) < len(entries):
            raise EntryGoneError
        return self.apply(self._without_denials(Change(before=present)))

    def apply(self, change: Change) -> Change:
        """Make a change, or take one back by its `undo`; return it.

        What it deletes can be restored for 30 days.
        """
        self._store.apply(change, self._clock.now())
        return change

    def say(self, night: date, stated: Stated) -> Change:
        """Write down what the person said about a whole night.

        "Nothing" takes back what was said. Raises InvalidEntryError when a night with cramps is
        said to be quiet or away.
        """
        return self.say_instead(night, stated)

    def say_instead(
        self, night: date, stated: Stated, *gone: Episode, new: Sequence[Episode] = ()
    ) -> Change:
        """Write down what the person said about a whole night in place of what stood there.

        The cramps `gone` are removed and the cramps `new` are saved in the same transaction, so
        that one undo gives everything back. Raises EntryGoneError when one is no longer there,
        and InvalidEntryError when a night is said to be quiet or away that still has cramps.
        """
        before = self._stored(gone)
        if len(before) < len(gone):
            raise EntryGoneError
        record = self.night_record(night)
        said = self._saying(record, night, stated)
        boundaries = self.boundaries()
        saved = (*(placed(cramp, boundaries) for cramp in new), *said)
        taken = frozenset(cramp.id for cramp in gone)
        problems = tuple(fault for one in saved for fault in self._problems(one, saved, taken))
        if problems:
            raise InvalidEntryError(problems)
        if record is not None:
            before = (*before, record)
        if not before and not saved:
            return Change()
        return self.apply(self._without_denials(Change(before, saved)))

    def _saying(
        self, record: NightRecord | None, night: date, stated: Stated
    ) -> tuple[NightRecord, ...]:
        """Return what stands of a whole night once that is said of it: one record or none."""
        if record is None:
            identity, now = self.stamp()
            record = NightRecord(id=identity, night=night, written=now)
        said = replace(record, stated=stated, written=self._clock.now())
        return () if said.says_nothing else (said,)

    def night_record(self, night: date) -> NightRecord | None:
        """Return what was said about a whole night."""
        records = self._store.night_records(Period(night, night))
        return records[0] if records else None

    def _stored(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Return the entries as they stand in the diary, without those that do not."""
        found = self._store.entries(e.id for e in entries if not isinstance(e, Person))
        stored = (
            self._store.person() if isinstance(entry, Person) else found.get(entry.id)
            for entry in entries
        )
        return tuple(entry for entry in stored if entry is not None)

    def _problems(
        self, entry: Entry, saved: tuple[Entry, ...], gone: frozenset[EntryId] = frozenset()
    ) -> tuple[Problem, ...]:
        factor = self._factor_of(entry, saved) if isinstance(entry, FactorValue) else None
        problems = problems_of(entry, self._clock.now(), factor)
        if (
            isinstance(entry, NightRecord)
            and entry.stated.denies_cramps
            and self._has_cramps(entry.night, saved, gone)
        ):
            problems += (Problem("stated", Fault.HAS_CRAMPS),)
        overlap = self._overlap(entry, saved) if isinstance(entry, Course) else None
        return (*problems, overlap) if overlap else problems

    def _overlap(self, course: Course, saved: tuple[Entry, ...]) -> Problem | None:
        """Return the fault of a course that has days of another one, once `saved` is saved.

        Two that have them in common already, which a file can bring, can still be put right.
        """
        stored = {other.id: other for other in self._store.courses()}
        fresh = {entry.id: entry for entry in saved if isinstance(entry, Course)}
        before = stored.get(course.id)
        others = (
            other
            for key, other in (stored | fresh).items()
            if before is None or key not in stored or not overlapping(before, stored[key])
        )
        return overlap_problem(course, others)

    def _factor_of(self, value: FactorValue, saved: tuple[Entry, ...]) -> Factor | None:
        fresh = (entry for entry in saved if isinstance(entry, Factor) and entry.id == value.factor)
        found = next(fresh, None) or self._store.entry(value.factor)
        return found if isinstance(found, Factor) else None

    def _has_cramps(self, night: date, saved: tuple[Entry, ...], gone: frozenset[EntryId]) -> bool:
        """Return whether a night has cramps once `saved` is saved, which may move some of them.

        Those that are `gone` by then do not count.
        """
        fresh = {entry.id: entry for entry in saved if isinstance(entry, Episode)}
        stored = {entry.id: entry for entry in self._store.episodes(Period(night, night))}
        left = (entry for entry in (stored | fresh).values() if entry.id not in gone)
        return any(entry.night == night for entry in left)

    def _without_denials(self, change: Change) -> Change:
        """Take "quiet" and "away" off the nights that get or lose a cramp, unless said just now.

        A cramp can lie on a night said to be quiet, once nights are cut anew.
        """
        nights = {entry.night for entry in change.entries if isinstance(entry, Episode)}
        nights -= {entry.night for entry in change.entries if isinstance(entry, NightRecord)}
        records = [record for night in sorted(nights) if (record := self.night_record(night))]
        denials = [record for record in records if record.stated.denies_cramps]
        cleared = [replace(record, stated=Stated.NOTHING) for record in denials]
        left = [record for record in cleared if not record.says_nothing]
        return replace(change, before=(*change.before, *denials), after=(*change.after, *left))
