"""The letters that answer without a look at the mouse, one for each answer; no two are the same.

C, which saves a cramp, is the same in every language and taken.
"""

from enum import StrEnum

from cramp_diary.domain.entries import Answer, DurationBand, Relief, Side, Waking
from cramp_diary.wording.language import Text, _

__all__ = ["KeyWords", "answer_key", "key_of", "with_key"]


class KeyWords:
    """Letters of what is no answer."""

    stopped = Text("S")
    place = Text("P")
    # The two keys that can be felt in the dark: they have a ridge.
    another = Text("J")
    no_other = Text("F")


def answer_key(value: StrEnum) -> str:
    """Return the letter of an answer, best one that is in its words; "" for one that has none."""
    return _letters().get(value, "")


def with_key(words: str, letter: str) -> str:
    """Return the words of an answer, with its letter behind them where they do not have it."""
    if letter.casefold() in words.casefold():
        return words
    return _("{words} ({letter})").format(words=words, letter=letter)


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
        DurationBand.OVER_10: _("V"),
        Waking.WOKE: _("K"),
        Waking.AWAKE: _("A"),
        Waking.BEFORE_SLEEP: _("O"),
        Answer.YES: _("Y"),
        Answer.NO: _("N"),
        Answer.UNSURE: _("Q"),
        Relief.STRETCH: _("T"),
        Relief.STAND: _("D"),
        Relief.MASSAGE: _("G"),
        Relief.HEAT: _("W"),
        Relief.COLD: _("E"),
        Relief.OTHER: _("H"),
    }
