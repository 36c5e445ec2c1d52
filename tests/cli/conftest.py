"""The command as a person types it, in a home folder of the test's own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cramp_diary.__main__ import main

HOME_VARIABLES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "CRAMP_DIARY")


@dataclass(frozen=True)
class Result:
    """What a command printed and with which status it ended."""

    status: int
    out: str
    err: str


Command = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty home folder."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in HOME_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Name a diary that is not there yet."""
    return tmp_path / "anna.crampdiary"


@pytest.fixture
def typed(home: Path, diary: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command on the diary in this process."""
    assert home.is_dir()

    def run(*words: str | Path, own: bool = False) -> Result:
        named = [] if own else ["--diary", str(diary)]
        try:
            status = main([*named, *map(str, words)])
        except SystemExit as stop:
            status = int(stop.code or 0)
        printed = capsys.readouterr()
        return Result(status, printed.out, printed.err)

    return run


@pytest.fixture
def program(home: Path, diary: Path) -> Command:
    """Run a command on a diary in a process of its own."""

    def run(*words: str | Path, on: Path = diary, given: str = "") -> Result:
        done = subprocess.run(  # noqa: S603 - the command is this Python and the words of the test
            [sys.executable, "-m", "cramp_diary", "--diary", on, *words],
            input=given,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "HOME": str(home)},
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """Write a night sheet given line by line."""

    def write(*lines: str) -> Path:
        path = tmp_path / "sheet.csv"
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    return write
