"""The pieces that several kinds of entry share, to columns and back."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Composition
from cramp_diary.storage.encoding import amount_of, micro, moment_of, wall_seconds
from cramp_diary.storage.records import IntakeRecord, ProductRecord

__all__ = [
    "Row",
    "composition",
    "joined",
    "moment_columns",
    "nutrient_columns",
    "opened",
    "opened_moment",
    "split",
]

Row = dict[str, int | str | None]

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")
_Choice = TypeVar("_Choice", bound=StrEnum)


def opened(value: _Given | None, make: Callable[[_Given], _Made]) -> _Made | None:
    """Return what `make` makes of a value, None of None."""
    return None if value is None else make(value)


def moment_columns(name: str, moment: Moment | None) -> Row:
    """Return the two columns of a moment, both None where it is open."""
    if moment is None:
        return {f"{name}_wall": None, f"{name}_offset": None}
    return {f"{name}_wall": wall_seconds(moment), f"{name}_offset": moment.offset}


def opened_moment(wall: int | None, offset: int | None) -> Moment | None:
    """Return the moment of two columns, None where they are open."""
    return None if wall is None or offset is None else moment_of(wall, offset)


def nutrient_columns(contents: Composition) -> Row:
    """Return one column a nutrient."""
    return {name: opened(mg, micro) for name, mg in contents.items()}


def composition(record: ProductRecord | IntakeRecord) -> Composition:
    """Return what the nutrient columns say."""
    return Composition(
        sodium=opened(record.sodium, amount_of),
        potassium=opened(record.potassium, amount_of),
        magnesium=opened(record.magnesium, amount_of),
        calcium=opened(record.calcium, amount_of),
        chloride=opened(record.chloride, amount_of),
        caffeine=opened(record.caffeine, amount_of),
        alcohol=opened(record.alcohol, amount_of),
    )


def joined(values: Iterable[StrEnum]) -> str:
    """Return a set of choices as one text, always in the same order."""
    return ",".join(sorted(values))


def split(text: str, choice: type[_Choice]) -> frozenset[_Choice]:
    """Return the set of choices that `joined` wrote."""
    return frozenset(choice(value) for value in text.split(",") if value)
