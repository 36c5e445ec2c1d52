"""Words of the page with answers for the doctor."""

from cramp_diary.domain.background import Comparison
from cramp_diary.domain.entries import Answer
from cramp_diary.wording.conditions import condition_words
from cramp_diary.wording.formats import count
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import Text, _

__all__ = [
    "AnswersWords",
    "answer_saved",
    "comparison_name",
    "comparison_question",
    "condition_added",
    "condition_removed",
    "question_room",
]


class AnswersWords:
    """Fixed labels."""

    title = Text("Answers for the doctor")
    subtitle = Text("Each answer is saved at once. Any of them may be left open.")
    back = Text("Back to the report")
    lead = Text("Answers for the doctor")
    nothing_yet = Text(
        "A question of your own, your conditions and other symptoms can be told once, "
        "under “Answers for the doctor”."
    )
    question = Text("What I would like to ask")
    question_saved = Text("Saved what you would like to ask")
    question_emptied = Text("Saved: nothing to ask")
    comparisons = Text("Questions that doctors ask")
    left_open = Text("Left open means not answered")
    conditions = Text("Conditions, as you know them")
    conditions_help = Text("Press what is so. What is not pressed counts as not told.")
    own_condition = Text("Something else")
    add = Text("Add")


def comparison_question(key: Comparison) -> str:
    """Return a question as it is asked."""
    return _questions()[key]


def comparison_name(key: Comparison) -> str:
    """Return what a question is called in a list."""
    return _names()[key]


def answer_saved(key: Comparison, answer: Answer | None) -> str:
    """Return what was answered, or that it is open again."""
    name = comparison_name(key)
    if answer is None:
        return _("Left open again: {question}").format(question=name)
    return _("Saved: {question}: {answer}").format(question=name, answer=label(answer))


def condition_added(kept: str) -> str:
    """Return what was told."""
    return _("Saved: {condition}").format(condition=condition_words(kept))


def condition_removed(kept: str) -> str:
    """Return what is told no longer."""
    return _("No longer told: {condition}").format(condition=condition_words(kept))


def question_room(length: int, most: int) -> str:
    """Return how much of a question the report has room for."""
    if length <= most:
        return _("The report has room for {most} characters.").format(most=count(most))
    return _("The report shows the first {most} of {length} characters.").format(
        most=count(most), length=count(length)
    )


def _questions() -> dict[Comparison, str]:
    return {
        Comparison.HARD: _("Is the muscle hard during a cramp, like a knot?"),
        Comparison.STRETCHING: _("Does stretching the muscle stop the cramp?"),
        Comparison.URGE: _("Do you mainly feel an urge to move the legs?"),
        Comparison.RETURNS: _("Does it come back within minutes of lying down again?"),
        Comparison.KICKING: _("Has somebody beside you seen your legs kick in your sleep?"),
        Comparison.DAY: _("Do you have cramps in the day too?"),
        Comparison.WALKING: _("Do you get calf pain while walking that stops on standing still?"),
        Comparison.NUMBNESS: _("Do you feel numbness, tingling or burning in legs or feet?"),
        Comparison.BACK: _("Do you have back pain?"),
        Comparison.BENDING: _("Does bending forward ease the legs?"),
        Comparison.WEAKNESS: _("Have you become weaker in the legs or arms?"),
        Comparison.ELSEWHERE: _("Do you have cramps outside the legs, as in hands or belly?"),
        Comparison.POSTURE: _(
            "Are toes or a foot pulled into a fixed posture in the early morning, for more than "
            "10 minutes?"
        ),
        Comparison.ACHE: _("Do your muscles ache all the time?"),
    }


def _names() -> dict[Comparison, str]:
    return {
        Comparison.HARD: _("Muscle hard, a knot"),
        Comparison.STRETCHING: _("Stopped by stretching"),
        Comparison.URGE: _("Urge to move the legs"),
        Comparison.RETURNS: _("Comes back on lying down again"),
        Comparison.KICKING: _("Kicking in sleep seen by somebody"),
        Comparison.DAY: _("Cramps in the day"),
        Comparison.WALKING: _("Calf pain on walking, gone at rest"),
        Comparison.NUMBNESS: _("Numbness, tingling or burning"),
        Comparison.BACK: _("Back pain"),
        Comparison.BENDING: _("Legs eased by bending forward"),
        Comparison.WEAKNESS: _("Weakness in legs or arms"),
        Comparison.ELSEWHERE: _("Cramps outside the legs"),
        Comparison.POSTURE: _("Foot in a fixed posture, over 10 min"),
        Comparison.ACHE: _("Constant ache"),
    }
