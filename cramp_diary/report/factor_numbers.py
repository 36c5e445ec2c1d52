"""What goes with the cramps, as numbers and words that other programs read."""

from math import isfinite
from typing import Final

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.wording.findings import (
    FindingWords,
    by_amount,
    name_of,
    per_of,
    reason_of,
    sentence_of,
)

__all__ = ["published"]

MG_A_GRAM: Final = 1000


def published(findings: Findings | None) -> dict[str, object]:
    """Return one run ready for JSON; None is that of a diary without nights.

    What is unknown, refused or without a limit is None.
    """
    rows = () if findings is None else findings.rows
    return {
        "tests": 0 if findings is None else findings.tests,
        "method": FindingWords.method,
        "factors": [_row(row, findings) for row in rows] if findings is not None else [],
    }


def _row(finding: Finding, findings: Findings) -> dict[str, object]:
    found, association = finding.found, finding.found.association
    amounts = by_amount(finding)
    arms = None if amounts else association.arms
    return {
        "name": name_of(finding),
        "kind": _kind(finding),
        "per": per_of(finding),
        "per_amount": _step(finding),
        "lag_nights": finding.lag,
        "nights": association.nights,
        "nights_with": arms and arms.nights_with,
        "nights_without": arms and arms.nights_without,
        "cramps_with": arms and arms.cramps_with,
        "cramps_without": arms and arms.cramps_without,
        "rate_ratio": _finite(association.rate_ratio),
        "low": _finite(association.low),
        "high": _finite(association.high),
        "p": _finite(association.p),
        "q": _finite(found.q),
        "p_shift": _finite(association.p_shift),
        "verdict": found.verdict.value,
        "reason": reason_of(finding) or None,
        "sentence": sentence_of(finding, findings),
    }


def _kind(finding: Finding) -> str:
    if by_amount(finding):
        return ExposureKind.AMOUNT.value
    is_course = finding.exposure.kind is ExposureKind.COURSE
    return (ExposureKind.COURSE if is_course else ExposureKind.YES_NO).value


def _step(finding: Finding) -> float | None:
    """Return the amount that the ratio is about, in the unit of its text: alcohol in grams."""
    per = finding.found.association.per_amount
    if per is None or finding.found.association.refused is not None:
        return None
    return _finite(per / MG_A_GRAM if finding.exposure.key == "alcohol" else per)


def _finite(value: float | None) -> float | None:
    return value if value is not None and isfinite(value) else None
