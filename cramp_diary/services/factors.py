"""Whatever else the person watches, and its value for a night."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import FactorValue
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Period
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["Factors"]


class Factors:
    """Adds and changes factors and their values."""

    def __init__(self, store: DiaryStore, journal: Journal) -> None:
        """Read `store`, write through `journal`."""
        self._store = store
        self._journal = journal

    def all(self) -> tuple[Factor, ...]:
        """Return the factors in the person's order, without the hidden ones."""
        return tuple(factor for factor in self._store.factors() if not factor.hidden)

    def by_id(self) -> dict[EntryId, Factor]:
        """Return every factor of the diary, hidden ones too."""
        return {factor.id: factor for factor in self._store.factors()}

    def find(self, name: str) -> Factor | None:
        """Return the factor of that name, upper or lower case, hidden ones too."""
        wanted = name.strip().casefold()
        found = (factor for factor in self._store.factors() if factor.name.casefold() == wanted)
        return next(found, None)

    def draft(self, name: str, kind: FactorKind, unit: str = "") -> Factor:
        """Return an unsaved factor, last in the person's order."""
        identity, now = self._journal.stamp()
        places = [factor.place for factor in self._store.factors()]
        place = max(places, default=0) + 1
        return Factor(
            id=identity, written=now, name=name.strip(), kind=kind, unit=unit, place=place
        )

    def add(self, name: str, kind: FactorKind, unit: str = "") -> Change:
        """Add a factor, or take a hidden one of that name, kind and unit into the choices again.

        Raises InvalidEntryError where another one has the name: values are found by it.
        """
        draft = self.draft(name, kind, unit)
        held = self.find(name)
        if held is None:
            return self._journal.save(draft)
        again = replace(held, hidden=False)
        if not held.hidden or (again.kind, again.unit) != (draft.kind, draft.unit):
            raise InvalidEntryError((Problem("name", Fault.TAKEN),))
        return self._journal.save(again)

    def hide(self, factor: Factor) -> Change:
        """Take a factor out of the daily questions; its values stay."""
        return self._journal.save(replace(factor, hidden=True))

    def values(self, night: date) -> tuple[FactorValue, ...]:
        """Return the values written for one night."""
        return self._store.factor_values(Period(night, night))

    def value(self, factor: Factor, night: date, value: Decimal) -> Change:
        """Write the value of a factor for the day before a night, in place of an older one."""
        identity, now = self._journal.stamp()
        for old in self.values(night):
            if old.factor == factor.id:
                return self._journal.save(replace(old, value=value, written=now))
        return self._journal.save(
            FactorValue(id=identity, written=now, night=night, factor=factor.id, value=value),
        )

    def clear(self, factor: Factor, night: date) -> Change:
        """Leave a factor open for a night: not recorded, which is not "no"."""
        old = [value for value in self.values(night) if value.factor == factor.id]
        return self._journal.remove(*old)
