"""A record kept on paper: its columns, and what can be wrong with a cell of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cramp_diary.domain.factors import Factor

__all__ = [
    "CRAMP_FIELDS",
    "PaperColumn",
    "PaperFault",
    "PaperField",
    "PaperProblem",
    "paper_columns",
]


class PaperField(StrEnum):
    """What the cells of a column say."""

    CRAMPS = "cramps"
    AT = "at"
    WHERE = "where"
    PAIN = "pain"
    MINUTES = "minutes"
    WOKE = "woke"
    FLUID = "fluid"
    NOTE = "note"
    FACTOR = "factor"


CRAMP_FIELDS: Final = tuple(
    field
    for field in PaperField
    if field not in {PaperField.FLUID, PaperField.NOTE, PaperField.FACTOR}
)
"""What is said about cramps; the first is how many there were."""


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column that can be filled; `key` stays the same from day to day."""

    key: str
    field: PaperField
    factor: Factor | None = None

    @property
    def is_about_cramps(self) -> bool:
        """Whether it belongs to the cramps of the night."""
        return self.field in CRAMP_FIELDS


def paper_columns(factors: Iterable[Factor]) -> tuple[PaperColumn, ...]:
    """Return the columns of a diary with these factors, from left to right."""
    fixed = tuple(
        PaperColumn(field.value, field) for field in PaperField if field is not PaperField.FACTOR
    )
    own = tuple(PaperColumn(f"factor:{factor.id}", PaperField.FACTOR, factor) for factor in factors)
    return (*fixed, *own)


class PaperFault(StrEnum):
    """The kinds of problem."""

    NOT_A_COUNT = "not-a-count"
    NO_COUNT = "no-count"
    WITHOUT_CRAMP = "without-cramp"
    NOT_A_TIME = "not-a-time"
    TOO_MANY_TIMES = "too-many-times"
    IN_FUTURE = "in-future"
    NOT_A_PLACE = "not-a-place"
    NOT_A_NUMBER = "not-a-number"
    OUT_OF_RANGE = "out-of-range"
    TOO_MUCH = "too-much"
    NOT_A_WAKING = "not-a-waking"
    NOT_YES_OR_NO = "not-yes-or-no"
    ONE_EACH = "one-each"
    IN_THE_DAY = "in-the-day"
    TOO_LONG = "too-long"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class PaperProblem:
    """One fault; `low` and `high` are the limits of a number, `cramps` and `times` what clashes.

    `low` and `high` are hours where a time is in the day.
    """

    fault: PaperFault
    low: int | None = None
    high: int | None = None
    cramps: int | None = None
    times: int | None = None
