"""Whatever else a person wants to watch."""

from dataclasses import dataclass
from enum import StrEnum

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment

__all__ = ["Factor", "FactorKind"]


class FactorKind(StrEnum):
    """What a factor's values mean."""

    YES_NO = "yes-no"
    AMOUNT = "amount"
    SCALE = "scale"


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One thing that is watched; `unit` is for amounts, `place` its order in lists."""

    id: EntryId
    written: Moment
    name: str
    kind: FactorKind
    unit: str = ""
    place: int = 0
    hidden: bool = False
