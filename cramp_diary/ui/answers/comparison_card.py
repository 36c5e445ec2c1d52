"""The questions by which a physician tells night cramps from what resembles them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal

from cramp_diary.domain.background import Comparison
from cramp_diary.domain.entries import Answer
from cramp_diary.ui.answers.comparison_row import ComparisonRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.answers import AnswersWords

__all__ = ["ComparisonCard"]


class ComparisonCard(Card):
    """The same questions for everyone; signals `answered(Comparison, Answer | None)`."""

    answered = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, AnswersWords.comparisons)
        self.rows: dict[Comparison, ComparisonRow] = {}
        self.body.setSpacing(4)
        self.body.addWidget(Label(look, AnswersWords.left_open, Step.SMALL, muted=True))
        for key in Comparison:
            row = ComparisonRow(look, key)
            row.answered.connect(partial(self.answered.emit, key))
            self.rows[key] = row
            self.body.addWidget(Rule(look))
            self.body.addWidget(row)

    def show_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show what was answered; a key that is missing is an open question."""
        for key, row in self.rows.items():
            row.answers.set_value(answers.get(key))
