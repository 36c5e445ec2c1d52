"""The value of a factor: yes or no, a number of a scale, or an amount."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.entries import Answer
from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.forms.form import question
from cramp_diary.ui.forms.typed import check_number
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["FactorValueField"]


class FactorValueField(QWidget):
    """Shows what fits the kind of factor; `value()` is None as long as nothing is said."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._kind = FactorKind.YES_NO
        answers = [(label(Answer.YES), Decimal(1)), (label(Answer.NO), Decimal(0))]
        self.yes_no = Segmented(look, answers, can_clear=True, name=FormWords.value)
        self.scale = NumberKeys(look, name=FormWords.value, height=40)
        self.amount = NumberField(look, FormWords.value)
        self._fields = {
            FactorKind.YES_NO: question(look, FormWords.value, self.yes_no),
            FactorKind.SCALE: question(look, FormWords.value, self.scale),
            FactorKind.AMOUNT: self.amount,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in self._fields.values():
            column.addWidget(field)
        for signal in (self.yes_no.chosen, self.scale.chosen, self.amount.changed):
            signal.connect(self._altered)

    def show_kind(self, kind: FactorKind, unit: str) -> None:
        """Ask for a value of this kind."""
        self._kind = kind
        self.amount.set_unit(unit)
        for own, field in self._fields.items():
            field.setVisible(own is kind)

    def value(self) -> Decimal | None:
        """Return what was said."""
        if self._kind is FactorKind.AMOUNT:
            return self.amount.value()
        if self._kind is FactorKind.SCALE:
            number = self.scale.value()
            return None if number is None else Decimal(number)
        said = self.yes_no.value()
        return said if isinstance(said, Decimal) else None

    def set_value(self, value: Decimal | None) -> None:
        """Show a value of the kind that is asked for."""
        self.yes_no.set_value(value)
        self.scale.set_value(value)
        self.amount.set_value(value)

    def snapshot(self) -> object:
        """Return what was said, for each kind that it can be of."""
        return snapshots(self._parts())

    def recall(self, state: object) -> None:
        """Show what was said."""
        recall_all(self._parts(), state)

    def is_readable(self) -> bool:
        """Return whether there is a value; say so where there is none."""
        if self._kind is FactorKind.AMOUNT and not check_number(self.amount):
            return False
        if self.value() is None:
            self.show_problem(FormWords.no_value)
            return False
        return True

    def show_problem(self, sentence: str | None) -> None:
        """Say below the value what is wrong."""
        self._fields[self._kind].show_problem(sentence)

    def _parts(self) -> Mapping[str, Keeps]:
        return {"yes_no": self.yes_no, "scale": self.scale, "amount": self.amount}

    def _altered(self) -> None:
        self.show_problem(None)
        self.changed.emit()
