"""What a number for magnesium means: magnesium itself, or a compound of which it is a share.

The share of magnesium in each compound stands in the catalogue; what the label says is kept
beside what follows from it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from cramp_diary.domain.products import (
    LabelMeaning,
    MagnesiumLabel,
    Product,
    Unit,
)
from cramp_diary.exchange.catalogues import MagnesiumSalt

__all__ = ["MG_A_MMOL", "Told", "asks_for", "is_magnesium", "labelled", "mg_in_one", "salt_of"]

MG_A_MMOL: Final = Decimal("24.3")
"""Molar mass of magnesium, 24.305 g/mol, as precisely as labels are."""

MILLIGRAMS: Final = {Unit.MG: Decimal(1), Unit.MCG: Decimal("0.001"), Unit.G: Decimal(1000)}
NAME: Final = "magnesium"


@dataclass(frozen=True, slots=True)
class Told:
    """What a person said: what the number means (None is not sure), of what, and how much.

    `figure` is what the label gives for one unit in mg, for what is counted, not weighed.
    """

    meaning: LabelMeaning | None
    salt: MagnesiumSalt | None = None
    figure: Decimal | None = None


def is_magnesium(product: Product) -> bool:
    """Return whether a product is magnesium by its name or catalogue key."""
    return NAME in product.name.casefold() or (product.key or "").startswith(NAME)


def asks_for(product: Product, unit: Unit, *, is_new: bool) -> bool:
    """Return whether it has to be asked what the number of a product means."""
    told = product.magnesium is not None or product.composition.magnesium is not None
    return is_magnesium(product) and not told and (is_new or unit is product.unit)


def salt_of(product: Product, salts: Sequence[MagnesiumSalt]) -> MagnesiumSalt | None:
    """Return the compound that a catalogue key names; None where several are possible."""
    name = (product.key or "").removeprefix(f"{NAME}-")
    exact = [salt for salt in salts if salt.key == name]
    return _only(exact or [salt for salt in salts if name and salt.key.startswith(f"{name}-")])


def mg_in_one(unit: Unit, figure: Decimal | None) -> Decimal | None:
    """Return for what weight in mg one unit stands; of what is counted, the label's figure."""
    return MILLIGRAMS.get(unit, figure)


def labelled(product: Product, told: Told) -> Product:
    """Return a product with what was told of its magnesium, by its own unit."""
    if product.unit is Unit.MMOL:
        return _holding(product, MG_A_MMOL)
    mg = mg_in_one(product.unit, told.figure)
    if told.meaning is None or mg is None:
        return product
    salt = told.salt
    label = MagnesiumLabel(
        mg=mg,
        meaning=told.meaning,
        salt=salt.key if salt else None,
        percent=salt.percent if salt else None,
    )
    return replace(_holding(product, label.elemental), magnesium=label)


def _holding(product: Product, in_one: Decimal | None) -> Product:
    """Return a product with so much magnesium in one unit of it."""
    magnesium = None if in_one is None else in_one * product.per
    return replace(product, composition=replace(product.composition, magnesium=magnesium))


def _only(salts: Iterable[MagnesiumSalt]) -> MagnesiumSalt | None:
    found = list(salts)
    return found[0] if len(found) == 1 else None
