"""What every journey starts from: a program, a clock, and an empty computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cramp_diary.assembly import create_services
from cramp_diary.ui.look.type import load_fonts
from tests.set_clock import SetClock
from tests.ui.running import Run, Start


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Load the typeface once; a QApplication has to exist."""
    qapp.setStyle("Fusion")
    assert load_fonts()


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep away from the diaries of whoever runs the tests."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("CRAMP_DIARY", raising=False)


@pytest.fixture
def clock() -> SetClock:
    """Return a clock at the evening of Monday 23 November 2026."""
    return SetClock("2026-11-23 22:10")


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Return where a diary will be; nothing is there, and its folder is not either."""
    return tmp_path / "mine" / "diary.crampdiary"


@pytest.fixture
def begun(diary: Path, clock: SetClock) -> Path:
    """Return a diary in which nothing is written."""
    diary.parent.mkdir()
    create_services(diary, clock=clock).close()
    return diary


@pytest.fixture
def start(clock: SetClock, diary: Path, tmp_path: Path) -> Iterator[Start]:
    """Start the program, on the diary of this test unless told otherwise."""
    runs: list[Run] = []

    def begin(path: Path | None = diary) -> Run:
        run = Run(path, tmp_path / "preferences.ini", clock)
        runs.append(run)
        return run

    yield begin
    for run in runs:
        run.end()
