"""Whose diary it is, and how its nights and days are cut."""

from cramp_diary.domain.changes import Change
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["Owner"]


class Owner:
    """The person, and the settings that belong to the diary and not to the computer."""

    def __init__(self, store: DiaryStore, journal: Journal) -> None:
        """Read `store`, write through `journal`."""
        self._store = store
        self._journal = journal

    def person(self) -> Person:
        """Return what was told; an untouched Person() where nothing was."""
        return self._store.person()

    def tell(self, person: Person) -> Change:
        """Save what the person tells."""
        return self._journal.save(person)

    def is_demo(self) -> bool:
        """Return whether the diary holds an invented person."""
        return self._store.is_demo()

    def boundaries(self) -> Boundaries:
        """Return where nights and days begin."""
        return self._store.boundaries()

    def set_boundaries(self, boundaries: Boundaries) -> Change:
        """Cut nights and days anew: entries move to other nights, no time is rewritten."""
        before = self._store.boundaries()
        if boundaries == before:
            return Change()
        return self._journal.apply(Change(recut=(before, boundaries)))
