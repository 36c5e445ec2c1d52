"""The share of findings that are false when many factors are looked at at once."""

from collections.abc import Sequence

import numpy as np

__all__ = ["false_discovery_rates"]


def false_discovery_rates(p: Sequence[float]) -> list[float]:
    """Return q for each p: the least false discovery rate at which it would be a finding.

    The step-up procedure of Benjamini and Hochberg 1995 (doi 10.1111/j.2517-6161.1995.tb02031.x).
    """
    values = np.asarray(p, dtype=np.float64)
    order = np.argsort(values)[::-1]
    ranks = np.arange(len(values), 0, -1)
    falling = np.minimum.accumulate(values[order] * len(values) / ranks)
    q = np.empty(len(values))
    q[order] = np.minimum(falling, 1.0)
    return [float(value) for value in q]
