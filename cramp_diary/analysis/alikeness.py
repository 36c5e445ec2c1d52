"""Whether two things tended to come on the same evenings."""

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.findings import Finding

__all__ = ["alikeness"]

Array = NDArray[np.float64]


def alikeness(one: Finding, other: Finding) -> float:
    """Return the correlation of two rows over the nights that both know, from -1 to 1.

    0 where either is always the same on them.
    """
    x, z = _lagged(one), _lagged(other)
    both = ~np.isnan(x) & ~np.isnan(z)
    if not both.any():
        return 0.0
    x, z = x[both] - x[both].mean(), z[both] - z[both].mean()
    length = float(np.sqrt((x @ x) * (z @ z)))
    return float(x @ z) / length if length else 0.0


def _lagged(finding: Finding) -> Array:
    values = finding.exposure.values
    if not finding.lag:
        return values
    return np.concatenate([np.full(finding.lag, np.nan), values[: -finding.lag]])
