"""The letters that answer without a look at the mouse, one for each answer; no two are the same.

C, which saves a cramp, is the same in every language and taken.
"""

from enum import StrEnum

from cramp_diary.domain.entries import DurationBand, Relief, Side, Waking
from cramp_diary.wording.language import Text, _

__all__ = ["KeyWords", "answer_key", "key_of"]


class KeyWords:
    """Letters of what is no answer."""

    stopped = Text("S")
    place = Text("P")


def answer_key(value: StrEnum) -> str:
    """Return the letter of an answer, best one that is in its words; "" for one that has none."""
    return _letters().get(value, "")


def key_of(letter: str) -> str:
    """Return what a screen reader says of the key of an answer."""
    return _("Key {letter}").format(letter=letter) if letter else ""


def _letters() -> dict[StrEnum, str]:
    return {
        Side.LEFT: _("L"),
        Side.RIGHT: _("R"),
        Side.BOTH: _("B"),
        DurationBand.UNDER_1: _("U"),
        DurationBand.FROM_1_TO_5: _("M"),
        DurationBand.FROM_5_TO_10: _("I"),
        DurationBand.OVER_10: _("O"),
        Waking.WOKE: _("K"),
        Waking.AWAKE: _("A"),
        Waking.BEFORE_SLEEP: _("N"),
        Relief.STRETCH: _("T"),
        Relief.STAND: _("D"),
        Relief.MASSAGE: _("G"),
        Relief.HEAT: _("W"),
        Relief.COLD: _("E"),
        Relief.OTHER: _("H"),
    }
