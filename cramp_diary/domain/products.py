"""Drinks, supplements and medicines, and what is in them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from typing import Final

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment

__all__ = [
    "DAY_TOTAL",
    "Composition",
    "LabelMeaning",
    "MagnesiumLabel",
    "Product",
    "ProductKind",
    "Unit",
]

DAY_TOTAL: Final = "day-total"
"""The key of the product that stands for all that was drunk on a day."""


class ProductKind(StrEnum):
    """What sort of thing a product is."""

    DRINK = "drink"
    SUPPLEMENT = "supplement"
    MEDICINE = "medicine"


class Unit(StrEnum):
    """In what an amount or a dose is counted."""

    ML = "ml"
    MG = "mg"
    MCG = "mcg"
    G = "g"
    IU = "iu"
    MMOL = "mmol"
    TABLET = "tablet"
    CAPSULE = "capsule"
    DROP = "drop"
    PUFF = "puff"
    SACHET = "sachet"
    UNIT = "unit"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """Amounts in mg; None is unknown, which is not 0."""

    sodium: Decimal | None = None
    potassium: Decimal | None = None
    magnesium: Decimal | None = None
    calcium: Decimal | None = None
    chloride: Decimal | None = None
    caffeine: Decimal | None = None
    alcohol: Decimal | None = None

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of the nutrients, in the order of tables and columns."""
        return tuple(field.name for field in fields(cls))

    def items(self) -> Iterator[tuple[str, Decimal | None]]:
        """Return each nutrient with its amount in mg."""
        return ((name, getattr(self, name)) for name in self.names())

    def times(self, factor: Decimal) -> "Composition":
        """Return the composition of `factor` times as much."""
        return Composition(
            **{name: None if mg is None else mg * factor for name, mg in self.items()},
        )


class LabelMeaning(StrEnum):
    """What the magnesium figure on a label counts."""

    ELEMENTAL = "elemental"
    COMPOUND = "compound"


@dataclass(frozen=True, slots=True, kw_only=True)
class MagnesiumLabel:
    """A label's magnesium figure per unit, kept as it was read.

    `mg` is the figure; `salt` the catalogue's key of the compound; `percent` the share of
    magnesium in it by weight, where known.
    """

    mg: Decimal
    meaning: LabelMeaning
    salt: str | None = None
    percent: Decimal | None = None

    @property
    def elemental(self) -> Decimal | None:
        """Magnesium in mg: the figure itself, or the compound's share of it; None if unknown."""
        if self.meaning is LabelMeaning.ELEMENTAL:
            return self.mg
        return None if self.percent is None else (self.mg * self.percent / 100).quantize(_FINEST)


_FINEST = Decimal("0.000001")
"""What a diary can hold. A coarser share of 1 mg, by which powder is counted, would be no share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """Something that can be drunk or taken.

    `composition` is what `per` units hold (a drink: 100 ml; a tablet: 1). `serving` is the
    usual amount in `unit`. `key` names the catalogue entry it came from; `form` is free words
    ("inhaler"). `favourite` is its place among the one-press drinks, counted from 1.
    `hidden` takes it out of the choices and leaves what was written with it.
    """

    id: EntryId
    written: Moment
    kind: ProductKind
    name: str
    unit: Unit
    per: Decimal = Decimal(1)
    composition: Composition = Composition()
    magnesium: MagnesiumLabel | None = None
    serving: Decimal | None = None
    form: str = ""
    key: str | None = None
    quinine: bool = False
    icon: str = ""
    favourite: int | None = None
    hidden: bool = False

    def contents_of(self, amount: Decimal | None) -> Composition:
        """Return what an amount in `unit` holds, in mg; all unknown for an unknown amount."""
        if amount is None:
            return Composition()
        return self.composition.times(amount / self.per)
