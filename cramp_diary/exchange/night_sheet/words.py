"""The words that people write for a place, a side and whether a cramp woke them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.entries import Muscle, Side, Waking

__all__ = ["muscle_names", "muscle_of", "side_of", "waking_of", "yes_or_no"]

_MUSCLES: Final = MappingProxyType(
    {
        **{muscle.value.replace("-", " "): muscle for muscle in Muscle},
        "calves": Muscle.CALF,
        "lower leg": Muscle.CALF,
        "foot": Muscle.SOLE,
        "feet": Muscle.SOLE,
        "arch": Muscle.SOLE,
        "sole of foot": Muscle.SOLE,
        "instep": Muscle.TOP_OF_FOOT,
        "toe": Muscle.TOES,
        "big toe": Muscle.TOES,
        "shins": Muscle.SHIN,
        "thigh": Muscle.FRONT_THIGH,
        "thighs": Muscle.FRONT_THIGH,
        "front of thigh": Muscle.FRONT_THIGH,
        "quadriceps": Muscle.FRONT_THIGH,
        "back of thigh": Muscle.BACK_THIGH,
        "hamstring": Muscle.BACK_THIGH,
        "hamstrings": Muscle.BACK_THIGH,
        "another place": Muscle.OTHER,
    },
)

_SIDES: Final = MappingProxyType(
    {
        **{side.value: side for side in Side},
        "l": Side.LEFT,
        "r": Side.RIGHT,
        "b": Side.BOTH,
        "left leg": Side.LEFT,
        "right leg": Side.RIGHT,
        "both legs": Side.BOTH,
    },
)

_YES_OR_NO: Final = MappingProxyType(
    {
        **dict.fromkeys(("yes", "y", "true", "1"), True),
        **dict.fromkeys(("no", "n", "false", "0"), False),
    },
)

_WAKINGS: Final = MappingProxyType(
    {
        **{waking.value.replace("-", " "): waking for waking in Waking},
        "woke me": Waking.WOKE,
        "woke up": Waking.WOKE,
        "awake": Waking.AWAKE,
        "not asleep yet": Waking.BEFORE_SLEEP,
        "in day": Waking.DAY,
        **{word: Waking.WOKE if yes else Waking.AWAKE for word, yes in _YES_OR_NO.items()},
    },
)


def muscle_names() -> Mapping[str, Muscle]:
    """Return every name that a place is known by in plain English."""
    return _MUSCLES


def muscle_of(words: str) -> Muscle | None:
    """Return the place that is meant: the diary's own name or plain English; else None."""
    return _MUSCLES.get(_plain(words))


def side_of(words: str) -> Side | None:
    """Return the side that is meant; else None."""
    return _SIDES.get(_plain(words))


def waking_of(words: str) -> Waking | None:
    """Return whether the cramp woke; "no" means that the person was awake; else None."""
    return _WAKINGS.get(_plain(words))


def yes_or_no(words: str) -> bool | None:
    """Return whether yes, y, true, 1 or no, n, false, 0 is meant; else None."""
    return _YES_OR_NO.get(_plain(words))


def _plain(words: str) -> str:
    spaced = words.casefold().replace("-", " ").replace("_", " ")
    return " ".join(word for word in spaced.split() if word != "the")
