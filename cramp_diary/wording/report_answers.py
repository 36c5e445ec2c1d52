"""Words around what was told once, on the physician's page."""

from cramp_diary.wording.formats import count
from cramp_diary.wording.language import Text, _, ngettext

__all__ = ["AnswersPrinted", "more_symptoms", "of_listed"]


class AnswersPrinted:
    """Headings, and what stands in the place of nothing."""

    symptoms = Text("Other symptoms I ticked")
    symptoms_continued = Text("Other symptoms I ticked, continued")
    none_ticked = Text("None ticked.")
    comparisons = Text("Answers to the comparison questions")
    conditions = Text("Conditions, as told")
    not_told = Text("Not told.")


def of_listed(number: int) -> str:
    """Return how many there are to tick, to stand behind the heading."""
    return _(", of {n} listed in the diary").format(n=count(number))


def more_symptoms(number: int) -> str:
    """Return how many ticked ones are named only further on."""
    return ngettext("and {n} more, further on", "and {n} more, further on", number).format(
        n=count(number)
    )
