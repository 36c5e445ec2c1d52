"""The one query under the night table: four grouped parts, one below the other."""

from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    SQLColumnExpression,
    Subquery,
    and_,
    case,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    union_all,
)

from cramp_diary.domain.nights import Period, Stated
from cramp_diary.domain.products import Composition, ProductKind, Unit
from cramp_diary.storage.encoding import MICRO
from cramp_diary.storage.episode_columns import (
    LATE_SECONDS,
    after_night,
    episode_late,
    episode_minutes,
    onset_instant,
)
from cramp_diary.storage.reading import within
from cramp_diary.storage.records import (
    EpisodeRecord,
    FactorRecord,
    FactorValueRecord,
    IntakeRecord,
    NightRecordRecord,
    ProductRecord,
)

__all__ = [
    "EPISODES",
    "FACTORS",
    "INTAKES",
    "RECORDS",
    "WIDTH",
    "before_first_cramp",
    "factor_number",
    "first_cramps",
    "night_parts",
    "nutrient",
]

EPISODES: Final = 0
"""Rows of cramps: count, worst pain, longest in minutes, sleep lost, soreness, late."""
RECORDS: Final = 1
"""Rows of statements: quiet, partly, away, sleep lost, disturbance, soreness, late."""
INTAKES: Final = 2
"""Rows of drinks: ml, then mg of each nutrient in the order of Composition."""
FACTORS: Final = 3
"""Rows of factor values: the factor's number, its value."""

WIDTH: Final = 8
"""Numbers a row; parts that have fewer end in NULL."""


def night_parts(period: Period, night_hour: int) -> CompoundSelect[Any]:
    """Return the query; each row is a part, a night (in days since 1970) and WIDTH numbers.

    One query sees one state of the diary. Its parts stand below each other rather than side by
    side: joining them by night takes longer than reading them.
    """
    return union_all(
        _episodes(period, night_hour),
        _records(period, night_hour),
        _intakes(period),
        _factors(period),
    )


def factor_number() -> ColumnElement[int]:
    """Return the number under which a factor's values come: SQLite's own of its row."""
    return literal_column(f"{FactorRecord.__tablename__}.rowid", FactorRecord.place.type)


def _episodes(period: Period, night_hour: int) -> Select[Any]:
    night = EpisodeRecord.night
    return (
        _part(
            EPISODES,
            night,
            func.count(),
            func.max(EpisodeRecord.pain),
            func.max(episode_minutes()),
            func.sum(EpisodeRecord.sleep_lost),
            func.max(EpisodeRecord.soreness),
            func.max(episode_late(night_hour)),
        )
        .where(*within(night, period))
        .group_by(night)
    )


def _records(period: Period, night_hour: int) -> Select[Any]:
    record = NightRecordRecord
    stated = record.stated
    return _part(
        RECORDS,
        record.night,
        stated == Stated.QUIET,
        stated == Stated.PARTLY,
        stated == Stated.AWAY,
        record.sleep_lost,
        record.disturbance,
        record.soreness,
        and_(
            stated != Stated.NOTHING,
            record.written_wall > after_night(record.night, night_hour) + LATE_SECONDS,
        ),
    ).where(*within(record.night, period))


def _intakes(period: Period) -> Select[Any]:
    """Return the sums of what was drunk; what was drunk after the first cramp is no exposure."""
    intake, product = IntakeRecord, ProductRecord
    first = first_cramps(period)
    return (
        _part(
            INTAKES,
            intake.night,
            func.sum(case((product.unit == Unit.ML, intake.amount))) / float(MICRO),
            *(func.sum(nutrient(name)) / float(MICRO) for name in Composition.names()),
        )
        .join(product, and_(product.id == intake.product, product.kind == ProductKind.DRINK))
        .outerjoin(first, first.c.night == intake.night)
        .where(before_first_cramp(first), *within(intake.night, period))
        .group_by(intake.night)
    )


def first_cramps(period: Period) -> Subquery:
    """Return the instant of each night's first cramp of a known hour, by night."""
    onset = onset_instant()
    return (
        select(EpisodeRecord.night, func.min(onset).label("instant"))
        .where(onset.is_not(None), *within(EpisodeRecord.night, period))
        .group_by(EpisodeRecord.night)
        .subquery("first")
    )


def before_first_cramp(first: Subquery) -> ColumnElement[bool]:
    """Return the condition that something was taken no later than the first cramp of its night."""
    intake = IntakeRecord
    return or_(
        intake.at_wall.is_(None),
        first.c.instant.is_(None),
        intake.at_wall - intake.at_offset <= first.c.instant,
    )


def nutrient(name: str) -> ColumnElement[float]:
    """Return the millionths of a mg that an intake holds of a nutrient; NULL for unknown."""
    own, in_product = getattr(IntakeRecord, name), getattr(ProductRecord, name)
    # Whole millionths times whole millionths overflow; as floats they do not.
    of_amount = literal_column("1.0") * IntakeRecord.amount * in_product / ProductRecord.per
    return case((IntakeRecord.own == 1, own), else_=of_amount)


def _factors(period: Period) -> Select[Any]:
    """Return the values as they are: a factor has one value a night."""
    value = FactorValueRecord
    return (
        _part(FACTORS, value.night, factor_number(), value.value / float(MICRO))
        .join(FactorRecord, FactorRecord.id == value.factor)
        .where(*within(value.night, period))
    )


def _part(
    number: int, night: SQLColumnExpression[int], *columns: SQLColumnExpression[Any]
) -> Select[Any]:
    padding = [null()] * (WIDTH - len(columns))
    return select(literal(number), night, *columns, *padding)
