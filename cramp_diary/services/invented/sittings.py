"""About which nights the invented person writes, and when: gaps, journeys, late entries."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.services.invented.frame import Frame

__all__ = ["Sitting", "sittings"]

FEWEST_MISSING: Final = 0.10
MOST_MISSING: Final = 0.20
LATE: Final = 0.15
NIGHTS_AWAY: Final = 7
NIGHTS_PARTLY: Final = 4
A_YEAR: Final = 365
TRIES: Final = 50
"""How often a free place for a stretch is looked for before it is left out."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One night that is written about: what is said of it as a whole, and when it is written.

    `late`: about two days after, against the next morning otherwise.
    """

    night: date
    stated: Stated
    written: Moment
    late: bool


def sittings(frame: Frame) -> tuple[Sitting, ...]:
    """Return the nights that are written about, oldest first.

    Missing are 10 to 20 % of the nights, half of them in stretches; 15 % of the others are
    written late. The first and the last night are always written about.
    """
    chance = frame.stream("sittings")
    nights = frame.nights
    stated = _stretches(nights[1:-1], chance)
    missing = _missing(nights[1:-1], set(stated), chance)
    return tuple(
        _sitting(frame, night, stated.get(night, Stated.NOTHING), chance)
        for night in nights
        if night not in missing
    )


def _sitting(frame: Frame, night: date, stated: Stated, chance: Random) -> Sitting:
    late = chance.random() < LATE
    days, hour = (chance.choice((2, 2, 3)), 19.0) if late else (1, 7.0)
    written = frame.at(night + timedelta(days=days), hour + chance.uniform(0, 1.6))
    return Sitting(night, stated, frame.not_after_end(written), late)


def _stretches(nights: tuple[date, ...], chance: Random) -> dict[date, Stated]:
    """Return the nights of stretches away and partly recorded, one of each a year."""
    stated: dict[date, Stated] = {}
    wanted = (
        (Stated.AWAY, min(NIGHTS_AWAY, len(nights) // 20)),
        (Stated.PARTLY, min(NIGHTS_PARTLY, len(nights) // 30)),
    )
    for kind, length in wanted * (1 + len(nights) // A_YEAR):
        stated |= dict.fromkeys(_run(nights, length, set(stated), chance), kind)
    return stated


def _missing(nights: tuple[date, ...], taken: set[date], chance: Random) -> set[date]:
    count = round(chance.uniform(FEWEST_MISSING, MOST_MISSING) * len(nights))
    missing: set[date] = set()
    while len(missing) < count // 2 - 2:
        run = _run(nights, chance.randint(3, 6), taken | missing, chance)
        if not run:
            break
        missing.update(run)
    free = [night for night in nights if night not in taken | missing]
    return missing | set(chance.sample(free, min(len(free), max(0, count - len(missing)))))


def _run(
    nights: tuple[date, ...], length: int, taken: set[date], chance: Random
) -> tuple[date, ...]:
    """Return a free run of nights; none where none was found."""
    for _ in range(TRIES if 0 < length <= len(nights) else 0):
        start = chance.randrange(len(nights) - length + 1)
        run = nights[start : start + length]
        if not taken.intersection(run):
            return run
    return ()
