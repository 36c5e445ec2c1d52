"""The table that everything quantitative reads: one row a calendar night."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

__all__ = ["Column", "ColumnKind", "NightTable"]


class ColumnKind(StrEnum):
    """What the values of an exposure column mean."""

    AMOUNT = "amount"
    YES_NO = "yes-no"
    SCALE = "scale"


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One exposure: what was drunk, taken or done on the day before each night.

    `key` is stable ("fluid", "caffeine", or the identity of a factor), `name` is the person's
    own word and empty for the fixed ones, `values` has one number a night, NaN for unknown.
    """

    key: str
    kind: ColumnKind
    values: NDArray[np.float64]
    name: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class NightTable:
    """One row per calendar night of a period, oldest first; all arrays have length n.

    `day`: datetime64[D], consecutive. `recorded`: the night's number of cramps is known.
    `cramps`: cramps written down (0 where none; only a count where `recorded`).
    `partly`, `away`: what else was said of the night. `written`: anything was said of it.
    `pain`: worst of the night, 0 to 10. `minutes`: the longest cramp. `sleep_lost`: minutes,
    of the whole night. `disturbance`, `soreness`: 0 to 10. `late`: an entry about the night's
    cramps was written more than 12 h later. NaN is unknown.
    """

    day: NDArray[np.datetime64]
    written: NDArray[np.bool_]
    recorded: NDArray[np.bool_]
    partly: NDArray[np.bool_]
    away: NDArray[np.bool_]
    cramps: NDArray[np.int64]
    pain: NDArray[np.float64]
    minutes: NDArray[np.float64]
    sleep_lost: NDArray[np.float64]
    disturbance: NDArray[np.float64]
    soreness: NDArray[np.float64]
    late: NDArray[np.bool_]
    columns: Mapping[str, Column] = field(default_factory=lambda: MappingProxyType({}))

    def __len__(self) -> int:
        return len(self.day)

    @property
    def first(self) -> date:
        """The first night; raises IndexError for a table without nights."""
        return self.day[0].astype(object)  # type: ignore[no-any-return]  # numpy types it as Any

    @property
    def last(self) -> date:
        """The last night; raises IndexError for a table without nights."""
        return self.day[-1].astype(object)  # type: ignore[no-any-return]  # numpy types it as Any

    @property
    def counts(self) -> NDArray[np.float64]:
        """Cramps a night as float64, NaN on nights that were not recorded."""
        return np.where(self.recorded, self.cramps.astype(np.float64), np.nan)

    def between(self, first: date, last: date) -> "NightTable":
        """Return the rows of the nights from `first` to `last`, both included."""
        rows = (self.day >= np.datetime64(first)) & (self.day <= np.datetime64(last))
        arrays = {name: getattr(self, name)[rows] for name in self.__slots__ if name != "columns"}
        columns = {
            key: replace(column, values=column.values[rows]) for key, column in self.columns.items()
        }
        return NightTable(**arrays, columns=MappingProxyType(columns))
