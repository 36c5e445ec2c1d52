"""Other symptoms, each with its fixed sentence."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from cramp_diary.domain.background import Sign
from cramp_diary.domain.problems import Problem
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.ui.answers.symptom_row import SymptomRow
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.symptoms import SymptomWords

__all__ = ["GROUPS", "SymptomsCard"]

GROUPS: Final = (
    (
        Sign.SWOLLEN_LEG,
        Sign.SWOLLEN_LEG_AND_BREATH,
        Sign.COLD_LEG,
        Sign.WALKING_PAIN,
        Sign.NUMB_OR_SWOLLEN,
        Sign.LONG_CRAMP,
    ),
    (Sign.NEW_WEAKNESS, Sign.BLADDER, Sign.DARK_URINE, Sign.WOUND_OR_POISON, Sign.SLEEP),
    (Sign.NEW_MEDICINE, Sign.QUININE, Sign.PREGNANT, Sign.DEHYDRATION, Sign.CARE_TEAM),
)
"""In the order of the page, by where they belong and not by how grave they are."""


class SymptomsCard(Card):
    """Signals `ticked(Sign)`, `unticked(Sign)` and `changed(Symptom)`."""

    ticked = Signal(object)
    unticked = Signal(object)
    changed = Signal(object)

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, SymptomWords.title)
        self.rows: dict[Sign, SymptomRow] = {}
        self.body.setSpacing(4)
        self.body.addWidget(Label(look, SymptomWords.same_for_all, Step.SMALL, muted=True))
        headings = (SymptomWords.legs, SymptomWords.body, SymptomWords.circumstances)
        for heading, signs in zip(headings, GROUPS, strict=True):
            self.body.addSpacing(14)
            self.body.addWidget(Label(look, heading, Step.NAV, SEMIBOLD))
            for sign in signs:
                row = SymptomRow(look, sign, today)
                row.ticked.connect(partial(self.ticked.emit, sign))
                row.unticked.connect(partial(self.unticked.emit, sign))
                row.changed.connect(self.changed)
                self.rows[sign] = row
                self.body.addWidget(Rule(look))
                self.body.addWidget(row)

    def show_symptoms(self, symptoms: Iterable[Symptom]) -> None:
        """Show what is ticked."""
        told = {symptom.key: symptom for symptom in symptoms}
        for sign, row in self.rows.items():
            row.show_symptom(told.get(sign))

    def show_problems(self, key: str, problems: Sequence[Problem]) -> None:
        """Say beside a symptom what is wrong with it."""
        self.rows[Sign(key)].show_problems(problems)
