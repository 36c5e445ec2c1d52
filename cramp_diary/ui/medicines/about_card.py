"""The fixed sentence beside a medicine that has one."""

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.medicines import MedicinesWords, fact_sentence

__all__ = ["AboutCard"]


class AboutCard(Card):
    """The same words for everyone; it is not there for a medicine without a sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(MedicinesWords.about)
        self.fact = Label(look)
        self.body.addWidget(Label(look, MedicinesWords.about, weight=SEMIBOLD))
        self.body.addWidget(self.fact)
        self.body.addStretch(1)
        self.body.addWidget(Rule(look))
        self.body.addWidget(Label(look, MedicinesWords.same_words, Step.SMALL, muted=True))
        self.hide()

    def show_fact(self, key: str | None) -> None:
        """Show the sentence of a fact of the catalogue, or be gone."""
        self.fact.set_text(fact_sentence(key) if key else "")
        self.setVisible(key is not None)
