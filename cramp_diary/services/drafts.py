"""Forms that were begun and not finished, kept in the diary so that closing loses nothing."""

from collections.abc import Mapping

from cramp_diary.domain.drafts import Draft
from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.storage.store import DiaryStore

__all__ = ["Drafts"]


class Drafts:
    """Unfinished forms by key. They are no entries: undo, exports and numbers know none."""

    def __init__(self, store: DiaryStore, clock: Clock) -> None:
        """Keep in `store`, stamped by `clock`."""
        self._store = store
        self._clock = clock

    def keep(self, key: str, fields: Mapping[str, object], written: Moment | None = None) -> None:
        """Keep the fields of a form, durable on return, in the place of what was kept before.

        `fields` are plain values, as JSON has them; raises TypeError or ValueError for others.
        `written` is when the person wrote them, None for now.
        """
        self._store.keep_draft(Draft(key, fields, written or self._clock.now()))

    def kept(self, key: str) -> Draft | None:
        """Return what was kept under a key."""
        return next((draft for draft in self._store.drafts() if draft.key == key), None)

    def drop(self, key: str) -> None:
        """Forget what was kept under a key, if anything was."""
        self._store.drop_draft(key)

    def all(self) -> tuple[Draft, ...]:
        """Return all that was kept, the latest first."""
        return self._store.drafts()
