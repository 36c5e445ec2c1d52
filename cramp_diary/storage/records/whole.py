"""What there is once a diary: its settings and its person; the factors and the symptoms."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cramp_diary.domain.entries import Side
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.problems import LONGEST_NAME, LONGEST_NOTE
from cramp_diary.storage.records.base import (
    STRICT,
    Base,
    at_most,
    between,
    choice,
    day,
    flag,
    moment,
)

__all__ = ["DiaryRecord", "FactorRecord", "LagRecord", "PersonRecord", "SymptomRecord"]


class DiaryRecord(Base):
    """The settings that decide what the entries mean; one row."""

    __tablename__ = "diary"
    __table_args__ = (
        CheckConstraint("id = 1", name="one"),
        between("night_hour", 0, 23),
        between("day_hour", 0, 23),
        flag("demo"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    night_hour: Mapped[int]
    day_hour: Mapped[int]
    demo: Mapped[int]


class PersonRecord(Base):
    """The person, once something was told; one row. Lists are JSON."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("id = 1", name="one"),
        at_most("name", LONGEST_NAME),
        at_most("question", LONGEST_NOTE),
        CheckConstraint("json_type(conditions) = 'array'", name="conditions"),
        CheckConstraint("json_type(answers) = 'array'", name="answers"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    birth_date: Mapped[int | None]
    question: Mapped[str]
    conditions: Mapped[str]
    answers: Mapped[str]


class FactorRecord(Base):
    """One thing that is watched."""

    __tablename__ = "factor"
    __table_args__ = (
        *moment("written"),
        CheckConstraint(f"trim(name) <> '' AND length(name) <= {LONGEST_NAME}", name="name"),
        choice("kind", FactorKind),
        at_most("unit", LONGEST_NAME),
        flag("hidden"),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    name: Mapped[str]
    kind: Mapped[str]
    unit: Mapped[str]
    place: Mapped[int]
    hidden: Mapped[int]


class SymptomRecord(Base):
    """One ticked symptom."""

    __tablename__ = "symptom"
    __table_args__ = (
        *moment("written"),
        UniqueConstraint("key"),
        CheckConstraint(f"trim(key) <> '' AND length(key) <= {LONGEST_NAME}", name="key"),
        choice("side", Side),
        day("since"),
        at_most("note", LONGEST_NOTE),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    key: Mapped[str]
    side: Mapped[str | None]
    since: Mapped[int | None]
    note: Mapped[str]


class LagRecord(Base):
    """One thing that is compared one day earlier too."""

    __tablename__ = "lag"
    __table_args__ = (
        *moment("written"),
        UniqueConstraint("key"),
        CheckConstraint(f"trim(key) <> '' AND length(key) <= {LONGEST_NAME}", name="key"),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    key: Mapped[str]
