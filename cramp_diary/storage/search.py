"""Nights by what is written about them."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Select, func, select, union_all

from cramp_diary.domain.entries import Episode, FactorValue, Intake, Muscle, NightRecord, Side
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.storage.conversion.kinds import EPISODE, FACTOR_VALUE, INTAKE, NIGHT_RECORD
from cramp_diary.storage.encoding import day_number, day_of
from cramp_diary.storage.plain_rows import plain_rows
from cramp_diary.storage.reading import within
from cramp_diary.storage.records import (
    EpisodeRecord,
    FactorValueRecord,
    IntakeRecord,
    NightRecordRecord,
)

__all__ = ["NightSearch"]

_NOTED: Final = (EpisodeRecord, NightRecordRecord, IntakeRecord)


class NightSearch:
    """Answers questions over the connection of one reading of the diary."""

    def __init__(self, connection: Connection) -> None:
        """Ask `connection`."""
        self._connection = connection

    def notes(self, period: Period) -> tuple[tuple[date, str], ...]:
        """Return every note of a period, with its night: of cramps, nights and what was taken."""
        query = union_all(
            *(
                select(record.night, record.note).where(
                    record.note != "", *within(record.night, period)
                )
                for record in _NOTED
            )
        )
        rows = plain_rows(self._connection.execute(query))
        return tuple((day_of(night), note) for night, note in rows)

    def cramps(self, period: Period) -> dict[date, int]:
        """Return how many cramps each night of a period has that has any."""
        night = EpisodeRecord.night
        query = select(night, func.count()).where(*within(night, period)).group_by(night)
        rows = plain_rows(self._connection.execute(query))
        return {day_of(number): cramps for number, cramps in rows}

    def stated(self, period: Period) -> dict[date, Stated]:
        """Return what was said about each night of a period about which anything was said."""
        told = NightRecordRecord
        query = select(told.night, told.stated).where(*within(told.night, period))
        by_name = {stated.value: stated for stated in Stated}
        rows = plain_rows(self._connection.execute(query))
        return {day_of(number): by_name[stated] for number, stated in rows}

    def with_cramp(
        self, period: Period, muscle: Muscle | None, sides: Collection[Side]
    ) -> frozenset[date]:
        """Return the nights with a cramp in a muscle (None: any) that is of one of some sides."""
        cramp = EpisodeRecord
        query = select(cramp.night).where(*within(cramp.night, period))
        if muscle is not None:
            query = query.where(cramp.muscle == muscle)
        if set(sides) != set(Side):
            query = query.where(cramp.side.in_(sides))
        return self._nights(query)

    def with_product(self, period: Period, products: Iterable[EntryId]) -> frozenset[date]:
        """Return the nights before which one of some products was drunk or taken."""
        intake = IntakeRecord
        query = select(intake.night).where(
            intake.product.in_(list(products)), *within(intake.night, period)
        )
        return self._nights(query)

    def with_value(
        self, period: Period, factors: Iterable[EntryId], *, said: bool | None = None
    ) -> frozenset[date]:
        """Return the nights with a value of a factor; with `said` one that is not 0, or is 0."""
        value = FactorValueRecord
        query = select(value.night).where(
            value.factor.in_(list(factors)), *within(value.night, period)
        )
        if said is not None:
            query = query.where((value.value != 0) if said else (value.value == 0))
        return self._nights(query)

    def entries_on(
        self, nights: Iterable[date]
    ) -> tuple[Episode | NightRecord | Intake | FactorValue, ...]:
        """Return all that is written about some nights, in no order."""
        numbers = [day_number(night) for night in nights]
        found: list[Episode | NightRecord | Intake | FactorValue] = []
        for kind in (EPISODE, NIGHT_RECORD, INTAKE, FACTOR_VALUE):
            rows = self._connection.execute(
                select(kind.table).where(kind.table.c.night.in_(numbers))
            )
            found.extend(kind.entries(rows))
        return tuple(found)

    def _nights(self, query: Select[Any]) -> frozenset[date]:
        rows = plain_rows(self._connection.execute(query.distinct()))
        return frozenset(day_of(number) for (number,) in rows)
