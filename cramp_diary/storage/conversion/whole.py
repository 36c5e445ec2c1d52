"""The person, the factors and the symptoms, to rows and back."""

import json

from cramp_diary.domain.entries import Answer, Side
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.storage.conversion.fields import Row, moment_columns, opened
from cramp_diary.storage.encoding import day_number, day_of, moment_of
from cramp_diary.storage.records import FactorRecord, LagRecord, PersonRecord, SymptomRecord

__all__ = [
    "factor_from",
    "factor_row",
    "lag_from",
    "lag_row",
    "person_from",
    "person_row",
    "symptom_from",
    "symptom_row",
]


def factor_row(entry: Factor) -> Row:
    """Return the row of a factor."""
    return {
        "id": entry.id,
        **moment_columns("written", entry.written),
        "name": entry.name,
        "kind": entry.kind,
        "unit": entry.unit,
        "place": entry.place,
        "hidden": int(entry.hidden),
    }


def factor_from(record: FactorRecord) -> Factor:
    """Return the factor of a row."""
    return Factor(
        id=EntryId(record.id),
        written=moment_of(record.written_wall, record.written_offset),
        name=record.name,
        kind=FactorKind(record.kind),
        unit=record.unit,
        place=record.place,
        hidden=bool(record.hidden),
    )


def person_row(entry: Person) -> Row:
    """Return the row of the person."""
    return {
        "id": 1,
        "name": entry.name,
        "birth_date": opened(entry.birth_date, day_number),
        "question": entry.question,
        "conditions": json.dumps(entry.conditions, ensure_ascii=False),
        "answers": json.dumps(entry.answers, ensure_ascii=False),
    }


def person_from(record: PersonRecord) -> Person:
    """Return the person of the row."""
    return Person(
        name=record.name,
        birth_date=opened(record.birth_date, day_of),
        question=record.question,
        conditions=tuple(json.loads(record.conditions)),
        answers=tuple((key, Answer(answer)) for key, answer in json.loads(record.answers)),
    )


def symptom_row(entry: Symptom) -> Row:
    """Return the row of a symptom."""
    return {
        "id": entry.id,
        **moment_columns("written", entry.written),
        "key": entry.key,
        "side": entry.side,
        "since": opened(entry.since, day_number),
        "note": entry.note,
    }


def symptom_from(record: SymptomRecord) -> Symptom:
    """Return the symptom of a row."""
    return Symptom(
        id=EntryId(record.id),
        written=moment_of(record.written_wall, record.written_offset),
        key=record.key,
        side=opened(record.side, Side),
        since=opened(record.since, day_of),
        note=record.note,
    )


def lag_row(entry: Lag) -> Row:
    """Return the row of a lag."""
    return {"id": entry.id, **moment_columns("written", entry.written), "key": entry.key}


def lag_from(record: LagRecord) -> Lag:
    """Return the lag of a row."""
    return Lag(
        id=EntryId(record.id),
        written=moment_of(record.written_wall, record.written_offset),
        key=record.key,
    )
