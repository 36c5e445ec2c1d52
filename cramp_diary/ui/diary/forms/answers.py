"""Answers that several forms ask for in the same way."""

from typing import Final

from cramp_diary.domain.entries import Answer
from cramp_diary.ui.diary.forms.minutes_choice import MinutesChoice
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.amounts import duration
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["answer_segments", "sleep_lost_field"]

USUAL_LOSSES: Final = (15, 30, 60)
MINUTE: Final = 60


def answer_segments(look: Look, question: str) -> Segmented:
    """Return Yes, No and Not sure; none of them is chosen until the person says so."""
    return Segmented(look, [(label(a), a) for a in Answer], can_clear=True, name=question)


def sleep_lost_field(look: Look) -> MinutesChoice:
    """Return chips for the usual lengths of a sleepless time, and minutes for others."""
    usual = [(duration(minutes * MINUTE), minutes) for minutes in USUAL_LOSSES]
    return MinutesChoice(look, FormWords.sleep_lost, [(FormWords.no_sleep_lost, 0), *usual])
