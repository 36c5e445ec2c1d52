"""Since when something is taken: to the day, the month, or only the year."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.courses import KnownTo
from cramp_diary.domain.problems import EARLIEST, LATEST
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.fields import ChoiceField, DateField, NumberField
from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.medicine_forms import MedicineFormWords, month_choice
from cramp_diary.wording.products import ProductWords

__all__ = ["SinceField"]

MONTHS = range(1, 13)


class SinceField(QWidget):
    """Empty at first: a start that nobody gave would be read as one that was.

    `value()` is the first day of what is known, and how exactly it is known.
    """

    changed = Signal()

    def __init__(self, look: Look, words: str, today: Callable[[], date]) -> None:
        """Ask under `words`; `today` helps with a date that has no year."""
        super().__init__()
        self._today = today
        self.exactness = Segmented(
            look,
            (
                (MedicineFormWords.to_the_day, KnownTo.DAY),
                (MedicineFormWords.to_the_month, KnownTo.MONTH),
                (MedicineFormWords.to_the_year, KnownTo.YEAR),
            ),
            name=MedicineFormWords.exactness,
        )
        self.exactness.set_value(KnownTo.DAY)
        self.asked = Field(look, words)
        self.asked.add_input(self.exactness)
        self.asked.row.addStretch(1)
        self.day = DateField(look, words, near=today())
        self.month = ChoiceField(
            look, MedicineFormWords.month, [(month_choice(month), month) for month in MONTHS]
        )
        self.year = NumberField(look, MedicineFormWords.year)
        self.ahead = Label(look, ProductWords.still_to_come, Step.SMALL)
        self._lay_out()
        for part in (self.day, self.month, self.year):
            part.changed.connect(self.changed)
            part.changed.connect(self._look_ahead)
        self.exactness.chosen.connect(self._exactness_chosen)
        self.set_value(None)

    def _lay_out(self) -> None:
        self.day.label.hide()
        across = QHBoxLayout()
        across.setSpacing(10)
        for part in (self.day, self.month, self.year):
            across.addWidget(part)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.asked)
        column.addLayout(across)
        column.addWidget(self.ahead)

    def known_to(self) -> KnownTo:
        """Return how exactly it is known."""
        value = self.exactness.value()
        return value if isinstance(value, KnownTo) else KnownTo.DAY

    def value(self) -> tuple[date, KnownTo] | None:
        """Return the first day and how exactly it is known; None where it cannot be read."""
        known_to = self.known_to()
        if known_to is KnownTo.DAY:
            day = self.day.value()
            return (day, known_to) if day else None
        year, month = self.year.value(), self.month.value()
        month = month if known_to is KnownTo.MONTH and isinstance(month, int) else 1
        if year is None or year != int(year) or not EARLIEST.year <= year <= LATEST.year:
            return None
        # The first day that a diary reaches is the second of its year.
        return max(EARLIEST, date(int(year), month, 1)), known_to

    def set_value(self, first: date | None, known_to: KnownTo = KnownTo.DAY) -> None:
        """Show a start, or none; no signal."""
        self.exactness.set_value(known_to)
        self.day.set_value(first if known_to is KnownTo.DAY else None)
        shown = first or self._today()
        self.month.set_value(shown.month)
        self.year.set_value(Decimal(first.year) if first else None)
        self._arrange()

    def snapshot(self) -> object:
        """Return what stands in the fields."""
        return snapshots(self._parts())

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        recall_all(self._parts(), state)
        self._arrange()

    def _parts(self) -> Mapping[str, Keeps]:
        return {
            "exactness": self.exactness,
            "day": self.day,
            "month": self.month,
            "year": self.year,
        }

    def is_readable(self) -> bool:
        """Return whether it is given; say below it what is missing where it is not."""
        if self.value() is not None:
            return True
        if self.known_to() is not KnownTo.DAY:
            self.year.show_problem(MedicineFormWords.no_year)
        elif self.day.text():
            self.day.show_problem(ControlWords.not_a_date)
        else:
            self.day.show_problem(MedicineFormWords.no_start)
        return False

    def show_problem(self, sentence: str | None) -> None:
        """Say below it what is wrong."""
        by_day = self.known_to() is KnownTo.DAY
        self.day.show_problem(sentence if by_day else None)
        self.year.show_problem(None if by_day else sentence)

    def problem(self) -> str:
        """Return the sentence that is shown, "" for none."""
        return self.day.problem() or self.year.problem()

    def begin(self) -> None:
        """Put the keyboard where it is typed."""
        field = self.day.input if self.known_to() is KnownTo.DAY else self.year.input
        field.setFocus()
        field.selectAll()

    def _exactness_chosen(self) -> None:
        given = self.day.value()
        if given is not None and self.year.value() is None:
            self.month.set_value(given.month)
            self.year.set_value(Decimal(given.year))
        self.show_problem(None)
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        known_to = self.known_to()
        self.day.setVisible(known_to is KnownTo.DAY)
        self.month.setVisible(known_to is KnownTo.MONTH)
        self.year.setVisible(known_to is not KnownTo.DAY)
        self._look_ahead()

    def _look_ahead(self) -> None:
        start = self.value()
        self.ahead.setVisible(start is not None and start[0] > self._today())
