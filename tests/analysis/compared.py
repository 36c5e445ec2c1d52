"""Exposures made by hand and compared with nights, as a run over a diary does it."""

from typing import Any

import numpy as np

from cramp_diary.analysis.comparison import Sought, compare
from cramp_diary.analysis.exposure import Exposure, ExposureKind, Rule
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.night_table import NightTable

__all__ = ["compared", "exposed"]


def exposed(values: Any, kind: ExposureKind = ExposureKind.YES_NO, **more: Any) -> Exposure:  # noqa: ANN401  # any field
    """Make something of the person's own, named wine, with a value for each night."""
    fields: dict[str, Any] = {"key": "wine", "name": "Wine", "rule": Rule.OWN}
    return Exposure(kind=kind, values=np.array(values, dtype=np.float64), **(fields | more))


def compared(nights: NightTable, exposure: Exposure, lag: int = 0) -> tuple[Findings, Finding]:
    """Return the run over one exposure, and its only row."""
    sought = Sought(
        key=exposure.key,
        values=exposure.values,
        lag=lag,
        course=exposure.kind is ExposureKind.COURSE,
        starts=exposure.starts,
        stops=exposure.stops,
    )
    found = compare(nights.first.weekday(), nights.counts, [sought])
    row = Finding(exposure, lag, found.rows[0])
    return Findings(nights, found.tests, (row,)), row
