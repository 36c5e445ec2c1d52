"""What the page shows, decided without Qt."""

from collections.abc import Container, Iterable
from datetime import date

from cramp_diary.domain.entries import Episode, FactorValue
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.tonight.evening_card import Answered

__all__ = ["answers", "asked_nights", "is_blank"]


def asked_nights(
    marks: Iterable[NightMark],
    wanted: Container[date],
    kept: Container[date],
) -> tuple[NightMark, ...]:
    """Return the nights to ask about, newest first.

    They are the `wanted` ones that are not recorded, and those that were asked about and `kept`
    in sight whatever was said of them.
    """
    shown = [
        mark
        for mark in marks
        if mark.night in kept or (mark.night in wanted and mark.status is NightStatus.UNRECORDED)
    ]
    return tuple(reversed(shown))


def is_blank(cramp: Episode) -> bool:
    """Return whether nothing is known of a cramp but its night."""
    return cramp == Episode(id=cramp.id, night=cramp.night, written=cramp.written)


def answers(factors: Iterable[Factor], values: Iterable[FactorValue]) -> tuple[Answered, ...]:
    """Return the factors in the person's order with their values, None where left open."""
    given = {value.factor: value.value for value in values}
    return tuple(Answered(factor, given.get(factor.id)) for factor in factors)
