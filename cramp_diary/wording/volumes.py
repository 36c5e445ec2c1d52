"""In what a person counts drinks; the diary itself keeps millilitres."""

from decimal import Decimal
from enum import StrEnum

__all__ = ["VolumeUnit"]


class VolumeUnit(StrEnum):
    """A unit of volume on screen and on paper.

    A US fluid ounce is 231/128 cubic inches, an imperial one a 160th of 4.54609 litres.
    """

    ML = "ml"
    US_FL_OZ = "us-fl-oz"
    UK_FL_OZ = "uk-fl-oz"

    @property
    def ml(self) -> Decimal:
        """How many millilitres one of it is."""
        return {
            VolumeUnit.ML: Decimal(1),
            VolumeUnit.US_FL_OZ: Decimal("29.5735295625"),
            VolumeUnit.UK_FL_OZ: Decimal("28.4130625"),
        }[self]

    def of_ml(self, ml: Decimal) -> Decimal:
        """Return an amount given in ml in this unit, as finely as people measure drinks."""
        step = Decimal(1) if self is VolumeUnit.ML else Decimal("0.1")
        return (ml / self.ml).quantize(step)

    def to_ml(self, amount: Decimal) -> Decimal:
        """Return an amount given in this unit in ml, to a tenth."""
        return amount if self is VolumeUnit.ML else (amount * self.ml).quantize(Decimal("0.1"))
