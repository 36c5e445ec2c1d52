"""What a change of the diary is: entries before and after, so that it can be taken back."""

from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom

__all__ = ["Change", "Entry", "Written"]

Written = (
    Product
    | Factor
    | Course
    | MissedDose
    | Episode
    | NightRecord
    | Intake
    | FactorValue
    | Symptom
    | Lag
)
"""Everything in a diary that has an identity."""

Entry = Written | Person


@dataclass(frozen=True, slots=True)
class Change:
    """Entries taken out of the diary and entries put in, in one transaction.

    An entry that was altered stands on both sides with the same identity. There is one Person and
    it has none: an untouched Person() stands for a diary that was told nothing.

    `recut` are the boundaries of nights and days before and after, where those change: what
    stands in the diary is then put on the nights that it has by the new ones, what is taken out
    lies on those of the old.

    `demo` says whether the person is invented, before and after, where that changes.

    `room` are the identities of entries that only make room for others: nobody deletes them.
    """

    before: tuple[Entry, ...] = ()
    after: tuple[Entry, ...] = ()
    recut: tuple[Boundaries, Boundaries] | None = None
    demo: tuple[bool, bool] | None = None
    room: frozenset[EntryId] = frozenset()

    @property
    def undo(self) -> "Change":
        """The change that takes this one back."""
        recut = None if self.recut is None else (self.recut[1], self.recut[0])
        demo = None if self.demo is None else (self.demo[1], self.demo[0])
        return Change(self.after, self.before, recut, demo, self.room)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is changed at all."""
        return not self.entries and self.recut is None and self.demo is None

    @property
    def deleted(self) -> tuple[Entry, ...]:
        """The entries that are in the diary no longer and were not merely altered.

        What was said about a night is corrected, and not deleted, by a cramp written down for it.
        """
        kept = {entry.id for entry in self.after if not isinstance(entry, Person)}
        cramps = {entry.night for entry in self.after if isinstance(entry, Episode)}
        return tuple(
            entry
            for entry in self.before
            if not isinstance(entry, Person)
            and entry.id not in kept | self.room
            and not (isinstance(entry, NightRecord) and entry.night in cramps)
        )

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries concerned."""
        return self.before + self.after

    @property
    def nights(self) -> frozenset[date]:
        """The nights whose entries changed."""
        return frozenset(
            entry.night
            for entry in self.entries
            if isinstance(entry, Episode | NightRecord | Intake | FactorValue)
        )
