"""How much of a nutrient is in something, as its label gives it."""

from collections.abc import Mapping
from decimal import Context, Decimal
from typing import Final

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.keeping import part_of
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.products import ProductWords, alcohol_by_volume, nutrient_field

__all__ = ["AlcoholField", "ContentField"]

ONE: Final = Decimal(1)
MG_A_PERCENT: Final = Decimal(789)
"""Alcohol in 100 ml of a drink of one percent by volume, in mg; its density is 0.789 g/ml."""
SHOWN: Final = Context(prec=4)
"""Figures that are worth reading; what was not altered stays exact."""


class ContentField(NumberField):
    """A number that stands for mg; `each` is how many mg one of what is typed is."""

    def __init__(self, look: Look, name: str, unit: str = "", each: Decimal = ONE) -> None:
        super().__init__(look, nutrient_field(name), unit or ProductWords.mg)
        self._each = each
        self._kept: Decimal | None = None
        self._shown = ""

    def value(self) -> Decimal | None:
        """Return mg; None when the field is empty or holds no number."""
        if self.text() == self._shown:
            return self._kept
        typed = self.typed()
        return None if typed is None else typed * self._each

    def typed(self) -> Decimal | None:
        """Return the number that stands in the field."""
        return super().value()

    def set_value(self, value: Decimal | float | None) -> None:
        """Show mg, or nothing."""
        self._kept = None if value is None else Decimal(str(value))
        shown = None if self._kept is None else SHOWN.plus(self._kept / self._each)
        super().set_value(shown)
        self._shown = self.text()

    def is_readable(self) -> bool:
        """Return whether the field is empty or holds a number."""
        return not self.text() or self.typed() is not None

    def snapshot(self) -> object:
        """Return what stands in the field, and what it stood for before."""
        kept = None if self._kept is None else str(self._kept)
        return {"typed": self.text(), "shown": self._shown, "kept": kept}

    def recall(self, state: object) -> None:
        """Show what stood in the field."""
        if isinstance(state, Mapping):
            kept = part_of(state, "kept")
            self._kept = Decimal(kept) if isinstance(kept, str) else None
            self._shown = str(part_of(state, "shown") or "")
            self.show_text(str(part_of(state, "typed") or ""))


class AlcoholField(ContentField):
    """Percent by volume in 100 ml, with what that is in grams."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "alcohol", ProductWords.percent, MG_A_PERCENT)
        self.conversion = Label(look, "", Step.SMALL, muted=True)
        column = self.layout()
        if column is not None:
            column.addWidget(self.conversion)
        self.conversion.hide()
        self.changed.connect(self._convert)

    def set_value(self, value: Decimal | float | None) -> None:
        """Show mg in 100 ml as percent, or nothing."""
        super().set_value(value)
        self._convert()

    def _convert(self) -> None:
        percent, mg = self.typed(), self.value()
        if percent is not None and mg is not None:
            self.conversion.set_text(alcohol_by_volume(percent, mg / 1000))
        self.conversion.setVisible(bool(percent))
