"""Which table and which two functions belong to each kind of entry."""

from collections import namedtuple
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic, TypeVar, cast

from sqlalchemy import Table

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.storage.conversion import nights, taken, whole
from cramp_diary.storage.conversion.fields import Row
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
    PersonRecord,
    ProductRecord,
    SymptomRecord,
)

__all__ = [
    "COURSE",
    "EPISODE",
    "FACTOR",
    "FACTOR_VALUE",
    "INTAKE",
    "KINDS",
    "LAG",
    "MISSED_DOSE",
    "NIGHT_RECORD",
    "PERSON",
    "PRODUCT",
    "SYMPTOM",
    "Kind",
]

_E = TypeVar("_E", bound=Entry)
_R = TypeVar("_R", bound=Base)


class Kind(Generic[_E, _R]):
    """One kind of entry and its record."""

    def __init__(
        self, entry: type[_E], record: type[_R], row: Callable[[_E], Row], make: Callable[[_R], _E]
    ) -> None:
        """Pair an entry with the table of its record, by functions to a row and back."""
        self.entry = entry
        self.row = row
        self.table = cast("Table", record.__table__)
        self._make = make
        self._named = _named(record.__tablename__, self.table.columns.keys())

    def entries(self, rows: Iterable[Sequence[Any]]) -> tuple[_E, ...]:
        """Return the entries of rows that hold the columns of the table, in its order."""
        # A named row has the attributes of its record, and is read faster than one.
        records = cast("Iterable[_R]", map(self._named, rows))
        return tuple(map(self._make, records))


def _named(name: str, columns: Sequence[str]) -> Callable[[Iterable[Any]], tuple[Any, ...]]:
    shape = namedtuple(name, columns)  # type: ignore[misc]  # noqa: PYI024 - the table has the types
    return shape._make


EPISODE: Final = Kind(Episode, EpisodeRecord, nights.episode_row, nights.episode_from)
NIGHT_RECORD: Final = Kind(
    NightRecord, NightRecordRecord, nights.night_record_row, nights.night_record_from
)
FACTOR_VALUE: Final = Kind(
    FactorValue, FactorValueRecord, nights.factor_value_row, nights.factor_value_from
)
INTAKE: Final = Kind(Intake, IntakeRecord, taken.intake_row, taken.intake_from)
PRODUCT: Final = Kind(Product, ProductRecord, taken.product_row, taken.product_from)
COURSE: Final = Kind(Course, CourseRecord, taken.course_row, taken.course_from)
MISSED_DOSE: Final = Kind(
    MissedDose, MissedDoseRecord, taken.missed_dose_row, taken.missed_dose_from
)
FACTOR: Final = Kind(Factor, FactorRecord, whole.factor_row, whole.factor_from)
SYMPTOM: Final = Kind(Symptom, SymptomRecord, whole.symptom_row, whole.symptom_from)
LAG: Final = Kind(Lag, LagRecord, whole.lag_row, whole.lag_from)
PERSON: Final = Kind(Person, PersonRecord, whole.person_row, whole.person_from)

KINDS: Final[tuple[Kind[Any, Any], ...]] = (
    EPISODE,
    NIGHT_RECORD,
    INTAKE,
    FACTOR_VALUE,
    PRODUCT,
    COURSE,
    MISSED_DOSE,
    FACTOR,
    SYMPTOM,
    LAG,
    PERSON,
)
