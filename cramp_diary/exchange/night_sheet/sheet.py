"""The night sheet as values: one row a night, as people keep it in a spreadsheet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.importing import Rejection
from cramp_diary.domain.products import Composition

__all__ = [
    "COLUMNS",
    "MOST_CRAMPS",
    "Cramps",
    "Sheet",
    "SheetFactor",
    "SheetRow",
    "Totals",
    "WholeNight",
    "column_key",
]

MOST_CRAMPS: Final = 100
"""More a night is a slip of the finger; each becomes an entry of its own."""

COLUMNS: Final = (
    "night",
    "cramps",
    "pain",
    "minutes",
    "muscle",
    "side",
    "woke",
    "sleep_lost",
    "sleep_disturbance",
    "soreness",
    "note",
    "fluid_ml",
    "caffeine_mg",
    "alcohol_g",
    "sodium_mg",
    "potassium_mg",
    "magnesium_mg",
    "calcium_mg",
    "chloride_mg",
)
"""The columns with a fixed meaning; any other is a factor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cramps:
    """What a row says of the night's cramps: how many, and the worst of them.

    `count` is None where the night is not recorded; `seconds` is the longest duration.
    """

    count: int | None = None
    pain: int | None = None
    seconds: int | None = None
    muscle: Muscle | None = None
    side: Side | None = None
    waking: Waking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeNight:
    """What a row says of the whole night; `sleep_lost` is minutes, the scales run from 0 to 10."""

    sleep_lost: int | None = None
    disturbance: int | None = None
    soreness: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What was drunk and taken on the day before the night: ml in all, and mg of each."""

    fluid: Decimal | None = None
    contents: Composition = field(default_factory=Composition)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFactor:
    """A column of its own name, and what its values turned out to be."""

    name: str
    kind: FactorKind
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One night. `values` holds the factors of this night by the key of their name."""

    line: int
    night: date
    cramps: Cramps = Cramps()
    whole: WholeNight = WholeNight()
    totals: Totals = Totals()
    values: Mapping[str, Decimal] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A night sheet that was read: the rows that make sense and those that do not.

    `factors` are the columns that hold any value, by the key of their name.
    """

    rows: tuple[SheetRow, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    factors: Mapping[str, SheetFactor] = field(default_factory=lambda: MappingProxyType({}))


def column_key(name: str) -> str:
    """Return a column's or factor's name as names are compared: upper and lower case alike."""
    return name.strip().casefold()
