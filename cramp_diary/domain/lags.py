"""What cramps are compared with one day earlier too."""

from dataclasses import dataclass

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment

__all__ = ["Lag"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """The wish to compare something with the night after next as well; at most one a key.

    `key` names what is compared: a total of the drinks, a product or a factor. It is chosen
    before looking, and `written` says when: each comparison more is one more that chance can
    fool.
    """

    id: EntryId
    written: Moment
    key: str
