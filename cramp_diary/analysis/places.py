"""Which muscle, which leg."""

from dataclasses import dataclass

import numpy as np

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.domain.entries import Muscle, Side

__all__ = ["PlaceCount", "Places", "places"]


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """Cramps of one muscle by leg; `muscle` is None where it was not said."""

    muscle: Muscle | None
    left: int
    right: int
    both: int
    unsaid: int

    @property
    def cramps(self) -> int:
        """How many altogether."""
        return self.left + self.right + self.both + self.unsaid


@dataclass(frozen=True, slots=True)
class Places:
    """Cramps on recorded nights by muscle and leg, the muscle with most cramps first.

    Every muscle stands in `rows`, also those without a cramp; what was not said comes last.
    """

    rows: tuple[PlaceCount, ...]

    @property
    def total(self) -> int:
        """How many cramps."""
        return sum(row.cramps for row in self.rows)

    @property
    def all(self) -> PlaceCount:
        """The cramps of all muscles by leg."""
        return PlaceCount(
            None,
            left=sum(row.left for row in self.rows),
            right=sum(row.right for row in self.rows),
            both=sum(row.both for row in self.rows),
            unsaid=sum(row.unsaid for row in self.rows),
        )

    @property
    def named(self) -> tuple[PlaceCount, ...]:
        """The muscles that had a cramp."""
        return tuple(row for row in self.rows if row.muscle is not None and row.cramps)

    @property
    def unnamed(self) -> int:
        """How many cramps without a muscle."""
        return sum(row.cramps for row in self.rows if row.muscle is None)


def places(cramps: EpisodeTable) -> Places:
    """Count cramps on recorded nights by muscle and side."""
    muscle, side = cramps.muscle[cramps.recorded], cramps.side[cramps.recorded]

    def count(name: Muscle | None, leg: Side | None) -> int:
        return int(np.count_nonzero((muscle == (name or "")) & (side == (leg or ""))))

    rows = [
        PlaceCount(
            name,
            left=count(name, Side.LEFT),
            right=count(name, Side.RIGHT),
            both=count(name, Side.BOTH),
            unsaid=count(name, None),
        )
        for name in (*Muscle, None)
    ]
    rows.sort(key=lambda row: (row.muscle is None, -row.cramps))
    return Places(tuple(rows))
