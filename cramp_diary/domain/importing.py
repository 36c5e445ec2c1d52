"""What became of a file that was brought into the diary."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from cramp_diary.domain.changes import Change

__all__ = ["ImportReport", "Overlap", "Rejection", "RowFault"]


class RowFault(StrEnum):
    """Why a row of a file was not taken."""

    NO_DATE = "no-date"
    BAD_DATE = "bad-date"
    IN_FUTURE = "in-future"
    REPEATED_NIGHT = "repeated-night"
    TOO_MANY_CELLS = "too-many-cells"
    TOO_LONG = "too-long"
    NOT_A_NUMBER = "not-a-number"
    NOT_WHOLE = "not-whole"
    OUT_OF_RANGE = "out-of-range"
    UNKNOWN_WORD = "unknown-word"
    NOT_YES_OR_NO = "not-yes-or-no"
    WITHOUT_CRAMP = "without-cramp"
    OTHER_COUNT = "other-count"
    OTHER_STATUS = "other-status"
    OTHER_VALUE = "other-value"
    OTHER_UNIT = "other-unit"
    OTHER_VERSION = "other-version"
    REPEATED_ENTRY = "repeated-entry"
    MISSING_FIELD = "missing-field"
    UNKNOWN_FIELD = "unknown-field"
    BAD_VALUE = "bad-value"
    UNKNOWN_REFERENCE = "unknown-reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """One row of a file that was not taken.

    `line` counts from 1 and is None where a file has no lines to speak of. `field` is the column
    or field at fault and `found` what stood there. `low` and `high` are the limits of a number,
    `held` is what the diary already has instead.
    """

    fault: RowFault
    file: str = ""
    line: int | None = None
    field: str = ""
    found: str = ""
    low: int | None = None
    high: int | None = None
    held: str = ""


@dataclass(frozen=True, slots=True)
class Overlap:
    """The days, both included, that two courses of the product of that name have in common.

    `last` is None where both go on.
    """

    product: str
    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, counted in rows of the files.

    Each row is counted once: `read` is the sum of `added`, `held_back` (sound rows that were
    left out because others were rejected), `already_there`, `empty` (rows that say nothing) and
    the rejected ones. In a dry run `added` is what would be added. `change` is what was done.
    `overlaps` are of courses that were read with courses of the same product: they are taken as
    they are, since which of them is mistaken is for the person to say.
    """

    read: int = 0
    added: int = 0
    held_back: int = 0
    already_there: int = 0
    empty: int = 0
    rejected: tuple[Rejection, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    dry_run: bool = False
    change: Change = field(default_factory=Change)
