"""How values stand in the cells of the sheet for paper records; each is read back as it is."""

from collections.abc import Sequence
from datetime import time
from decimal import Decimal

from cramp_diary.domain.entries import Muscle, PartOfNight, Side, Waking
from cramp_diary.wording.amounts import joined, volume_name
from cramp_diary.wording.entries import part_short
from cramp_diary.wording.formats import clock, short_number
from cramp_diary.wording.labels import label, place
from cramp_diary.wording.language import _
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "no_word",
    "none_word",
    "onset_words",
    "place_words",
    "plain_number",
    "volume_words",
    "waking_word",
    "yes_word",
]


def yes_word() -> str:
    """Return "yes"."""
    return _("yes")


def no_word() -> str:
    """Return "no"."""
    return _("no")


def none_word() -> str:
    """Return "none", for a night without cramps."""
    return _("none")


def place_words(muscle: Muscle | None, side: Side | None) -> str:
    """Return "calf, right"; empty when neither is known."""
    if muscle is None or side is None:
        return place(muscle, side)
    return _("{muscle}, {side}").format(muscle=label(muscle), side=label(side))


def onset_words(onsets: Sequence[time | PartOfNight]) -> str:
    """Return "early, 04:10"; what is not known is left out."""
    said = [part_short(o) if isinstance(o, PartOfNight) else clock(o) for o in onsets]
    return ", ".join(word for word in said if word)


def waking_word(waking: Waking) -> str:
    """Return whether a cramp woke somebody, in a word or three."""
    return {
        Waking.WOKE: yes_word(),
        Waking.AWAKE: no_word(),
        Waking.BEFORE_SLEEP: _("not asleep yet"),
        Waking.DAY: _("in the day"),
    }[waking]


def plain_number(value: Decimal | int) -> str:
    """Return a number as it would be typed: with the decimal sign, without thousands apart."""
    exact = Decimal(value)
    plain = f"{round(exact, 6).normalize():f}"
    return plain.replace(".", short_number(Decimal("0.5")).strip("05"))


def volume_words(amount: Decimal, unit: VolumeUnit) -> str:
    """Return an amount in its unit, such as "1500 ml"."""
    return joined(plain_number(amount), volume_name(unit))
