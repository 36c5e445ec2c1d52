"""What a person ticks for the physician."""

from cramp_diary.domain.symptoms import Symptom
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["Answers"]


class Answers:
    """Ticked symptoms; they are saved and removed by the journal, like every entry."""

    def __init__(self, store: DiaryStore, journal: Journal) -> None:
        """Read `store`; new symptoms get their identity from `journal`."""
        self._store = store
        self._journal = journal

    def symptoms(self) -> tuple[Symptom, ...]:
        """Return the ticked symptoms by key."""
        return self._store.symptoms()

    def tick(self, key: str) -> Symptom:
        """Return an unsaved symptom of a key."""
        identity, now = self._journal.stamp()
        return Symptom(id=identity, written=now, key=key)
