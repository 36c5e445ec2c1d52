"""What else the invented person watches; none of it has an effect on the cramps."""

from datetime import date
from decimal import Decimal
from random import Random
from typing import Final

from cramp_diary.domain.entries import FactorValue
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.nights import Stated
from cramp_diary.services.invented.frame import UNNAMED, Frame
from cramp_diary.services.invented.sittings import Sitting
from cramp_diary.wording.demo import DemoWords

__all__ = ["factor_values", "factors"]

ANSWERED: Final = 0.9
STRETCHED: Final = 0.55
STOOD: Final = 0.30
WALKED_SHAPE: Final = 2.5
WALKED_MINUTES: Final = 40.0


def factors(frame: Frame) -> tuple[Factor, ...]:
    """Return stretching and standing, answered by yes or no, and walking in minutes."""
    new_id, written = frame.ids("factors"), frame.begin
    kinds = (
        (DemoWords.stretched, FactorKind.YES_NO, ""),
        (DemoWords.stood, FactorKind.YES_NO, ""),
        (DemoWords.walked, FactorKind.AMOUNT, DemoWords.minutes),
    )
    return tuple(
        Factor(
            id=new_id(written.instant),
            written=written,
            name=name,
            kind=kind,
            unit=unit,
            place=place,
        )
        for place, (name, kind, unit) in enumerate(kinds, start=1)
    )


def factor_values(
    frame: Frame, sittings: tuple[Sitting, ...], watched: tuple[Factor, ...]
) -> tuple[FactorValue, ...]:
    """Return the values of the nights at home, without identities."""
    chance = frame.stream("factor values")
    return tuple(
        FactorValue(
            id=UNNAMED,
            night=sitting.night,
            written=sitting.written,
            factor=factor.id,
            value=value,
        )
        for sitting in sittings
        if sitting.stated is not Stated.AWAY
        for factor, value in zip(watched, _values(sitting.night, chance), strict=True)
        if chance.random() < ANSWERED
    )


def _values(night: date, chance: Random) -> tuple[Decimal, Decimal, Decimal]:
    at_work = night.weekday() in {1, 3}
    return (
        Decimal(chance.random() < STRETCHED),
        Decimal(chance.random() < STOOD + (0.4 if at_work else 0.0)),
        Decimal(5 * round(chance.gammavariate(WALKED_SHAPE, WALKED_MINUTES / WALKED_SHAPE) / 5)),
    )
