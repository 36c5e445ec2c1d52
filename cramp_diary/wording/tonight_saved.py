"""Words of the cramp that was just saved: how long it has lasted, whether it is a second one."""

from datetime import datetime

from cramp_diary.wording import formats
from cramp_diary.wording.amounts import duration
from cramp_diary.wording.language import Text, _

__all__ = [
    "SavedWords",
    "another_one",
    "began",
    "cramp_since",
    "stopped",
]

_MINUTE = 60


class SavedWords:
    """Fixed labels."""

    it_stopped = Text("It stopped")
    yes_another = Text("Yes, another cramp")
    no_other = Text("No, only this one")
    hard = Text("Was it a hard knot?")
    helped = Text("Did it help?")
    both_legs = Text("Both legs")
    other_place = Text("Another place")
    keys = Text(
        "Keys: a number is the pain, an underlined letter is an answer. "
        "P and a number is the place; L, R or B is the leg."
    )


def began(seconds: int) -> str:
    """Return how long ago a cramp began that may still be going on."""
    if seconds < _MINUTE:
        return _("It began just now")
    return _("It began {minutes} min ago").format(minutes=formats.count(seconds // _MINUTE))


def cramp_since(onset: datetime) -> str:
    """Return since when a cramp has been going on, as far as the diary knows."""
    return _("Cramp since {time}").format(time=formats.clock(onset))


def stopped(onset: datetime, seconds: int) -> str:
    """Return that a cramp has ended."""
    return _("The cramp at {time} lasted {duration}").format(
        time=formats.clock(onset), duration=duration(seconds)
    )


def another_one(onset: datetime) -> str:
    """Return the question of whether a second press meant a second cramp.

    It stays as it is while the clock goes on, so that it says no time since.
    """
    return _("A cramp is saved at {time}. Another one?").format(time=formats.clock(onset))
