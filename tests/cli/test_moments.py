"""A time of the clock alone is the last such time, also where an hour comes twice."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from cramp_diary.assembly import create_services
from cramp_diary.cli.moments import moment_of
from cramp_diary.domain.moment import LocalClock
from tests.strategies_time import system_zone


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    with system_zone("Europe/Berlin"):
        yield


@pytest.mark.parametrize(
    ("now", "meant"),
    [
        ("2026-10-25T02:40:00+02:00", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:20:00+01:00", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:40:00+01:00", "2026-10-25T02:30:00+01:00"),
        ("2026-10-25T07:00:00+01:00", "2026-10-25T02:30:00+01:00"),
        ("2026-10-26T01:00:00+01:00", "2026-10-25T02:30:00+01:00"),
    ],
)
def test_half_past_two_is_the_last_one(tmp_path: Path, now: str, meant: str) -> None:
    clock = LocalClock(lambda: datetime.fromisoformat(now))
    with closing(create_services(tmp_path / "anna.crampdiary", clock=clock)) as services:
        assert moment_of("02:30", services.journal).isoformat() == meant
