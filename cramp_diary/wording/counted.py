"""The two sentences in which cramps are counted with their denominators, for every screen.

One says on how many nights the cramps were, out of those recorded; the other how many of all
nights were recorded. They never share a form: "on" is always about nights with a cramp.
"""

from collections.abc import Iterable

from cramp_diary.domain.nights import NightMark
from cramp_diary.wording.formats import count, of
from cramp_diary.wording.language import _, ngettext

__all__ = ["cramps_counted", "in_nights", "marks_counted", "nights_recorded", "on_nights"]


def cramps_counted(cramps: int) -> str:
    """Return "1 cramp", "14 cramps"."""
    return ngettext("{n} cramp", "{n} cramps", cramps).format(n=count(cramps))


def nights_recorded(recorded: int, nights: int) -> str:
    """Return "160 of 181 nights recorded"."""
    return ngettext("{of} night recorded", "{of} nights recorded", nights).format(
        of=of(recorded, nights)
    )


def on_nights(cramps: int, with_cramp: int, recorded: int) -> str:
    """Return "14 cramps on 8 of 19 nights recorded": on how many of those recorded they were."""
    sentence = ngettext(
        "{cramps} on {part} of {whole} night recorded",
        "{cramps} on {part} of {whole} nights recorded",
        recorded,
    )
    return sentence.format(
        cramps=cramps_counted(cramps), part=count(with_cramp), whole=count(recorded)
    )


def in_nights(cramps: str, recorded: int, nights: int) -> str:
    """Return "11 cramps; 24 of 30 nights recorded": how many of all nights are recorded.

    `cramps` is "11 cramps", or "cramps" where their number stands apart.
    """
    return _("{cramps}; {nights}").format(cramps=cramps, nights=nights_recorded(recorded, nights))


def marks_counted(marks: Iterable[NightMark]) -> str:
    """Return `on_nights` of the nights of a run that are recorded; empty where none is."""
    recorded = [mark for mark in marks if mark.status.recorded]
    if not recorded:
        return ""
    with_cramp = sum(1 for mark in recorded if mark.cramps)
    return on_nights(sum(mark.cramps for mark in recorded), with_cramp, len(recorded))
