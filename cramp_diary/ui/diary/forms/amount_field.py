"""How much was drunk or taken, in the unit that the person counts in."""

from decimal import Decimal

from cramp_diary.domain.products import Unit
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.wording.amounts import unit_name, volume_name
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["AmountField"]


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
        if typed is None or self._unit_kept is not Unit.ML:
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

    def _note_typing(self) -> None:
        self._typed = True
