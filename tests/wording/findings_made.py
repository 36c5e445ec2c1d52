"""Findings made by hand, for tests of what is said about them."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import numpy as np

from cramp_diary.analysis.association import Arms, Association
from cramp_diary.analysis.before_after import BeforeAfter
from cramp_diary.analysis.comparison import Compared
from cramp_diary.analysis.exposure import Exposure, ExposureKind, Rule
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.refusal import Lack, Refusal
from cramp_diary.analysis.verdict import Verdict
from tests.conftest import NightsOf

__all__ = ["NIGHTS", "drunk", "made", "refused", "run", "table", "taken", "watched"]

NIGHTS: Final = 149
FIRST: Final = date(2026, 6, 1)
ARMS: Final = Arms(49, 100, 51, 41)
WINE: Final = (2.26, 1.35, 3.78)


def watched(name: str = "Wine", **more: Any) -> Exposure:  # noqa: ANN401  # any field
    """Make something of the person's own, on every third night."""
    fields: dict[str, Any] = {
        "key": name,
        "kind": ExposureKind.YES_NO,
        "rule": Rule.OWN,
        "name": name,
        "values": (np.arange(NIGHTS) % 3 == 0).astype(np.float64),
    }
    return Exposure(**(fields | more))


def taken(name: str = "Magnesium citrate", start: int = 60, **more: Any) -> Exposure:  # noqa: ANN401  # any field
    """Make a course that was begun once."""
    on = (np.arange(NIGHTS) >= start).astype(np.float64)
    fields = {"kind": ExposureKind.COURSE, "rule": Rule.COURSE, "values": on, "starts": (start,)}
    return watched(name, **(fields | more))


def drunk(key: str = "fluid", unit: str = "ml", **more: Any) -> Exposure:  # noqa: ANN401  # any field
    """Make an amount of the day's drinks."""
    amounts = 1000 + 100.0 * (np.arange(NIGHTS) % 7)
    fields = {"kind": ExposureKind.AMOUNT, "rule": Rule.DRINKS, "values": amounts, "unit": unit}
    return watched("", key=key, **(fields | more))


def made(
    *three: float,
    of: Exposure | None = None,
    verdict: Verdict = Verdict.CLEAR_LINK,
    **more: Any,  # noqa: ANN401  # any field
) -> Finding:
    """Make a finding of ratio and limits, as many of the three as are given.

    `per` is the step of an amount, `lag` that of the row, `changed_at` the night of the start or
    stop that a course is judged by.
    """
    exposure = of or watched()
    per, lag, turn = more.pop("per", None), more.pop("lag", 0), more.pop("changed_at", None)
    ratio, low, high = (*three, *WINE[len(three) :])
    found = Association(
        nights=NIGHTS,
        cramps=92,
        rate_ratio=ratio,
        low=low,
        high=high,
        p=0.004,
        p_shift=0.01 if turn is None else None,
        per_amount=per,
        arms=None if per else ARMS,
    )
    compared = Compared(
        key=exposure.key,
        association=found,
        verdict=verdict,
        changes=() if turn is None else (BeforeAfter(turn, 0, NIGHTS - 1, found, found),),
        by_change=turn is not None,
        **({"q": 0.02} | more),
    )
    return Finding(exposure, lag, compared)


def refused(
    lack: Lack, more: int = 0, *, of: Exposure | None = None, arms: Arms | None = None
) -> Finding:
    """Make a finding that says nothing yet."""
    exposure = of or watched()
    found = Association(nights=19, cramps=7, refused=Refusal(lack, more), arms=arms)
    return Finding(exposure, 0, Compared(key=exposure.key, association=found))


def run(nights: NightTable, *rows: Finding) -> Findings:
    """Make a run of these rows."""
    tests = sum(row.found.association.refused is None for row in rows)
    return Findings(nights, tests, rows)


def table(nights_of: NightsOf, cramps: Sequence[int | None] = (1, 0, None) * 50) -> NightTable:
    """Make the nights of a run: 50 cramps on 100 recorded ones of 150."""
    return nights_of(FIRST, cramps)
