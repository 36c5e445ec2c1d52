"""What the person would like to ask, in their own words."""

from typing import Final

from PySide6.QtCore import Signal

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.fields import LongTextField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.answers import AnswersWords, question_room

__all__ = ["QuestionCard"]

LINES: Final = 4


class QuestionCard(Card):
    """Signals `told(str)` when the keyboard leaves a question that was changed.

    `room` is how many characters the report prints.
    """

    told = Signal(str)

    def __init__(self, look: Look, room: int) -> None:
        super().__init__(look, AnswersWords.question)
        self._room = room
        self._shown = ""
        self.field = LongTextField(look, AnswersWords.question, lines=LINES)
        self.field.label.hide()
        self.note = Label(look, "", Step.SMALL, muted=True)
        self.body.addWidget(self.field)
        self.body.addWidget(self.note)
        self.field.changed.connect(self._count)
        self.field.input.left.connect(self.tell)
        self._count()

    def show_question(self, question: str) -> None:
        """Show what is kept; what is being typed stays as long as nothing else was kept."""
        if question != self._shown:
            self._shown = question
            self.field.set_value(question)
            self.field.show_problem(None)
            self._count()

    def typed(self) -> str | None:
        """Return what was typed and is not kept yet, or None."""
        value = self.field.value()
        return None if value == self._shown.strip() else value

    def tell(self) -> None:
        """Hand over what was typed, if anything was."""
        if (typed := self.typed()) is not None:
            self.told.emit(typed)

    def _count(self) -> None:
        self.note.set_text(question_room(len(self.field.value()), self._room))
