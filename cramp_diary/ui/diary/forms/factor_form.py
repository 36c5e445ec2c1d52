"""The form of one thing that is watched, and its value on the day before a night."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from cramp_diary.domain.entries import FactorValue
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.ui.diary.forms.factor_value import FactorValueField
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed, question
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import ChoiceField, TextField
from cramp_diary.ui.widgets.keeping import Keeps, part_of, recall_all
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["FactorForm"]


class FactorForm(EntryForm):
    """Which factor, and its value.

    `accepted(FactorValue, Factor)` carries the value that was set and the factor it is about,
    which may be new to the diary.
    """

    accepted = Signal(object, object)

    def __init__(
        self,
        look: Look,
        factors: Sequence[Factor],
        draft: Callable[[str, FactorKind, str], Factor] | None = None,
        *,
        scrolling: bool = True,
    ) -> None:
        """Offer `factors`, and another made by `draft` of its name, kind and unit, if given."""
        super().__init__(look, scrolling=scrolling)
        self._entry: FactorValue | None = None
        self._draft = draft
        self._factors = {factor.id: factor for factor in factors}
        known = [(factor.name, factor.id) for factor in factors]
        another = [(FormWords.something_new, None)] if draft else []
        self.factor = ChoiceField(look, FormWords.factor, [*known, *another])
        self.name = TextField(look, FormWords.new_name)
        kinds = [(capitalised(label(kind)), kind) for kind in FactorKind]
        self.kind = ChoiceChips(look, kinds, name=FormWords.kind)
        self.unit = TextField(look, FormWords.unit)
        self.value = FactorValueField(look)
        self._kind = question(look, FormWords.kind, self.kind)
        self.add_fields(self.factor, self.name, self._kind, self.unit, self.value)
        self.kind.set_value(FactorKind.YES_NO)
        self.factor.changed.connect(self._arrange)
        self.kind.chosen.connect(self._kind_chosen)
        self.unit.changed.connect(self._arrange)
        self._arrange()

    def set_entry(self, entry: FactorValue, *, is_new: bool = False) -> None:
        """Show a value; of a new one only whose value it may become."""
        self._entry = entry
        self.factor.set_value(entry.factor if entry.factor in self._factors else None)
        self._arrange()
        self.value.set_value(None if is_new else entry.value)

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in."""
        return {
            "factor": self.factor,
            "name": self.name,
            "kind": self.kind,
            "unit": self.unit,
            "value": self.value,
        }

    def recall(self, state: Mapping[str, object]) -> None:
        """Show what stood in the form; what does not fit is left out."""
        recall_all({"factor": self.factor}, state)
        if self.factor.snapshot() != part_of(state, "factor"):
            # What was said of one thing must not be said of another.
            return
        super().recall(state)
        self._kind_chosen(self.kind.value())

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {"name": self.name, "unit": self.unit, "value": self.value}

    def typed_fields(self) -> Sequence[Typed]:
        """Return the value."""
        return (self.value,)

    def begin(self) -> None:
        """Put the keyboard on the list of factors."""
        self.factor.input.setFocus()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        value = self.value.value()
        factor = self._chosen()
        if self._entry is None or value is None:
            return
        if factor is None and self._draft is not None:
            factor = self._draft(self.name.value(), self._kind_value(), self.unit.value())
        if factor is not None:
            self.accepted.emit(replace(self._entry, factor=factor.id, value=value), factor)

    def _chosen(self) -> Factor | None:
        value = self.factor.value()
        return self._factors.get(EntryId(value)) if isinstance(value, str) else None

    def _kind_value(self) -> FactorKind:
        kind = self.kind.value()
        return kind if isinstance(kind, FactorKind) else FactorKind.YES_NO

    def _kind_chosen(self, kind: object) -> None:
        if kind is None:
            self.kind.set_value(FactorKind.YES_NO)
        self._arrange()

    def _arrange(self) -> None:
        factor = self._chosen()
        new = factor is None
        kind = self._kind_value() if factor is None else factor.kind
        self.name.setVisible(new)
        self._kind.setVisible(new)
        self.unit.setVisible(new and kind is FactorKind.AMOUNT)
        unit = self.unit.value() if factor is None else factor.unit
        self.value.show_kind(kind, unit)
