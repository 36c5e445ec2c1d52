"""What was done to a diary in order, and what has to be true after each step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from cramp_diary.assembly import Services
from cramp_diary.domain.changes import Change, Written
from cramp_diary.domain.deleted import KEPT
from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.errors import EntryGoneError, InvalidEntryError
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightMark, Stated
from cramp_diary.domain.products import Product
from cramp_diary.exchange.json_diary.same import same_things, with_references
from cramp_diary.exchange.json_diary.whole import WholeDiary
from cramp_diary.services.exchange_json import whole_diary

__all__ = ["Ledger", "State"]

DENIALS = {Stated.QUIET, Stated.AWAY}

_Kind = TypeVar("_Kind", bound=Written)


@dataclass(frozen=True)
class State:
    """All that a diary says: its entries in order, person and boundaries, and its nights."""

    whole: WholeDiary
    marks: tuple[NightMark, ...]

    @classmethod
    def of(cls, services: Services) -> "State":
        """Ask the diary for everything."""
        span = services.store.span()
        marks = services.store.night_marks(span) if span else ()
        return cls(whole_diary(services.store), marks)

    @property
    def entries(self) -> dict[EntryId, Written]:
        """Every entry by its identity."""
        return {entry.id: entry for entry in self.whole.all()}

    def kind(self, kind: type[_Kind]) -> tuple[_Kind, ...]:
        """Return the entries of one kind."""
        return tuple(entry for entry in self.whole.all() if isinstance(entry, kind))


@dataclass(frozen=True)
class _Step:
    change: Change
    before: State
    after: State


@dataclass(frozen=True)
class _Gone:
    entry: Written
    at: Moment
    step: int


class Ledger:
    """Makes changes as the window does, and compares the diary with what it was or has to be."""

    def __init__(self, services: Services) -> None:
        """Begin with the diary as it stands."""
        self.services = services
        self.state = State.of(services)
        self.steps = 0
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._bin: dict[EntryId, _Gone] = {}

    @property
    def undoable(self) -> int:
        """How many changes can be taken back."""
        return len(self._done)

    @property
    def redoable(self) -> int:
        """How many changes can be made again."""
        return len(self._undone)

    def do(self, operation: Callable[[], Change], *, deletes: bool = True) -> Change | None:
        """Make a change, which goes on the stack; None for one that is refused.

        As in the window, an empty one does not go there, and a new one ends what could be made
        again. With `deletes` what it takes out of the diary is in the bin.
        """
        before = self.state
        self.steps += 1
        try:
            change = operation()
        except (InvalidEntryError, EntryGoneError):
            assert self._look() == before, "a refused change changed something"
            return None
        self.state = self._look()
        if change.is_empty:
            assert self.state == before, "a change said to be none changed something"
            return change
        self._done.append(_Step(change, before, self.state))
        self._undone.clear()
        self._follow(before, self.state, deletes=deletes)
        return change

    def undo(self) -> None:
        """Take the last change back: the diary is as it was before."""
        step = self._done.pop()
        self._again(step.change.undo, step.after, step.before)
        self._undone.append(step)

    def redo(self) -> None:
        """Make the change again that was taken back last: the diary is as it was after it."""
        step = self._undone.pop()
        self._again(step.change, step.before, step.after)
        self._done.append(step)

    def empty_bin(self) -> None:
        """Forget what was deleted: no entry changes, and undo still brings everything back."""
        self.services.bin.empty()
        self._bin.clear()
        assert self._look() == self.state

    def compare_bin(self) -> None:
        """Hold the bin against all that was deleted, change by change, the latest first."""
        found = self.services.bin.deleted()
        assert {_told(one.at, one.entries) for one in found} == set(self._expected())
        assert len(found) == len(set(self._expected()))
        moments = [one.at.instant for one in found]
        assert moments == sorted(moments, reverse=True)
        in_bin = {getattr(entry, "id", None) for one in found for entry in one.entries}
        assert not in_bin & set(self.state.entries), "an entry is in the diary and in the bin"

    def _again(self, change: Change, before: State, after: State) -> None:
        self.steps += 1
        assert self.state == before
        self.services.journal.apply(change)
        self.state = self._look()
        assert self.state == after, "the diary is not what it was"
        self._follow(before, after, deletes=True)

    def _look(self) -> State:
        return State.of(self.services)

    def _follow(self, before: State, after: State, *, deletes: bool) -> None:
        """Take over into the bin what is there no more, and out of it what is there again."""
        now = self.services.journal.now()
        self._bin = {
            key: gone
            for key, gone in self._bin.items()
            if key not in after.entries and now.since(gone.at) <= KEPT
        }
        taken_out = before.entries.items() if deletes else ()
        for key, entry in taken_out:
            gone = key not in after.entries and not _made_room(entry, before, after)
            if gone and not _corrected(entry, before, after):
                self._bin[key] = _Gone(entry, now, self.steps)

    def _expected(self) -> Iterator[tuple[object, ...]]:
        now = self.services.journal.now()
        held = [gone for gone in self._bin.values() if now.since(gone.at) <= KEPT]
        # Whose product or factor was added again meanwhile waits for the one in the diary.
        there = self.state.entries.values()
        again = same_things(there, [gone.entry for gone in held])
        for _, together in groupby(held, lambda gone: gone.step):
            gone = [one for one in together if one.entry.id not in again]
            if gone:
                entries = (with_references(one.entry, again) for one in gone)
                yield _told(gone[0].at, tuple(entries))


def _told(at: Moment, entries: tuple[object, ...]) -> tuple[object, ...]:
    return at, frozenset(entries)


def _made_room(entry: Written, before: State, after: State) -> bool:
    """Return whether a new diary's drink went for those of a file."""
    is_drink = isinstance(entry, Product) and entry.key is not None
    return is_drink and before.whole.is_blank and not after.whole.is_blank


def _corrected(entry: Written, before: State, after: State) -> bool:
    """Return whether a night was only said to be without cramps, and now has one."""
    if not isinstance(entry, NightRecord) or entry.stated not in DENIALS:
        return False
    return any(
        cramp.night == entry.night
        for cramp in after.kind(Episode)
        if before.entries.get(cramp.id) != cramp
    )
