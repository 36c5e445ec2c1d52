"""The entries that a row of a night sheet becomes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import DAY_TOTAL, Composition, Product, ProductKind, Unit
from cramp_diary.exchange.night_sheet.sheet import SheetFactor, SheetRow, Totals, WholeNight

__all__ = ["EntryMaker", "day_total", "new_factor"]

Stamp = Callable[[], tuple[EntryId, Moment]]


def day_total(stamp: Stamp, name: str) -> Product:
    """Return the product that a day's totals are written with; `name` is what a person reads."""
    identity, written = stamp()
    return Product(
        id=identity,
        written=written,
        kind=ProductKind.DRINK,
        name=name,
        unit=Unit.ML,
        per=Decimal(100),
        composition=Composition(),
        key=DAY_TOTAL,
        hidden=True,
    )


def new_factor(stamp: Stamp, column: SheetFactor, place: int) -> Factor:
    """Return a factor for a column that the diary has none for."""
    identity, written = stamp()
    return Factor(
        id=identity,
        written=written,
        name=column.name,
        kind=column.kind,
        unit=column.unit,
        place=place,
    )


@dataclass(frozen=True, slots=True)
class EntryMaker:
    """Makes entries, stamped by `stamp`; totals are written with the product `total`."""

    stamp: Stamp
    total: EntryId
    factors: Mapping[str, Factor]

    def cramps(self, row: SheetRow) -> tuple[Episode, ...]:
        """Return the cramps of a night, at hours unknown; the first carries what is known."""
        said = row.cramps
        episodes = [
            Episode(id=identity, written=written, night=row.night)
            for identity, written in (self.stamp() for _ in range(said.count or 0))
        ]
        if episodes:
            episodes[0] = replace(
                episodes[0],
                pain=said.pain,
                seconds=said.seconds,
                muscle=said.muscle,
                side=said.side,
                waking=said.waking,
            )
        return tuple(episodes)

    def record(self, row: SheetRow, old: NightRecord | None) -> NightRecord | None:
        """Return what the row says of the whole night, added to what was said; None for nothing."""
        quiet = row.cramps.count == 0
        if not quiet and row.whole == WholeNight():
            return None
        identity, written = self.stamp()
        record = old or NightRecord(id=identity, written=written, night=row.night)
        whole = row.whole
        return replace(
            record,
            written=written,
            stated=Stated.QUIET if quiet else record.stated,
            sleep_lost=record.sleep_lost if whole.sleep_lost is None else whole.sleep_lost,
            disturbance=record.disturbance if whole.disturbance is None else whole.disturbance,
            soreness=record.soreness if whole.soreness is None else whole.soreness,
            note=whole.note or record.note,
        )

    def intake(self, row: SheetRow) -> Intake | None:
        """Return the day's totals; None where there are none."""
        if row.totals == Totals():
            return None
        identity, written = self.stamp()
        return Intake(
            id=identity,
            written=written,
            night=row.night,
            product=self.total,
            amount=row.totals.fluid,
            contents=row.totals.contents,
        )

    def values(self, row: SheetRow) -> tuple[FactorValue, ...]:
        """Return the values of the factors."""
        made = []
        for key, value in row.values.items():
            identity, written = self.stamp()
            made.append(
                FactorValue(
                    id=identity,
                    written=written,
                    night=row.night,
                    factor=self.factors[key].id,
                    value=value,
                )
            )
        return tuple(made)
