"""What a night must have besides words: muscle, medicine, factor, status, period."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.finding import Wanted
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import NightStatus
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.even_flow import EvenFlow
from cramp_diary.ui.widgets.fields import ChoiceField, DateField
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.find import FindWords
from cramp_diary.wording.labels import label

__all__ = ["FindFilters"]

BETWEEN: Final = 12
KINDS: Final = (ProductKind.MEDICINE, ProductKind.SUPPLEMENT, ProductKind.DRINK)

Options = tuple[tuple[str, object], ...]


class FindFilters(QWidget):
    """Lists to choose from, each with "any"; `changed()` when another was chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.muscle = ChoiceField(look, FindWords.muscle, _named(Muscle))
        self.side = ChoiceField(look, FindWords.side, _named(Side))
        self.status = ChoiceField(look, FindWords.status, _named(NightStatus))
        self.product = ChoiceField(look, FindWords.taken, _any(()))
        self.factor = ChoiceField(look, FindWords.watched, _any(()))
        answers = ((FindWords.yes, True), (FindWords.no, False))
        self.said = ChoiceField(look, FindWords.said, _any(answers))
        self.first = DateField(look, FindWords.first)
        self.last = DateField(look, FindWords.last)
        self._yes_or_no: frozenset[EntryId] = frozenset()
        lists = (self.muscle, self.side, self.status, self.product, self.factor, self.said)
        self._lists, self._nights = lists, (self.first, self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for fields in (self._lists, self._nights):
            row = QWidget()
            flow = EvenFlow(row, BETWEEN, across=(3, 2, 1), wrapping=True)
            for field in fields:
                flow.addWidget(field)
                field.changed.connect(self._changed)
            column.addWidget(row)
        self.said.hide()

    def offer(self, products: Iterable[Product], factors: Iterable[Factor]) -> None:
        """Offer what is taken and watched in the diary; what was chosen stays."""
        by_kind = sorted(products, key=lambda one: (KINDS.index(one.kind), one.name.casefold()))
        watched = tuple(factors)
        self._yes_or_no = frozenset(f.id for f in watched if f.kind is FactorKind.YES_NO)
        self.product.set_options(_any(tuple((one.name, one.id) for one in by_kind)))
        self.factor.set_options(_any(tuple((factor.name, factor.id) for factor in watched)))
        self._show_said()

    def wanted(self, words: tuple[str, ...]) -> Wanted:
        """Return what is looked for: the words and all that is chosen."""
        wanted = Wanted(
            words=words,
            muscle=cast("Muscle | None", self.muscle.value()),
            side=cast("Side | None", self.side.value()),
            product=cast("EntryId | None", self.product.value()),
            factor=cast("EntryId | None", self.factor.value()),
            status=cast("NightStatus | None", self.status.value()),
            first=self.first.value(),
            last=self.last.value(),
        )
        said = cast("bool | None", self.said.value())
        return replace(wanted, said=said) if wanted.factor in self._yes_or_no else wanted

    def chosen(self) -> int:
        """Return how many are chosen."""
        lists = sum(field.value() is not None and not field.isHidden() for field in self._lists)
        return lists + sum(bool(field.text()) for field in self._nights)

    def is_readable(self) -> bool:
        """Return whether every night that was typed is one."""
        return all(field.is_readable() for field in self._nights)

    def say_turned_round(self, *, is_so: bool) -> None:
        """Say beside the last night that it is before the first, or no longer."""
        self.last.show_problem(FindWords.turned_round if is_so else None)

    def clear(self) -> None:
        """Choose nothing; no signal."""
        for field in self._lists:
            field.set_value(None)
        for night in self._nights:
            night.set_value(None)
        self._show_said()

    def show_period(self, first: date | None, last: date | None) -> None:
        """Choose a period; no signal."""
        self.first.set_value(first)
        self.last.set_value(last)

    def _changed(self) -> None:
        self._show_said()
        self.changed.emit()

    def _show_said(self) -> None:
        self.said.setVisible(self.factor.value() in self._yes_or_no)


def _named(values: Iterable[Muscle] | Iterable[Side] | Iterable[NightStatus]) -> Options:
    return _any(tuple((capitalised(label(value)), value) for value in values))


def _any(options: Options) -> Options:
    return ((FindWords.any, None), *options)
