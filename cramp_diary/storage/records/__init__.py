"""The tables, as mapped classes. They stay inside storage."""

from cramp_diary.storage.records.aside import DeletedRecord, DraftRecord
from cramp_diary.storage.records.base import Base
from cramp_diary.storage.records.nights import EpisodeRecord, FactorValueRecord, NightRecordRecord
from cramp_diary.storage.records.taken import (
    CourseRecord,
    IntakeRecord,
    MissedDoseRecord,
    ProductRecord,
)
from cramp_diary.storage.records.whole import (
    DiaryRecord,
    FactorRecord,
    LagRecord,
    PersonRecord,
    SymptomRecord,
)

__all__ = [
    "Base",
    "CourseRecord",
    "DeletedRecord",
    "DiaryRecord",
    "DraftRecord",
    "EpisodeRecord",
    "FactorRecord",
    "FactorValueRecord",
    "IntakeRecord",
    "LagRecord",
    "MissedDoseRecord",
    "NightRecordRecord",
    "PersonRecord",
    "ProductRecord",
    "SymptomRecord",
]
