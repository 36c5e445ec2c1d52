"""Whether two things tended to come on the same evenings."""

from cramp_diary.analysis.alignment import correlation
from cramp_diary.analysis.findings import Finding

__all__ = ["alikeness"]


def alikeness(one: Finding, other: Finding) -> float:
    """Return the correlation of two rows over the nights that both know, from -1 to 1.

    0 where either is always the same on them.
    """
    return correlation(one.lagged, other.lagged)
