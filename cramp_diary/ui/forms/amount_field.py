"""How much was drunk or taken, in the unit that the person counts in."""

from decimal import Decimal
from typing import Final

from cramp_diary.domain.products import Unit
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.keeping import part_of
from cramp_diary.wording.amounts import unit_name, volume_name
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.formats import read_number
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["AmountField"]

OUT_OF_REACH: Final = 10**12


class AmountField(NumberField):
    """A number in the product's unit; millilitres in the person's own.

    An amount that was not altered stays exact, whatever it was rounded to for the eye.
    """

    def __init__(self, look: Look, volumes: VolumeUnit) -> None:
        super().__init__(look, FormWords.amount)
        self._volumes = volumes
        self._unit_kept = Unit.ML
        self._kept: Decimal | None = None
        self._typed = False
        self.changed.connect(self._note_typing)

    def amount(self) -> Decimal | None:
        """Return the amount in the product's unit, None where none is given."""
        if not self._typed:
            return self._kept
        typed = self.value()
        if typed is None or self._unit_kept is not Unit.ML or not _is_within_reach(typed):
            return typed
        return self._volumes.to_ml(typed)

    def set_value(self, value: Decimal | float | None, unit: Unit = Unit.ML) -> None:
        """Show an amount of a unit."""
        self._kept = None if value is None else Decimal(str(value))
        self._typed = False
        self._show_unit(unit)
        shown = self._kept
        if shown is not None and unit is Unit.ML:
            shown = self._volumes.of_ml(shown)
        super().set_value(shown)

    def snapshot(self) -> object:
        """Return what is typed, in which unit, and the exact amount that it was before."""
        return {
            "text": self.input.text(),
            "typed": self._typed,
            "exactly": None if self._kept is None else str(self._kept),
            "unit": str(self._unit_kept),
            "volumes": str(self._volumes),
        }

    def recall(self, state: object) -> None:
        """Show what was typed; a number of another unit would be another amount."""
        if part_of(state, "unit") != self._unit_kept:
            return
        kept = _read_exactly(part_of(state, "exactly"))
        if part_of(state, "typed") is not True:
            self.set_value(kept, self._unit_kept)
            return
        self._kept, self._typed = kept, True
        super().recall(part_of(state, "text"))
        self._count_anew(part_of(state, "volumes"))

    def is_readable(self) -> bool:
        """Return whether the field is empty or holds a number; say so where it does not."""
        readable = super().is_readable()
        if not readable:
            self.show_problem(ControlWords.not_a_number)
        return readable

    def follow(self, serving: Decimal | None, unit: Unit) -> None:
        """Offer the usual amount of another product, unless the person typed an amount."""
        if self._typed and unit is self._unit_kept:
            return
        self.set_value(serving, unit)

    def _show_unit(self, unit: Unit) -> None:
        self._unit_kept = unit
        several = Decimal(2)
        is_volume = unit is Unit.ML
        self.set_unit(volume_name(self._volumes) if is_volume else unit_name(unit, several))

    def _count_anew(self, volumes: object) -> None:
        """Tell what was typed in another unit of volume in the one that is used now."""
        typed = self.value()
        if self._unit_kept is not Unit.ML or typed is None or not _is_within_reach(typed):
            return
        if volumes != self._volumes and volumes in list(VolumeUnit):
            self.set_value(VolumeUnit(str(volumes)).to_ml(typed))

    def _note_typing(self) -> None:
        self._typed = True


def _read_exactly(kept: object) -> Decimal | None:
    number = read_number(kept) if isinstance(kept, str) else None
    return number if number is not None and _is_within_reach(number) else None


def _is_within_reach(number: Decimal) -> bool:
    """Return whether a number can be told in another unit; more is no amount of anything."""
    return abs(number) < OUT_OF_REACH
