"""Whether an entry of a file fits into a diary."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import timedelta
from typing import Final

from cramp_diary.domain.changes import Written
from cramp_diary.domain.entries import Episode, FactorValue, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.placing import place_of, references
from cramp_diary.domain.problems import Fault, Problem, problems_of
from cramp_diary.exchange.json_diary.codec import to_json
from cramp_diary.exchange.json_diary.same import says_the_same
from cramp_diary.exchange.json_diary.whole import WholeDiary

__all__ = ["Checks"]

_ANOTHER_ZONE: Final = timedelta(days=1)
"""A file from a place where the day has begun earlier is not from the future."""

_SHOWN: Final = 60
_NOT_SAID: Final = frozenset({"id", "written"})
_NO_CRAMPS: Final = frozenset({Stated.QUIET, Stated.AWAY})


class Checks:
    """Holds entries against a diary and against what of the file was accepted before them."""

    def __init__(self, held: WholeDiary, now: Moment) -> None:
        """Take what is there from `held`; nothing may be later than a day after `now`."""
        self._now = Moment(now.wall + _ANOTHER_ZONE, now.offset)
        self._there: dict[EntryId, Written] = {}
        self._places: dict[object, Written] = {}
        for entry in held.all():
            self.accept(entry)
        self._own: dict[EntryId, Written] = dict(self._there)
        episodes = (entry for entry in held.all() if isinstance(entry, Episode))
        self._with_cramps = frozenset(episode.night for episode in episodes)

    def accept(self, entry: Written) -> None:
        """Count an entry as being in the diary."""
        self._there[entry.id] = entry
        place = place_of(entry)
        if place is not None:
            self._places[place] = entry

    def holds(self, entry: Written) -> bool:
        """Return whether the diary says the same already, be it under another identity."""
        if entry.id in self._there:
            return self._own.get(entry.id) == entry
        other = self._places.get(place_of(entry))
        return other is not None and says_the_same(other, entry)

    def fault(self, entry: Written) -> Rejection | None:
        """Return the first reason why an entry cannot be taken; its line is not known here."""
        return next(self._faults(entry), None)

    def _faults(self, entry: Written) -> Iterator[Rejection]:
        if entry.id in self._own:
            yield Rejection(fault=RowFault.OTHER_VERSION, field="id", found=entry.id)
        elif entry.id in self._there:
            yield Rejection(fault=RowFault.REPEATED_ENTRY, field="id", found=entry.id)
        for problem in problems_of(entry, self._now, self._factor(entry)):
            yield _rejection(entry, problem)
        for name, other, kind in references(entry):
            if not isinstance(self._there.get(other), kind):
                yield Rejection(fault=RowFault.UNKNOWN_REFERENCE, field=name, found=other)
        held = self._places.get(place_of(entry))
        if held is not None:
            yield from _differences(entry, held)
        yield from self._contradictions(entry)

    def _contradictions(self, entry: Written) -> Iterator[Rejection]:
        if isinstance(entry, Episode):
            record = self._own_record(entry)
            if record is not None and record.stated in _NO_CRAMPS:
                yield Rejection(
                    fault=RowFault.OTHER_STATUS,
                    field="night",
                    found=entry.night.isoformat(),
                    held=record.stated,
                )
        quiet = isinstance(entry, NightRecord) and entry.stated in _NO_CRAMPS
        if isinstance(entry, NightRecord) and quiet and entry.night in self._with_cramps:
            yield Rejection(
                fault=RowFault.OTHER_STATUS,
                field="night",
                found=entry.night.isoformat(),
                held="cramps",
            )

    def _own_record(self, episode: Episode) -> NightRecord | None:
        found = self._places.get((NightRecord, episode.night))
        own = isinstance(found, NightRecord) and found.id in self._own
        return found if own and isinstance(found, NightRecord) else None

    def _factor(self, entry: Written) -> Factor | None:
        factor = self._there.get(entry.factor) if isinstance(entry, FactorValue) else None
        return factor if isinstance(factor, Factor) else None


def _differences(entry: Written, held: Written) -> Iterator[Rejection]:
    """Yield what an entry says otherwise than the one whose place it would take."""
    match entry, held:
        case NightRecord(stated=said), NightRecord(stated=there) if said is not there:
            yield Rejection(
                fault=RowFault.OTHER_STATUS,
                field="stated",
                found=said,
                held=there.status(cramps=0),
            )
    for field in fields(entry):
        value, other = getattr(entry, field.name), getattr(held, field.name)
        if field.name not in _NOT_SAID and value != other:
            yield Rejection(
                fault=RowFault.OTHER_VALUE,
                field=field.name,
                found=_shown(value),
                held=_shown(other),
            )


def _rejection(entry: Written, problem: Problem) -> Rejection:
    if problem.fault is Fault.IN_FUTURE:
        return Rejection(fault=RowFault.IN_FUTURE, field=problem.field, found=_when(entry))
    low, high = problem.low, problem.high
    if problem.fault is Fault.OUT_OF_RANGE and isinstance(low, int) and isinstance(high, int):
        found = str(getattr(entry, problem.field, ""))
        return Rejection(
            fault=RowFault.OUT_OF_RANGE, field=problem.field, found=found, low=low, high=high
        )
    return _bad(entry, problem.field)


def _bad(entry: Written, name: str) -> Rejection:
    return Rejection(fault=RowFault.BAD_VALUE, field=name, found=_shown(getattr(entry, name, "")))


def _shown(value: object) -> str:
    text = "" if value is None else str(to_json(value))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _when(entry: Written) -> str:
    night = getattr(entry, "night", None) or getattr(entry, "day", None)
    return "" if night is None else night.isoformat()
