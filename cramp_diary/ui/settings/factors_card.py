"""What the person watches beside cramps."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.factors import Factor
from cramp_diary.domain.problems import Problem
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.settings.factor_form import FactorForm
from cramp_diary.ui.widgets.buttons import Button, LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.labels import label
from cramp_diary.wording.settings import SettingsWords, hide_factor

__all__ = ["FactorsCard"]


class FactorsCard(Card):
    """Signals `added(str, FactorKind, str)` with name, kind and unit, and `hidden(Factor)`.

    `opened()` is emitted with an empty form.
    """

    opened = Signal()
    added = Signal(str, object, str)
    hidden = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.factors)
        self._look = look
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.more = Button(look, SettingsWords.add_factor, "plus")
        self.form = FactorForm(look)
        self.form.hide()
        self.body.addWidget(Label(look, SettingsWords.factors_help, Step.SMALL, muted=True))
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.more.clicked.connect(self.ask)
        self.form.left.connect(self.close_form)
        self.form.added.connect(self.added)

    def show_factors(self, factors: Sequence[Factor]) -> None:
        """Show what is asked each evening."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for factor in factors:
            self._rows.addWidget(Rule(self._look))
            self._rows.addWidget(self._row(factor))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong; without any, the form has done its work."""
        if problems:
            self.form.show_problems(problems)
        else:
            self.form.done.emit()
            self.close_form()

    def ask(self) -> None:
        """Put the keyboard on the form, which stays as it is where it is open already."""
        if self.form.isHidden():
            self.open_form()
        self.form.begin()

    def open_form(self) -> None:
        """Ask for something new in place of the button."""
        self.more.hide()
        self.form.clear()
        self.form.show()
        self.opened.emit()

    def close_form(self) -> None:
        """Show the button again; it gets the keyboard where the form had it."""
        had_keyboard = self.form.isAncestorOf(self.window().focusWidget())
        self.form.hide()
        self.more.show()
        if had_keyboard:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, factor: Factor) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._look, factor.name, weight=SEMIBOLD))
        kind = factor.unit or capitalised(label(factor.kind))
        words.addWidget(Label(self._look, kind, Step.SMALL, muted=True))
        hide = LinkButton(self._look, SettingsWords.hide, step=Step.BODY)
        hide.setAccessibleName(hide_factor(factor.name))
        hide.clicked.connect(partial(self.hidden.emit, factor))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(16)
        across.addLayout(words, 1)
        across.addWidget(hide)
        return row
