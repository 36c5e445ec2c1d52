"""What is behind one row of the findings: its nights, its groups, its starts and stops."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.before_after import DROPPED, BeforeAfter
from cramp_diary.analysis.exposure import DECIMALS
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.groups import Group, groups, is_yes_no, most_from
from cramp_diary.analysis.night_runs import Run, runs
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.smooth_level import smooth_level
from cramp_diary.analysis.weeks import WEEK, Stretch, by_week

__all__ = [
    "Change",
    "ChangeKind",
    "FindingDetail",
    "Timeline",
    "TimelineWeek",
    "detail_of",
]

Array = NDArray[np.float64]

LONG: Final = 190
"""Over more nights than this single ones would run together; weeks are shown."""


@dataclass(frozen=True, slots=True)
class TimelineWeek:
    """A week: what was recorded, and on how many nights the factor was there, or was high.

    `start` counts nights from the first of the period; `known` nights are those with a known
    factor, and `value` its mean over them: of yes and no the share of nights with it.
    """

    stretch: Stretch
    start: int
    known: int
    on: int
    value: float | None

    @property
    def mean(self) -> float | None:
        """Cramps a recorded night; None where none was recorded."""
        cramps = self.stretch.cramps
        return None if cramps is None else cramps / self.stretch.recorded


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """The nights of a period beside a factor; arrays are (nights), NaN for unknown.

    `counts` are the cramps, `level` what the trend alone leads one to expect, `values` the factor
    as it is compared with each night. `on` are the nights with it, for an amount those with the
    most: the third above `most_from`. `gaps` are nights that were not recorded, `unknown` nights
    whose factor is not known.
    """

    first: date
    counts: Array
    level: Array
    values: Array
    most_from: float | None
    on: tuple[Run, ...]
    gaps: tuple[Run, ...]
    unknown: tuple[Run, ...]
    weeks: tuple[TimelineWeek, ...]

    def __len__(self) -> int:
        return len(self.counts)

    @property
    def last(self) -> date:
        """The last night."""
        return self.night(len(self) - 1)

    @property
    def by_week(self) -> bool:
        """Whether there are too many nights to show each."""
        return len(self) > LONG

    @property
    def long_on(self) -> tuple[Run, ...]:
        """The runs that stay in sight: all of them, of many nights those of a week and more."""
        return tuple(run for run in self.on if not self.by_week or run.nights >= WEEK)

    @property
    def recorded(self) -> int:
        """How many nights were recorded."""
        return int((~np.isnan(self.counts)).sum())

    @property
    def cramps(self) -> int:
        """How many cramps on recorded nights."""
        return int(np.nansum(self.counts))

    def night(self, place: int) -> date:
        """Return the date of a night."""
        return self.first + timedelta(days=place)

    def nights_on(self) -> int:
        """Return on how many nights it was there, or high, recorded or not."""
        return sum(run.nights for run in self.on)


class ChangeKind(StrEnum):
    """What happened to something that is taken over a time."""

    STARTED = "started"
    DOSE_CHANGED = "dose-changed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """A start, stop or other dose with the nights around it.

    `night` is the first after; `counts` (nights) are those of the window, NaN for not recorded,
    `before` how many of them come before the change and `left_out` how many of these the second
    estimate leaves out.
    """

    kind: ChangeKind
    night: date
    counts: Array
    before: int
    estimates: BeforeAfter

    @property
    def first(self) -> date:
        """The first night of the window."""
        return self.night - timedelta(days=self.before)

    @property
    def last(self) -> date:
        """The last night of the window."""
        return self.first + timedelta(days=len(self.counts) - 1)

    @property
    def left_out(self) -> Run:
        """The nights that the second estimate leaves out."""
        return Run(max(0, self.before - DROPPED), self.before)

    @property
    def gaps(self) -> tuple[Run, ...]:
        """The nights that were not recorded."""
        return runs(np.isnan(self.counts))


@dataclass(frozen=True, slots=True, eq=False)
class FindingDetail:
    """All that is shown of one finding, beside its estimate."""

    finding: Finding
    timeline: Timeline
    groups: tuple[Group, ...]
    changes: tuple[Change, ...]


def detail_of(findings: Findings, finding: Finding) -> FindingDetail:
    """Return what is behind a row of the findings, which hold one night or more."""
    nights = findings.nights
    lagged, counts = finding.lagged, nights.counts
    return FindingDetail(
        finding=finding,
        timeline=_timeline(findings, counts, lagged),
        groups=groups(counts, lagged),
        changes=tuple(
            _change(finding, counts, nights.first, change) for change in finding.found.changes
        ),
    )


def _timeline(findings: Findings, counts: Array, values: Array) -> Timeline:
    nights = findings.nights
    known = ~np.isnan(values)
    above = most_from(counts, values)
    on = (
        values == 1
        if is_yes_no(counts, values)
        else np.round(values, DECIMALS) > (np.inf if above is None else above)
    )
    return Timeline(
        first=nights.first,
        counts=counts,
        level=smooth_level(nights.first.weekday(), counts),
        values=values,
        most_from=above,
        on=runs(on),
        gaps=runs(np.isnan(counts)),
        unknown=runs(~known),
        weeks=tuple(_weeks(nights, values, on)),
    )


def _weeks(nights: NightTable, values: Array, on: NDArray[np.bool_]) -> Iterator[TimelineWeek]:
    start = 0
    for stretch in by_week(nights).stretches:
        part = slice(start, start + stretch.nights)
        known = values[part][~np.isnan(values[part])]
        value = float(known.mean()) if len(known) else None
        yield TimelineWeek(stretch, start, len(known), int(on[part].sum()), value)
        start += stretch.nights


def _change(finding: Finding, counts: Array, first: date, change: BeforeAfter) -> Change:
    return Change(
        kind=_kind(finding, change.start),
        night=first + timedelta(days=change.start),
        counts=counts[change.first : change.last + 1],
        before=change.start - change.first,
        estimates=change,
    )


def _kind(finding: Finding, start: int) -> ChangeKind:
    exposure = finding.exposure
    if start not in exposure.starts:
        return ChangeKind.STOPPED
    went_on = start > 0 and exposure.values[start - 1] == 1
    return ChangeKind.DOSE_CHANGED if went_on else ChangeKind.STARTED
