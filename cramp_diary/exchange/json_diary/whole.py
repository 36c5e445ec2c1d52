"""A whole diary as one value, and how the kinds of entry are called in a file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.changes import Written
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom

__all__ = ["FORMAT", "KINDS", "VERSION", "WholeDiary"]

FORMAT: Final = "cramp-diary"
VERSION: Final = 3
"""1 had no symptoms, 2 no lags."""

KINDS: Final[Mapping[str, type[Written]]] = MappingProxyType(
    {
        "products": Product,
        "factors": Factor,
        "courses": Course,
        "missed_doses": MissedDose,
        "episodes": Episode,
        "night_records": NightRecord,
        "intakes": Intake,
        "factor_values": FactorValue,
        "symptoms": Symptom,
        "lags": Lag,
    },
)
"""The kinds by their names in a file, each after those that it refers to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeDiary:
    """All that a diary holds; `entries` has every kind under its name."""

    entries: Mapping[str, tuple[Written, ...]]
    person: Person = field(default_factory=Person)
    boundaries: Boundaries = field(default_factory=Boundaries)
    demo: bool = False

    def all(self) -> Iterator[Written]:
        """Return every entry, kind by kind."""
        for kind in KINDS:
            yield from self.entries.get(kind, ())

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written yet; the drinks that a new diary begins with do not count."""
        written = (kind for kind in KINDS if kind != "products")
        return self.person == Person() and not any(self.entries.get(kind) for kind in written)
