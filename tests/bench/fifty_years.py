"""Fifty years of one person's nights, the same for the same seed, for measuring with.

`python -m tests.bench.fifty_years FILE` writes such a diary.
"""

import random
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.entries import (
    DurationBand,
    Episode,
    FactorValue,
    Intake,
    Muscle,
    NightRecord,
    PartOfNight,
    Side,
)
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore

__all__ = ["NIGHTS", "fill", "years"]

NIGHTS: Final = Period(date(1976, 1, 1), date(2025, 12, 31))
EPISODES: Final = 30_000
INTAKES: Final = 110_000
_HOUR: Final = 3600


def years(path: Path, *, factors: int = 0, seed: int = 1) -> DiaryStore:
    """Return a new diary of 18,262 nights, 30,000 cramps and 110,000 intakes at `path`."""
    store = create_diary(path)
    fill(store, factors=factors, seed=seed)
    return store


def fill(store: DiaryStore, *, factors: int = 0, seed: int = 1) -> None:
    """Write the fifty years, with a value of each of `factors` for half of the nights."""
    person = _Person(random.Random(seed))  # noqa: S311 - the same seed must give the same diary
    store.apply(Change(after=tuple(person.products)))
    store.apply(Change(after=tuple(person.nights())))
    store.apply(Change(after=tuple(person.values(factors))))


class _Person:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._ids = SortableIds(chance.getrandbits)
        self.products = [
            self._drink("Water", Composition(caffeine=Decimal(0), sodium=Decimal("1.2"))),
            self._drink("Coffee", Composition(caffeine=Decimal(40), potassium=Decimal(49))),
            self._drink("Tea", Composition(caffeine=Decimal(20))),
            self._drink("Wine", Composition(alcohol=Decimal(10_600), magnesium=Decimal(12))),
        ]

    def nights(self) -> Iterator[Entry]:
        """Give cramps, statements and drinks, night after night."""
        cramps = self._spread(EPISODES)
        drinks = self._spread(INTAKES)
        for place in range(NIGHTS.nights):
            night = NIGHTS.first + timedelta(days=place)
            for _ in range(drinks[place]):
                yield self._intake(night)
            for _ in range(cramps[place]):
                yield self._episode(night)
            if not cramps[place]:
                yield self._record(night)

    def values(self, factors: int) -> Iterator[Entry]:
        """Give factors and their values."""
        for place in range(factors):
            written = self._at(NIGHTS.first, 21)
            factor = Factor(
                id=self._ids(written.instant),
                written=written,
                name=f"Factor {place}",
                kind=FactorKind.YES_NO,
                place=place,
            )
            yield factor
            for day in self._chance.sample(range(NIGHTS.nights), NIGHTS.nights // 2):
                night = NIGHTS.first + timedelta(days=day)
                at = self._at(night, 21)
                value = Decimal(self._chance.randrange(2))
                identity = self._ids(at.instant)
                yield FactorValue(
                    id=identity, night=night, written=at, factor=factor.id, value=value
                )

    def _spread(self, total: int) -> list[int]:
        counts = [0] * NIGHTS.nights
        for place in self._chance.choices(range(NIGHTS.nights), k=total):
            counts[place] += 1
        return counts

    def _at(self, night: date, hour: float) -> Moment:
        wall = datetime.combine(night, time()) + timedelta(seconds=int(hour * _HOUR))
        return Moment(wall, 3600)

    def _drink(self, name: str, composition: Composition) -> Product:
        written = self._at(NIGHTS.first, 12)
        return Product(
            id=self._ids(written.instant),
            written=written,
            kind=ProductKind.DRINK,
            name=name,
            unit=Unit.ML,
            per=Decimal(100),
            composition=composition,
            serving=Decimal(200),
        )

    def _intake(self, night: date) -> Intake:
        at = self._at(night, self._chance.uniform(6, 28))
        return Intake(
            id=self._ids(at.instant),
            night=night,
            written=at,
            at=at,
            product=self._chance.choice(self.products).id,
            amount=Decimal(self._chance.randrange(50, 501, 50)),
        )

    def _episode(self, night: date) -> Episode:
        onset = self._at(night, self._chance.uniform(22, 31))
        counted = self._chance.random() < 0.5
        late = timedelta(hours=self._chance.choice((0, 0, 6, 30)))
        return Episode(
            id=self._ids(onset.instant),
            night=night,
            written=Moment(onset.wall + late, onset.offset),
            onset=onset if self._chance.random() < 0.9 else PartOfNight.MIDDLE,
            muscle=self._chance.choice(list(Muscle)),
            side=self._chance.choice(list(Side)),
            pain=self._chance.randrange(11),
            seconds=self._chance.randrange(20, 900) if counted else None,
            band=None if counted else self._chance.choice(list(DurationBand)),
            sleep_lost=self._chance.randrange(60),
        )

    def _record(self, night: date) -> NightRecord:
        written = self._at(night, 31)
        stated = self._chance.choice((Stated.QUIET, Stated.QUIET, Stated.PARTLY, Stated.AWAY))
        return NightRecord(
            id=self._ids(written.instant), night=night, written=written, stated=stated
        )


if __name__ == "__main__":
    years(Path(sys.argv[1])).close()
