"""Entries as they stand in the diary."""

import json
from collections.abc import Iterable
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, SQLColumnExpression, case, func, or_, select

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import (
    Episode,
    FactorValue,
    Intake,
    Muscle,
    NightRecord,
    PartOfNight,
    Side,
)
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.nights import Period
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.storage.conversion.fields import opened
from cramp_diary.storage.conversion.kinds import (
    COURSE,
    EPISODE,
    FACTOR,
    FACTOR_VALUE,
    INTAKE,
    KINDS,
    LAG,
    MISSED_DOSE,
    NIGHT_RECORD,
    PERSON,
    PRODUCT,
    SYMPTOM,
    Kind,
)
from cramp_diary.storage.encoding import day_number
from cramp_diary.storage.records import (
    Base,
    CourseRecord,
    EpisodeRecord,
    FactorRecord,
    FactorValueRecord,
    IntakeRecord,
    LagRecord,
    MissedDoseRecord,
    NightRecordRecord,
    ProductRecord,
    SymptomRecord,
)

__all__ = [
    "courses",
    "doses_of",
    "entries",
    "entry",
    "episode_order",
    "episodes",
    "factor_values",
    "factors",
    "intakes",
    "lags",
    "last_place",
    "missed_doses",
    "night_records",
    "person",
    "products",
    "single_doses",
    "symptoms",
    "within",
]

_E = TypeVar("_E", bound=Entry)
_R = TypeVar("_R", bound=Base)

_ONSET: Final = EpisodeRecord.onset_wall - EpisodeRecord.onset_offset
_AT: Final = IntakeRecord.at_wall - IntakeRecord.at_offset
_PART: Final = case(
    {str(part): place for place, part in enumerate(PartOfNight)}, value=EpisodeRecord.onset_part
)


def episode_order() -> tuple[SQLColumnExpression[Any], ...]:
    """Return the order of cramps: night, instant, then those known by the part of the night."""
    return (EpisodeRecord.night, _ONSET.nulls_last(), _PART, EpisodeRecord.id)


def episodes(connection: Connection, period: Period | None) -> tuple[Episode, ...]:
    """Return the cramps of a period."""
    return _all(connection, EPISODE, *within(EpisodeRecord.night, period), order=episode_order())


def night_records(connection: Connection, period: Period | None) -> tuple[NightRecord, ...]:
    """Return what was said about the nights of a period."""
    night = NightRecordRecord.night
    return _all(connection, NIGHT_RECORD, *within(night, period), order=(night,))


def intakes(connection: Connection, period: Period | None) -> tuple[Intake, ...]:
    """Return what was taken before and in the nights of a period; days without an hour first."""
    return _intakes(connection, *within(IntakeRecord.night, period))


def single_doses(connection: Connection, period: Period | None) -> tuple[Intake, ...]:
    """Return what was taken outside of any course that is no mere drink."""
    product = ProductRecord
    drug = or_(product.kind != ProductKind.DRINK, product.quinine == 1)
    return _intakes(
        connection,
        IntakeRecord.course.is_(None),
        IntakeRecord.product.in_(select(product.id).where(drug)),
        *within(IntakeRecord.night, period),
    )


def doses_of(connection: Connection, course: EntryId) -> tuple[Intake, ...]:
    """Return what was taken of a course."""
    return _intakes(connection, IntakeRecord.course == course)


def factor_values(connection: Connection, period: Period | None) -> tuple[FactorValue, ...]:
    """Return the values of all factors for the nights of a period."""
    night = FactorValueRecord.night
    order = (night, FactorValueRecord.id)
    return _all(connection, FACTOR_VALUE, *within(night, period), order=order)


def products(connection: Connection) -> tuple[Product, ...]:
    """Return all products by name, hidden ones too."""
    return _all(connection, PRODUCT, order=(ProductRecord.name, ProductRecord.id))


def courses(connection: Connection) -> tuple[Course, ...]:
    """Return all courses in the order of their first days."""
    return _all(connection, COURSE, order=(CourseRecord.first, CourseRecord.id))


def missed_doses(connection: Connection) -> tuple[MissedDose, ...]:
    """Return all missed doses in the order of their days."""
    return _all(connection, MISSED_DOSE, order=(MissedDoseRecord.day, MissedDoseRecord.id))


def factors(connection: Connection) -> tuple[Factor, ...]:
    """Return all factors in their place, hidden ones too."""
    order = (FactorRecord.place, FactorRecord.name, FactorRecord.id)
    return _all(connection, FACTOR, order=order)


def symptoms(connection: Connection) -> tuple[Symptom, ...]:
    """Return the ticked symptoms by key."""
    return _all(connection, SYMPTOM, order=(SymptomRecord.key,))


def lags(connection: Connection) -> tuple[Lag, ...]:
    """Return what is compared one day earlier too, by key."""
    return _all(connection, LAG, order=(LagRecord.key,))


def person(connection: Connection) -> Person:
    """Return the person; an untouched one where nothing was told."""
    found = _all(connection, PERSON)
    return found[0] if found else Person()


def entry(connection: Connection, wanted: EntryId) -> Entry | None:
    """Return the entry of an identity, None where there is none."""
    for kind in KINDS:
        found: tuple[Entry, ...] = _all(connection, kind, kind.table.c.id == wanted)
        if found and kind is not PERSON:
            return found[0]
    return None


def entries(connection: Connection, wanted: Iterable[EntryId]) -> dict[EntryId, Entry]:
    """Return those of the entries that are there, by identity."""
    found: dict[EntryId, Entry] = {}
    # One JSON text holds any number of identities, where a list of parameters has a limit.
    sought = list(wanted)
    ids = select(func.json_each(json.dumps(sought)).table_valued("value").c.value)
    for kind in KINDS:
        if kind is not PERSON and len(found) < len(sought):
            there: tuple[Entry, ...] = _all(connection, kind, kind.table.c.id.in_(ids))
            found |= {one.id: one for one in there if not isinstance(one, Person)}
    return found


def last_place(connection: Connection) -> tuple[Muscle | None, Side | None]:
    """Return where the newest cramp was."""
    newest = (
        select(EpisodeRecord.muscle, EpisodeRecord.side)
        .order_by(EpisodeRecord.night.desc(), _ONSET.desc().nulls_last(), EpisodeRecord.id.desc())
        .limit(1)
    )
    row = connection.execute(newest).first()
    if row is None:
        return None, None
    return opened(row.muscle, Muscle), opened(row.side, Side)


def within(
    night: SQLColumnExpression[int], period: Period | None
) -> tuple[ColumnElement[bool], ...]:
    """Return the condition that a night lies in a period; none for all nights."""
    if period is None:
        return ()
    return (night.between(day_number(period.first), day_number(period.last)),)


def _intakes(connection: Connection, *where: ColumnElement[bool]) -> tuple[Intake, ...]:
    order = (IntakeRecord.night, _AT.nulls_first(), IntakeRecord.id)
    return _all(connection, INTAKE, *where, order=order)


def _all(
    connection: Connection,
    kind: Kind[_E, _R],
    *where: ColumnElement[bool],
    order: tuple[SQLColumnExpression[Any], ...] = (),
) -> tuple[_E, ...]:
    return kind.entries(connection.execute(select(kind.table).where(*where).order_by(*order)))
