"""The person's own factors, to answer for the day that is ending."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.problems import Problem
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.settings.factor_form import FactorForm
from cramp_diary.ui.tonight.evening_row import EveningRow
from cramp_diary.ui.tonight.watch_ideas import WatchIdeas
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["Answered", "EveningCard"]

TARGET: Final = 44


@dataclass(frozen=True, slots=True)
class Answered:
    """A factor with its value for tonight, None where it was left open."""

    factor: Factor
    value: Decimal | None


class EveningCard(Card):
    """Signals `answered(Factor, Decimal | None)`; None leaves the factor open again.

    Where nothing is asked yet it offers ideas: `watch_wanted(str)`. A form at the end asks for
    something else: `add_wanted(str, FactorKind, str)` with name, kind and unit; the ideas that
    were not taken stand above it.
    """

    answered = Signal(object, object)
    watch_wanted = Signal(str)
    add_wanted = Signal(str, object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, DayWords.evening)
        self._look = look
        self._factors: tuple[Factor, ...] = ()
        self._rows: list[EveningRow] = []
        self._place: FormPlace[FactorForm] = FormPlace(self.body)
        self._left_open = Label(look, DayWords.left_open, Step.SMALL, muted=True)
        self.head.addWidget(self._left_open)
        self.ideas: WatchIdeas | None = None
        self._ideas_go = False
        self.more = LinkButton(look, DayWords.watch_more)
        self.more.token = TARGET
        self.more.clicked.connect(self.open_form)
        self.body.addWidget(self.more)
        self.body.addStretch()

    @property
    def controls(self) -> list[QWidget]:
        """What answers each factor, in their order."""
        return [row.control for row in self._rows]

    @property
    def form(self) -> FactorForm | None:
        """The form for something else, while it is open."""
        return self._place.form()

    def show_answers(self, answers: Sequence[Answered]) -> None:
        """Show the factors; the controls stay when only a value changed."""
        factors = tuple(answer.factor for answer in answers)
        if factors != self._factors:
            self._factors = factors
            self._make_rows()
        for row, answer in zip(self._rows, answers, strict=True):
            row.set_value(answer.value)
        self._left_open.setVisible(bool(answers))
        self._offer_ideas()

    def forget(self) -> None:
        """Offer no more ideas once something is asked, and leave the form."""
        if self.form is not None:
            self.close_form()
        if self._factors:
            self._drop_ideas()

    def open_form(self) -> None:
        """Ask for something new in the place of the link."""
        form = FactorForm(self._look)
        form.added.connect(self.add_wanted)
        form.left.connect(self.close_form)
        for pressed in form.findChildren(Pressable):
            # Elsewhere it is pressed by day.
            pressed.token = TARGET
            pressed.look_changed()
        self.more.hide()
        if self.ideas is None and self._factors:
            self._ideas_go = True
            self._show_ideas()
        self._place.put(form, at=self.body.indexOf(self.more))
        form.begin()

    def close_form(self) -> None:
        """Show the link again."""
        self._place.clear()
        if self._ideas_go:
            self._drop_ideas()
        self.more.show()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong; without any, the form has done its work."""
        form = self.form
        if form is not None and problems:
            form.show_problems(problems)
        elif form is not None:
            self.close_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form."""
        if event.key() == Qt.Key.Key_Escape and self.form is not None:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _offer_ideas(self) -> None:
        if self.ideas is None and not self._factors:
            self._show_ideas()
        if self.ideas is not None:
            self.ideas.leave_out({factor.name for factor in self._factors})

    def _show_ideas(self) -> None:
        self.ideas = WatchIdeas(self._look)
        self.ideas.chosen.connect(self.watch_wanted)
        self.body.insertWidget(self.body.indexOf(self.more), self.ideas)
        self.ideas.leave_out({factor.name for factor in self._factors})

    def _drop_ideas(self) -> None:
        self._ideas_go = False
        if self.ideas is not None:
            self.body.removeWidget(self.ideas)
            self.ideas.hide()
            self.ideas.deleteLater()
            self.ideas = None

    def _make_rows(self) -> None:
        for old in self._rows:
            self.body.removeWidget(old)
            old.deleteLater()
        self._rows = []
        for place, factor in enumerate(self._factors):
            row = EveningRow(self._look, factor)
            row.answered.connect(partial(self.answered.emit, factor))
            self._rows.append(row)
            # A scale has lines enough; the others may stand as far apart as the room allows.
            spread = 0 if factor.kind is FactorKind.SCALE else 1
            self.body.insertWidget(place, row, spread)
