"""A diary in which something goes with the cramps, written down in one step."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from cramp_diary.assembly import Services
from cramp_diary.domain.changes import Change, Written
from cramp_diary.domain.entries import Episode, FactorValue, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.nights import Stated

__all__ = ["LAST", "NIGHTS", "WATCHED", "watch"]

LAST: Final = date(2026, 11, 22)
NIGHTS: Final = 150
MORE_WITH: Final = "Wine in the evening"

Draw = Callable[[Random, Mapping[str, float]], float]


def _often(share: float) -> Draw:
    return lambda chance, _others: float(chance.random() < share)


def _with_wine(chance: Random, others: Mapping[str, float]) -> float:
    return float(chance.random() < (0.6 if others[MORE_WITH] else 0.03))


def _rarely(chance: Random, _others: Mapping[str, float]) -> float:
    return float(chance.random() < 0.02)


def _amount(chance: Random, _others: Mapping[str, float]) -> float:
    return float(chance.randrange(0, 120, 5))


WATCHED: Final[Mapping[str, tuple[FactorKind, str, Draw]]] = {
    MORE_WITH: (FactorKind.YES_NO, "", _often(0.35)),
    "Ate out": (FactorKind.YES_NO, "", _with_wine),
    "Coffee after 14:00": (FactorKind.YES_NO, "", _often(0.3)),
    "Stood more than 4 hours": (FactorKind.YES_NO, "", _often(0.25)),
    "Stretched before bed": (FactorKind.YES_NO, "", _often(0.45)),
    "Walked": (FactorKind.AMOUNT, "min", _amount),
    "Swimming": (FactorKind.YES_NO, "", _rarely),
}
"""What is watched, with what it is and how often; nothing but the wine alters the cramps."""


def watch(services: Services, nights: int = NIGHTS, last: date = LAST) -> None:
    """Write down nights up to `last`; with wine there are about three times as many cramps."""
    services.store.apply(Change(after=tuple(_written(services, nights, last))))


def _written(services: Services, nights: int, last: date) -> Iterator[Written]:
    chance = Random(7)  # noqa: S311 - the same each time
    factors: dict[str, Factor] = {}
    for place, (name, (kind, unit, _)) in enumerate(WATCHED.items()):
        identity, written = services.journal.stamp()
        factors[name] = Factor(
            id=identity, written=written, name=name, kind=kind, unit=unit, place=place
        )
    yield from factors.values()
    for ago in reversed(range(nights)):
        night = last - timedelta(days=ago)
        values: dict[str, float] = {}
        for name, (_, _, draw) in WATCHED.items():
            values[name] = draw(chance, values)
            identity, written = services.journal.stamp()
            yield FactorValue(
                id=identity,
                night=night,
                written=written,
                factor=factors[name].id,
                value=Decimal(int(values[name])),
            )
        rate = 0.26 if values[MORE_WITH] else 0.09
        cramps = sum(chance.random() < rate for _ in range(5))
        yield from _night(services, night, cramps, skipped=chance.random() < 0.1)


def _night(
    services: Services, night: date, cramps: int, *, skipped: bool
) -> Iterator[Episode | NightRecord]:
    if skipped:
        return
    for _ in range(cramps):
        identity, written = services.journal.stamp()
        yield Episode(id=identity, night=night, written=written)
    if not cramps:
        identity, written = services.journal.stamp()
        yield NightRecord(id=identity, night=night, written=written, stated=Stated.QUIET)
