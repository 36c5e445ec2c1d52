"""A length of time: a quick answer, or a number of minutes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.forms.form import question
from cramp_diary.ui.forms.typed import check_number
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import NumberField
from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots
from cramp_diary.wording.entry_forms import FormWords, in_minutes

__all__ = ["MinutesChoice"]


class MinutesChoice(QWidget):
    """Chips with answers, and a number of minutes that takes their place."""

    changed = Signal()

    def __init__(self, look: Look, words: str, options: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self._offered = tuple(value for _, value in options)
        self.chips = ChoiceChips(look, options, name=words)
        self.number = NumberField(look, FormWords.or_minutes, FormWords.minutes)
        self.number.input.setAccessibleName(in_minutes(words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(question(look, words, self.chips))
        column.addWidget(self.number)
        self.chips.chosen.connect(self._chip_chosen)
        self.number.changed.connect(self._number_typed)

    def chip(self) -> object:
        """Return the value of the chosen chip, None where none is."""
        return self.chips.value()

    def minutes(self) -> Decimal | None:
        """Return the number of minutes, None where none is typed."""
        return self.number.value()

    def whole_minutes(self) -> int | None:
        """Return the minutes of a chip that stands for some, or those typed, rounded."""
        chip, minutes = self.chip(), self.minutes()
        if isinstance(chip, int):
            return chip
        return None if minutes is None else round(minutes)

    def set_value(self, chip: object, minutes: Decimal | int | None = None) -> None:
        """Show an answer: minutes as a chip where there is one for them."""
        if chip is None and minutes in self._offered:
            chip, minutes = minutes, None
        self.chips.set_value(chip)
        self.number.set_value(None if chip is not None else minutes)

    def snapshot(self) -> object:
        """Return the chip and what is typed."""
        return snapshots(self._parts())

    def recall(self, state: object) -> None:
        """Show the chip that was chosen and what was typed."""
        recall_all(self._parts(), state)

    def is_readable(self) -> bool:
        """Return whether what was typed is a number."""
        return check_number(self.number)

    def show_problem(self, sentence: str | None) -> None:
        """Say below the number what is wrong."""
        self.number.show_problem(sentence)

    def _parts(self) -> Mapping[str, Keeps]:
        return {"chip": self.chips, "minutes": self.number}

    def _chip_chosen(self, value: object) -> None:
        if value is not None:
            self.number.set_value(None)
        self.changed.emit()

    def _number_typed(self) -> None:
        self.chips.set_value(None)
        self.changed.emit()
