"""Consecutive nights that have something in common."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Run", "runs"]


@dataclass(frozen=True, slots=True)
class Run:
    """Nights from `start` up to, without, `stop`, counted from the first of a period."""

    start: int
    stop: int

    @property
    def nights(self) -> int:
        """How many nights."""
        return self.stop - self.start


def runs(wanted: NDArray[np.bool_]) -> tuple[Run, ...]:
    """Return the runs of nights that are wanted, oldest first."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], wanted, [False]]).astype(np.int8)))
    return tuple(
        Run(int(start), int(stop)) for start, stop in zip(edges[::2], edges[1::2], strict=True)
    )
