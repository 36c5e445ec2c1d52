"""Other symptoms that a person ticks for the physician."""

from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.entries import Side
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment

__all__ = ["Symptom"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Symptom:
    """One ticked symptom; at most one a key, and none where it is not ticked.

    `key` names the sentence that was ticked. `since` is the day from which it was noticed, None
    where that was not said.
    """

    id: EntryId
    written: Moment
    key: str
    side: Side | None = None
    since: date | None = None
    note: str = ""
