"""What was drunk and taken, summed by day and product in one grouped query."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from sqlalchemy import (
    ColumnElement,
    Connection,
    SQLColumnExpression,
    and_,
    case,
    func,
    select,
)

from cramp_diary.analysis.taken_table import TakenTable
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Composition
from cramp_diary.storage.encoding import MICRO, day_number
from cramp_diary.storage.night_query import before_first_cramp, first_cramps, nutrient
from cramp_diary.storage.plain_rows import plain_rows
from cramp_diary.storage.reading import within
from cramp_diary.storage.records import IntakeRecord, ProductRecord

__all__ = ["taken_table"]

DAY_SECONDS: Final = 86_400
EVENING: Final = 18 * 3_600
"""From 18:00 on, by the clock on the wall."""
NUMBERS: Final = 6
"""Of each row, before its nutrients."""


def taken_table(connection: Connection, period: Period) -> TakenTable:
    """Return what was taken before each night of a period."""
    intake, product = IntakeRecord, ProductRecord
    first = first_cramps(period)
    before = before_first_cramp(first)
    late = intake.at_wall >= intake.night * DAY_SECONDS + EVENING
    query = (
        select(
            intake.night,
            intake.product,
            intake.course.is_not(None),
            func.count(),
            _count(before),
            _count(and_(before, intake.at_wall.is_(None))),
            _sum(before, intake.amount),
            _sum(and_(before, late), intake.amount),
            *(_sum(before, nutrient(name)) for name in Composition.names()),
        )
        .join(product, product.id == intake.product)
        .outerjoin(first, first.c.night == intake.night)
        .where(*within(intake.night, period))
        .group_by(intake.night, intake.product, intake.course.is_not(None))
        .order_by(intake.night, intake.product)
    )
    return _table(plain_rows(connection.execute(query)), period)


def _table(rows: Sequence[tuple[Any, ...]], period: Period) -> TakenTable:
    products = tuple(sorted({row[1] for row in rows}))
    place = {key: number for number, key in enumerate(products)}
    wide = NUMBERS + len(Composition.names())
    numbers = np.array([row[2:] for row in rows], dtype=np.float64).reshape(len(rows), wide)
    counts = numbers[:, :4].astype(np.int64)
    return TakenTable(
        products=products,
        night=np.array([row[0] for row in rows], dtype=np.int64) - day_number(period.first),
        product=np.array([place[row[1]] for row in rows], dtype=np.int64),
        of_course=counts[:, 0] == 1,
        times=counts[:, 1],
        before=counts[:, 2],
        untimed=counts[:, 3],
        amount=numbers[:, 4],
        evening=np.nan_to_num(numbers[:, 5]),
        contents=numbers[:, 6:],
    )


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1))), 0)


def _sum(condition: ColumnElement[bool], value: SQLColumnExpression[Any]) -> ColumnElement[float]:
    of_those: ColumnElement[float] = func.sum(case((condition, value)))
    return of_those / float(MICRO)
