"""What the physician is told beside the nights: one column, saved as it is answered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.background import Comparison, Sign
from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Answer
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.report.header import LONGEST_QUESTION
from cramp_diary.ui.answers.comparison_card import ComparisonCard
from cramp_diary.ui.answers.conditions_card import ConditionsCard
from cramp_diary.ui.answers.question_card import QuestionCard
from cramp_diary.ui.answers.question_keeper import QuestionKeeper
from cramp_diary.ui.answers.symptoms_card import SymptomsCard
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.wording import answers as words
from cramp_diary.wording import symptoms as signs
from cramp_diary.wording.answers import AnswersWords
from cramp_diary.wording.conditions import as_kept

__all__ = ["AnswersPage"]

WIDEST: Final = 1000
BETWEEN: Final = 18


class AnswersPage(DiaryPage):
    """The person's question, comparison questions, other symptoms and conditions."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, AnswersWords.title)
        look = session.look
        self.set_subtitle(AnswersWords.subtitle)
        self.back = Button(look, AnswersWords.back, "chevron-left")
        self.question = QuestionCard(look, LONGEST_QUESTION)
        self.keeper = QuestionKeeper(session, self.question, self)
        self.comparisons = ComparisonCard(look)
        self.symptoms = SymptomsCard(look, self._today)
        self.conditions = ConditionsCard(look)
        self._column = QWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Show what was told in this diary."""
        services = self.session.services
        person = services.owner.person()
        self.question.show_question(person.question)
        typed = self.keeper.left_over()
        if typed is not None:
            self._question_told(typed)
        self.comparisons.show_answers(dict(person.answers))
        self.symptoms.show_symptoms(services.answers.symptoms())
        self.conditions.show_conditions(person.conditions)

    def _lay_out(self) -> None:
        self.actions.addWidget(self.back)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.question, self.comparisons, self.symptoms, self.conditions):
            column.addWidget(card)
        row = QHBoxLayout()
        row.addWidget(self._column, 1)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._fit()

    def _connect(self) -> None:
        self.back.clicked.connect(partial(self.session.page_wanted.emit, "report"))
        self.question.told.connect(self._question_told)
        self.comparisons.answered.connect(self._answered)
        self.symptoms.ticked.connect(self._ticked)
        self.symptoms.unticked.connect(self._unticked)
        self.symptoms.changed.connect(self._symptom_changed)
        self.conditions.told.connect(self._conditions_told)
        self.session.look.changed.connect(self._fit)
        self.session.closing.connect(self._leave_diary)

    def _question_told(self, question: str) -> None:
        said = AnswersWords.question_saved if question else AnswersWords.question_emptied
        person = self._person()
        if question == person.question or self._tell(said, replace(person, question=question)):
            self.keeper.forget()

    def _answered(self, key: Comparison, answer: Answer | None) -> None:
        person = self._person()
        told = {**dict(person.answers), **({key.value: answer} if answer else {})}
        if answer is None:
            told.pop(key, None)
        self._tell(words.answer_saved(key, answer), replace(person, answers=tuple(told.items())))

    def _conditions_told(self, kept: tuple[str, ...]) -> None:
        person = self._person()
        before = tuple(map(as_kept, person.conditions))
        new = [one for one in kept if one not in before]
        gone = [one for one in before if one not in kept]
        if new or gone:
            said = words.condition_added(new[0]) if new else words.condition_removed(gone[0])
            self._tell(said, replace(person, conditions=kept))

    def _ticked(self, sign: Sign) -> None:
        answers, journal = self.session.services.answers, self.session.services.journal
        self._do(signs.symptom_ticked(sign), partial(journal.save, answers.tick(sign.value)))

    def _unticked(self, sign: Sign) -> None:
        answers, journal = self.session.services.answers, self.session.services.journal
        told = [symptom for symptom in answers.symptoms() if symptom.key == sign]
        self._do(signs.symptom_unticked(sign), partial(journal.remove, *told))

    def _symptom_changed(self, symptom: Symptom) -> None:
        journal, editor = self.session.services.journal, self.session.editor
        outcome = editor.do(signs.symptom_changed(symptom), partial(journal.save, symptom))
        self.symptoms.show_problems(symptom.key, outcome.problems)

    def _today(self) -> date:
        return self.session.clock.now().wall.date()

    def _person(self) -> Person:
        return self.session.services.owner.person()

    def _tell(self, said: str, person: Person) -> bool:
        return self._do(said, partial(self.session.services.owner.tell, person))

    def _do(self, said: str, operation: Callable[[], Change]) -> bool:
        done = self.session.editor.do(said, operation).done
        if not done:
            self.refresh()
        return done

    def _leave_diary(self) -> None:
        """Save what the keyboard has not left, and show nothing of it in another diary."""
        if self.session.is_open:
            self.question.tell()
            self.conditions.tell()
        self.keeper.close()
        self.conditions.forget()

    def _fit(self) -> None:
        self._column.setMaximumWidth(self.session.look.scaled(WIDEST))
