"""What every test may rely on: no screen, no home folder of a real person, small tables."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.night_table import NightTable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en_GB"
os.environ["TZ"] = "Europe/Berlin"

# The same examples on each run, so that a change is told from chance; more and others are searched
# by `pytest --hypothesis-profile=default`. A busy machine is no fault of what is tested.
settings.register_profile(
    "steady",
    derandomize=True,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")

NightsOf = Callable[..., NightTable]
CrampsOf = Callable[..., EpisodeTable]


@pytest.fixture(scope="session")
def nights_of() -> NightsOf:
    """Make a NightTable of consecutive nights: cramps by night, None = not recorded."""

    def make(
        first: date, cramps: Sequence[int | None], **columns: Sequence[float | bool]
    ) -> NightTable:
        n = len(cramps)
        recorded = np.array([count is not None for count in cramps], dtype=bool)
        nothing = np.full(n, np.nan)
        arrays: dict[str, Any] = {
            "written": recorded,
            "partly": np.zeros(n, dtype=bool),
            "away": np.zeros(n, dtype=bool),
            "pain": nothing,
            "minutes": nothing,
            "sleep_lost": nothing,
            "disturbance": nothing,
            "soreness": nothing,
            "late": np.zeros(n, dtype=bool),
            "cramps": np.array([count or 0 for count in cramps], dtype=np.int64),
            "recorded": recorded,
        }
        arrays |= {name: np.array(values) for name, values in columns.items()}
        return NightTable(day=np.datetime64(first) + np.arange(n), **arrays)

    return make


@pytest.fixture(scope="session")
def cramps_of() -> CrampsOf:
    """Make an EpisodeTable of one mapping a cramp; what it does not name was not said."""

    def make(rows: Sequence[Mapping[str, object]]) -> EpisodeTable:
        def column(name: str, otherwise: object, kind: Any) -> Any:  # noqa: ANN401  # any array
            return np.array([row.get(name, otherwise) for row in rows], dtype=kind)

        yes, no = True, False
        numbers = ("onset", "pain", "minutes", "sleep_lost", "soreness")
        words = ("muscle", "side", "waking", "hard", "urge", "relieved")
        return EpisodeTable(
            night=column("night", "2026-06-01", "datetime64[D]"),
            recorded=column("recorded", yes, bool),
            late=column("late", no, bool),
            **{name: column(name, np.nan, np.float64) for name in numbers},
            **{name: column(name, "", "U20") for name in words},
        )

    return make
