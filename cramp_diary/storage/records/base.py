"""What all records share: names of constraints, strict types, the checks the domain asks for."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from sqlalchemy import CheckConstraint, ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase

from cramp_diary.domain.problems import EARLIEST, LATEST, MOST_AMOUNT
from cramp_diary.storage.encoding import MICRO, day_number

__all__ = [
    "STRICT",
    "Base",
    "amount",
    "at_most",
    "between",
    "choice",
    "day",
    "flag",
    "link",
    "moment",
]

STRICT: Final = {"sqlite_strict": True}
"""A column holds its type and nothing else."""

_DAY: Final = 86_400
_OFFSET_LIMIT: Final = 86_399


class Base(DeclarativeBase):
    """The tables of the newest schema.

    Identities are the primary keys and are never given twice: they hold the time of writing and
    80 random bits, so that a deleted one does not come back.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        },
    )
    type_annotation_map = {str: Text(), int: Integer()}  # noqa: RUF012 - SQLAlchemy reads it so


def between(column: str, low: int, high: int) -> CheckConstraint:
    """Return the check that a number lies within its limits; an open one passes."""
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def amount(column: str, *, low: int = 0, high: int = int(MOST_AMOUNT)) -> CheckConstraint:
    """Return the check of an amount in millionths; `low` is in millionths, `high` in units."""
    return between(column, low, high * MICRO)


def day(column: str) -> CheckConstraint:
    """Return the check that a day is one the diary can hold."""
    return between(column, day_number(EARLIEST), day_number(LATEST))


def moment(name: str) -> tuple[CheckConstraint, ...]:
    """Return the checks of the two columns of a moment: both or neither, and possible."""
    first = day_number(EARLIEST) * _DAY
    last = (day_number(LATEST) + 1) * _DAY - 1
    return (
        between(f"{name}_wall", first, last),
        between(f"{name}_offset", -_OFFSET_LIMIT, _OFFSET_LIMIT),
        CheckConstraint(f"({name}_wall IS NULL) = ({name}_offset IS NULL)", name=name),
    )


def choice(column: str, values: type[StrEnum]) -> CheckConstraint:
    """Return the check that a text is one of the stable values of an enumeration."""
    return CheckConstraint(f"{column} IN ({_quoted(values)})", name=column)


def flag(column: str) -> CheckConstraint:
    """Return the check of a yes or no."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def at_most(column: str, length: int) -> CheckConstraint:
    """Return the check of a text's length in characters."""
    return CheckConstraint(f"length({column}) <= {length}", name=column)


def link(table: str) -> ForeignKey:
    """Return the reference to another table's identity.

    It is held against the tables at the commit: a change may take a product out and put it back
    altered, in either order.
    """
    return ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")


def _quoted(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
