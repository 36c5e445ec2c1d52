"""Everything that a diary says about what goes with the cramps, in one run."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.alignment import later
from cramp_diary.analysis.association import Tick
from cramp_diary.analysis.comparison import Compared, Sought, compare
from cramp_diary.analysis.exposure import Exposure, ExposureKind, Sources
from cramp_diary.analysis.exposures import exposures
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.verdict import Verdict

__all__ = ["Finding", "Findings", "find"]


@dataclass(frozen=True, slots=True)
class Finding:
    """An exposure, how many days earlier still it was taken, and what was found."""

    exposure: Exposure
    lag: int
    found: Compared

    @property
    def key(self) -> str:
        """The key of the row: that of the exposure, and its lag where it has one."""
        return row_key(self.exposure, self.lag)

    @property
    def lagged(self) -> NDArray[np.float64]:
        """The values, moved to the nights that they are compared with."""
        return later(self.exposure.values, self.lag)


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """One run over a period: how many tests it made, and all its rows in the order of display."""

    nights: NightTable
    tests: int
    rows: tuple[Finding, ...]

    @property
    def refused(self) -> int:
        """How many rows say nothing yet."""
        return sum(row.found.verdict is Verdict.NOT_ENOUGH for row in self.rows)

    def row(self, key: str) -> Finding | None:
        """Return the row of a key, None where there is none."""
        return next((row for row in self.rows if row.key == key), None)


def find(sources: Sources, tick: Tick = lambda: None) -> Findings:
    """Relate the cramps of a period to all its exposures.

    Those that the person chose before looking are compared one day earlier too; each is one more
    test. `tick` is called now and then and may raise to stop.
    """
    asked = [
        (exposure, lag)
        for exposure in exposures(sources)
        for lag in ((0, 1) if exposure.key in sources.lagged else (0,))
    ]
    sought = [_sought(exposure, lag) for exposure, lag in asked]
    nights = sources.nights
    weekday = nights.first.weekday() if len(nights) else 0
    found = compare(weekday, nights.counts, sought, tick)
    rows = zip(asked, found.rows, strict=True)
    return Findings(
        nights, found.tests, tuple(Finding(exposure, lag, row) for (exposure, lag), row in rows)
    )


def row_key(exposure: Exposure, lag: int) -> str:
    """Return the key of a row."""
    return f"{exposure.key}+{lag}" if lag else exposure.key


def _sought(exposure: Exposure, lag: int) -> Sought:
    return Sought(
        key=row_key(exposure, lag),
        values=np.asarray(exposure.values, dtype=np.float64),
        lag=lag,
        course=exposure.kind is ExposureKind.COURSE,
        starts=exposure.starts,
        stops=exposure.stops,
    )
