"""Cramps of a period as columns, for hours, places, pain and duration."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.domain.entries import DurationBand

__all__ = ["BAND_MINUTES", "EpisodeTable"]

BAND_MINUTES: Final = MappingProxyType(
    {
        DurationBand.UNDER_1: 0.5,
        DurationBand.FROM_1_TO_5: 3.0,
        DurationBand.FROM_5_TO_10: 7.5,
        DurationBand.OVER_10: 15.0,
    },
)
"""Minutes that stand for a guessed duration: the middle of its band; the open one is taken as
15, beyond which published mean durations (6 to 9 minutes) leave little."""


@dataclass(frozen=True, slots=True, eq=False)
class EpisodeTable:
    """One row per cramp of a period, in order of night and onset; all arrays have length m.

    `night`: datetime64[D]. `onset`: minutes from midnight of the night's evening by the wall
    clock (22:00 is 1320, 02:00 is 1560); NaN where only a part of the night is known.
    `pain` 0 to 10, `minutes` the duration (a guessed band by BAND_MINUTES), `sleep_lost`
    minutes, `soreness` 0 to 10: NaN where not said. `muscle`, `side`, `waking`, `hard`, `urge`,
    `relieved`: the stable text of the domain's enumerations, empty where not said.
    `late`: written more than 12 h after it began, or after the night's end where the hour is
    not known. `recorded`: the night counts in the denominators.
    """

    night: NDArray[np.datetime64]
    recorded: NDArray[np.bool_]
    onset: NDArray[np.float64]
    pain: NDArray[np.float64]
    minutes: NDArray[np.float64]
    sleep_lost: NDArray[np.float64]
    soreness: NDArray[np.float64]
    muscle: NDArray[np.str_]
    side: NDArray[np.str_]
    waking: NDArray[np.str_]
    hard: NDArray[np.str_]
    urge: NDArray[np.str_]
    relieved: NDArray[np.str_]
    late: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.night)
