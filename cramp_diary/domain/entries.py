"""What a person writes down about a night: cramps, the night itself, what was taken, factors."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Composition

__all__ = [
    "Answer",
    "DurationBand",
    "Episode",
    "FactorValue",
    "Intake",
    "Muscle",
    "NightRecord",
    "PartOfNight",
    "Relief",
    "Side",
    "Waking",
]


class PartOfNight(StrEnum):
    """When a cramp began, where no clock was looked at."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    UNKNOWN = "unknown"


class Muscle(StrEnum):
    """Where a cramp was."""

    CALF = "calf"
    SOLE = "sole"
    TOP_OF_FOOT = "top-of-foot"
    TOES = "toes"
    SHIN = "shin"
    FRONT_THIGH = "front-thigh"
    BACK_THIGH = "back-thigh"
    OTHER = "other"


class Side(StrEnum):
    """Which leg, the person's own left and right."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class DurationBand(StrEnum):
    """How long a cramp lasted, where nobody counted."""

    UNDER_1 = "under-1-min"
    FROM_1_TO_5 = "1-to-5-min"
    FROM_5_TO_10 = "5-to-10-min"
    OVER_10 = "over-10-min"


class Waking(StrEnum):
    """Whether a cramp broke the sleep."""

    WOKE = "woke"
    AWAKE = "already-awake"
    BEFORE_SLEEP = "before-sleep"
    DAY = "day"


class Answer(StrEnum):
    """An answer that may be open: None beside it means that nobody asked."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Relief(StrEnum):
    """What was tried to stop a cramp."""

    STRETCH = "stretch"
    STAND = "stand"
    MASSAGE = "massage"
    HEAT = "heat"
    COLD = "cold"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One cramp. Only the night is compulsory; None is "not said" and never a zero.

    `pain` and `soreness` run from 0 to 10, `seconds` is the duration where it was counted and
    `band` where it was guessed (never both), `sleep_lost` is minutes.
    """

    id: EntryId
    night: date
    written: Moment
    onset: Moment | PartOfNight = PartOfNight.UNKNOWN
    muscle: Muscle | None = None
    side: Side | None = None
    pain: int | None = None
    seconds: int | None = None
    band: DurationBand | None = None
    waking: Waking | None = None
    hard: Answer | None = None
    urge: Answer | None = None
    tingling: Answer | None = None
    relief: frozenset[Relief] = frozenset()
    relieved: Answer | None = None
    sleep_lost: int | None = None
    soreness: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NightRecord:
    """What was said about a whole night; at most one a night.

    `sleep_lost` is minutes; `disturbance` and `soreness` run from 0 to 10.
    """

    id: EntryId
    night: date
    written: Moment
    stated: Stated = Stated.NOTHING
    sleep_lost: int | None = None
    disturbance: int | None = None
    soreness: int | None = None
    note: str = ""

    @property
    def says_nothing(self) -> bool:
        """Whether nothing at all was said, so that there is nothing to keep."""
        return self == NightRecord(id=self.id, night=self.night, written=self.written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Something drunk or taken.

    `night` is the one that follows. `at` is None where only the day is known, as for a day's
    total from a table. `amount` is in the product's unit and None where only the contents are
    known. `contents` are the amounts really taken, in mg, where they are known better than from
    the product; otherwise None.
    """

    id: EntryId
    night: date
    written: Moment
    product: EntryId
    at: Moment | None = None
    amount: Decimal | None = None
    contents: Composition | None = None
    course: EntryId | None = None
    note: str = ""

    @property
    def day(self) -> date:
        """The day of it, by the clock on the wall where its time is known.

        Unlike its night it stays the same when nights and days are cut anew.
        """
        return self.night if self.at is None else self.at.wall.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorValue:
    """The value of one factor on the day before a night; at most one a factor and night.

    For a yes-or-no factor 1 and 0; for a scale 0 to 10; otherwise an amount in its unit.
    """

    id: EntryId
    night: date
    written: Moment
    factor: EntryId
    value: Decimal
