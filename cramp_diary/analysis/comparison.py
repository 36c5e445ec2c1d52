"""All factors of a diary in one run: each alone, then those that stand out beside each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.alignment import later
from cramp_diary.analysis.association import Association, Tick, associate
from cramp_diary.analysis.before_after import BeforeAfter, both_ways
from cramp_diary.analysis.joint import Beside, beside_each_other
from cramp_diary.analysis.many_tests import false_discovery_rates
from cramp_diary.analysis.prepared import Series, prepare
from cramp_diary.analysis.refusal import Lack
from cramp_diary.analysis.verdict import (
    Evidence,
    Flag,
    Verdict,
    flags_of,
    unflagged,
    verdict_of,
)

__all__ = ["Compared", "Comparison", "Sought", "compare"]

Array = NDArray[np.float64]

REPEATED: Final = 2
"""With so many starts a course is compared like any factor; with one, before and after."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Sought:
    """A factor to compare: `values` has one number a calendar night, NaN where it is not known.

    The value of a night is what was logged for the day before it; `lag` 1 takes the day before
    that one. `course` marks what is taken over a time; `starts` and `stops` are the indices of
    the nights from which on it was taken, or taken in another dose, and no longer taken.
    """

    key: str
    values: Array
    lag: int = 0
    course: bool = False
    starts: tuple[int, ...] = ()
    stops: tuple[int, ...] = ()

    @property
    def begun(self) -> tuple[int, ...]:
        """The starts after a night without it; another dose is no new beginning."""
        values = self.values
        return tuple(one for one in self.starts if one == 0 or not values[one - 1] > 0)

    @property
    def lagged(self) -> Array:
        """The values, moved to the nights that they are compared with."""
        return later(self.values, self.lag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What was found for one factor, as `Sought` named it.

    `association` holds its numbers. Where `by_change`, it is a course that cannot be told from
    the passage of time, and they are those before and after one start or stop, the `main` one.
    `changes` are both estimates for each start and stop with enough nights on both sides, oldest
    first. `q` and `adjusted_p` are as in Evidence; `together_with` is the key of the flagged
    factor that comes most often with it.
    """

    key: str
    association: Association
    verdict: Verdict = Verdict.NOT_ENOUGH
    q: float | None = None
    adjusted_p: float | None = None
    together_with: str | None = None
    flags: frozenset[Flag] = frozenset()
    changes: tuple[BeforeAfter, ...] = ()
    by_change: bool = False

    @property
    def main(self) -> BeforeAfter | None:
        """The start or stop with the most nights on its shorter side, whatever was found."""
        return max(self.changes, key=_shorter_side, default=None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One run: how many tests were made, and every factor in the order asked."""

    tests: int
    rows: tuple[Compared, ...]


def compare(
    first_weekday: int,
    counts: Array,
    sought: Sequence[Sought],
    tick: Tick = lambda: None,
) -> Comparison:
    """Relate cramps to every factor; all of them count as tests of one run.

    `counts` has one number a calendar night, NaN where not recorded; the first night has
    `first_weekday` (0 Monday). The keys differ. `tick` is called now and then and may raise to
    stop.
    """
    series = Series.of(first_weekday, counts)
    ready = {one.key: prepare(series, series.cut(one.lagged), step=one.course) for one in sought}
    alone = associate(tuple(ready.values()), tick)
    rows = [
        _found(series, one, association, tick)
        for one, association in zip(sought, alone, strict=True)
    ]
    p = {row.key: row.association.p for row in rows if row.association.p is not None}
    q = dict(zip(p, false_discovery_rates(tuple(p.values())), strict=True))
    rows = [replace(row, q=q.get(row.key)) for row in rows]
    flagged = {row.key: ready[row.key] for row in rows if not row.by_change and _is_flagged(row)}
    beside = beside_each_other(flagged, tick)
    asked = {one.key: one for one in sought}
    return Comparison(len(p), tuple(_judged(row, asked[row.key], beside) for row in rows))


def _found(series: Series, one: Sought, association: Association, tick: Tick) -> Compared:
    """Return a row with its estimates; a course taken in one stretch is judged by its change."""
    turns = {turn + one.lag - series.skipped for turn in (*one.starts, *one.stops)}
    inside = sorted(turns & set(range(len(series))))
    flips = [turn + one.lag - series.skipped for turn in (*one.begun, *one.stops)]
    pairs = [both_ways(series.counts, turn, tick, flips) for turn in inside] if one.course else []
    changes = [_placed(pair, series.skipped) for pair in pairs]
    row = Compared(
        key=one.key,
        association=association,
        changes=tuple(pair for pair in changes if pair.whole.refused is None),
    )
    refused = association.refused
    if refused is not None and refused.lack is Lack.TIME and row.main is not None:
        row = replace(row, association=row.main.whole, by_change=True)
    flags = flags_of(series.counts, series.cut(one.lagged), row.association)
    return replace(row, flags=flags)


def _placed(pair: BeforeAfter, skipped: int) -> BeforeAfter:
    """Return a change with its nights as they are counted in the whole period."""
    return replace(
        pair,
        start=pair.start + skipped,
        first=pair.first + skipped,
        last=pair.last + skipped,
    )


def _judged(row: Compared, one: Sought, beside: Mapping[str, Beside]) -> Compared:
    if row.q is None:
        return row
    q = row.q
    found = beside.get(row.key)
    row = replace(
        row,
        adjusted_p=found.p if found else None,
        together_with=found.together_with if found else None,
    )
    evidence = Evidence(row.association, q, row.adjusted_p)
    verdict = _of_course(row, one, evidence) if one.course else verdict_of(evidence)
    if verdict is not Verdict.MOVES_TOGETHER:
        return replace(row, verdict=verdict, together_with=None)
    if row.together_with is None:
        # Flagged alone, by a p between .05 and .10: there is nothing that it moves with.
        return replace(row, verdict=unflagged(*_limits(row.association)))
    return replace(row, verdict=verdict)


def _of_course(row: Compared, one: Sought, evidence: Evidence) -> Verdict:
    """Return at most a possible change: what is taken is begun in bad spells, and for reasons."""
    association = row.association
    low, high = _limits(association)
    changed = row.main is not None and row.main.possible
    if row.by_change:
        possible = changed and evidence.flagged
        return Verdict.POSSIBLE_CHANGE if possible else unflagged(low, high)
    if evidence.flagged and not evidence.stands:
        return Verdict.MOVES_TOGETHER
    repeated = len(one.begun) >= REPEATED and evidence.on_its_nights
    possible = evidence.stands and (changed or repeated)
    return Verdict.POSSIBLE_CHANGE if possible else unflagged(low, high)


def _is_flagged(row: Compared) -> bool:
    return row.q is not None and Evidence(row.association, row.q).flagged


def _limits(association: Association) -> tuple[float, float]:
    low, high = association.low, association.high
    return (0.0 if low is None else low, float("inf") if high is None else high)


def _shorter_side(change: BeforeAfter) -> int:
    arms = change.whole.arms
    return min(arms.nights_with, arms.nights_without) if arms else 0
