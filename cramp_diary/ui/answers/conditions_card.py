"""Conditions: known ones to press, others to write."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cramp_diary.domain.background import Background
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.answers import AnswersWords
from cramp_diary.wording.conditions import as_kept, condition_words

__all__ = ["ConditionsCard"]

WIDEST: Final = 520


class ConditionsCard(Card):
    """Signals `told(tuple)` with all conditions as they are to be kept.

    What a person wrote and took out again stays to be pressed until the diary is closed.
    """

    told = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, AnswersWords.conditions)
        self._look = look
        self._offered: tuple[str, ...] = tuple(Background)
        self.chips = self._made_chips()
        self.own = TextField(look, AnswersWords.own_condition)
        self.add = Button(look, AnswersWords.add, "plus")
        self.own.row.addWidget(self.add)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.own, 1)
        row.addStretch()
        self.body.addWidget(Label(look, AnswersWords.conditions_help, Step.SMALL, muted=True))
        self.body.addWidget(self.chips)
        self.body.addWidget(line)
        self.own.input.editingFinished.connect(self.tell)
        look.changed.connect(self._fit)
        self._fit()

    def show_conditions(self, kept: Sequence[str]) -> None:
        """Show what is told, chosen; the chips are made anew only for one that was not there."""
        shown = tuple(map(as_kept, kept))
        new = tuple(one for one in dict.fromkeys(shown) if one not in self._offered)
        if new:
            self._offer(self._offered + new)
        self.chips.set_value(shown)

    def tell(self) -> None:
        """Hand over what was typed, if anything was."""
        kept = as_kept(self.own.value())
        told = self.chips.value()
        if kept and isinstance(told, tuple):
            self.own.set_value("")
            self.told.emit(told if kept in told else (*told, kept))

    def forget(self) -> None:
        """Show nothing of this diary to whoever opens another."""
        self.own.set_value("")
        self._offer(tuple(Background))

    def _offer(self, offered: tuple[str, ...]) -> None:
        self._offered = offered
        old, self.chips = self.chips, self._made_chips()
        self.body.insertWidget(self.body.indexOf(old), self.chips)
        self.body.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _made_chips(self) -> ChoiceChips:
        options = [(condition_words(kept), str(kept)) for kept in self._offered]
        chips = ChoiceChips(self._look, options, exclusive=False, name=AnswersWords.conditions)
        chips.chosen.connect(self.told)
        return chips

    def _fit(self) -> None:
        self.own.setMaximumWidth(self._look.scaled(WIDEST))
