"""The night table: rows of the grouped query, spread over the calendar."""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from cramp_diary.analysis.night_table import Column, ColumnKind, NightTable
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Composition
from cramp_diary.storage import settings
from cramp_diary.storage.encoding import day_number
from cramp_diary.storage.night_query import (
    EPISODES,
    FACTORS,
    INTAKES,
    RECORDS,
    WIDTH,
    factor_number,
    night_parts,
)
from cramp_diary.storage.plain_rows import plain_rows
from cramp_diary.storage.records import FactorRecord

__all__ = ["night_table"]

_Numbers = NDArray[np.float64]


def night_table(connection: Connection, period: Period) -> NightTable:
    """Return the table of the nights of a period; see NightTable for its columns."""
    hour = settings.boundaries(connection).night_hour
    spread = _Spread(period, plain_rows(connection.execute(night_parts(period, hour))))
    count, pain, minutes, lost_each, sore_each, late_cramp = spread.columns(EPISODES, 6)
    quiet, partly, away, lost, disturbance, sore, late_word = spread.columns(RECORDS, 7)
    cramps = np.nan_to_num(count).astype(np.int64)
    said_partly = partly == 1
    return NightTable(
        day=np.datetime64(period.first, "D") + np.arange(period.nights),
        written=~np.isnan(count) | ~np.isnan(quiet),
        recorded=((cramps > 0) | (quiet == 1)) & ~said_partly,
        partly=said_partly,
        away=(away == 1) & (cramps == 0),
        cramps=cramps,
        pain=pain,
        minutes=minutes,
        sleep_lost=np.where(np.isnan(lost), lost_each, lost),
        disturbance=disturbance,
        soreness=np.where(np.isnan(sore), sore_each, sore),
        late=(late_cramp == 1) | (late_word == 1),
        columns=MappingProxyType(
            {column.key: column for column in (*_drunk(spread), *_watched(connection, spread))}
        ),
    )


class _Spread:
    """The numbers of each part of the query, put on their nights; NaN on all others."""

    def __init__(self, period: Period, rows: Sequence[tuple[float | None, ...]]) -> None:
        numbers = np.array(rows, dtype=np.float64).reshape(-1, 2 + WIDTH)
        self._nights = period.nights
        self._part = numbers[:, 0]
        self._place = numbers[:, 1].astype(np.int64) - day_number(period.first)
        self._values = numbers[:, 2:]

    def columns(self, part: int, width: int) -> _Numbers:
        """Return `width` columns of a part that has one row a night."""
        return self._put(self._part == part, slice(width))

    def factor(self, number: int) -> _Numbers:
        """Return the values of one factor."""
        rows = (self._part == FACTORS) & (self._values[:, 0] == number)
        return self._put(rows, slice(1, 2)).reshape(self._nights)

    def _put(self, rows: NDArray[np.bool_], columns: slice) -> _Numbers:
        chosen = self._values[rows, columns].T
        spread = np.full((len(chosen), self._nights), np.nan)
        spread[:, self._place[rows]] = chosen
        return spread


def _drunk(spread: _Spread) -> Iterator[Column]:
    fluid, *nutrients = spread.columns(INTAKES, WIDTH)
    yield Column("fluid", ColumnKind.AMOUNT, fluid, unit="ml")
    for name, values in zip(Composition.names(), nutrients, strict=True):
        yield Column(name, ColumnKind.AMOUNT, values, unit="mg")


def _watched(connection: Connection, spread: _Spread) -> Iterator[Column]:
    factor = FactorRecord
    query = select(factor_number(), factor.id, factor.kind, factor.name, factor.unit)
    for number, key, kind, name, unit in connection.execute(
        query.order_by(factor.place, factor.name, factor.id)
    ):
        yield Column(key, ColumnKind(kind), spread.factor(number), name, unit)
