"""A diary and folders that may not be written, met by a person who is not root."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Command

NOBODY = 65_534
Sheet = Callable[..., Path]


@contextmanager
def without_power() -> Iterator[None]:
    """Be a person to whom permissions apply: root may write anywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Make a folder that everybody can look into and only its owner could write to."""
    with tempfile.TemporaryDirectory() as made:
        path = Path(made)
        path.chmod(0o755)
        yield path
        path.chmod(0o755)


@pytest.fixture
def kept(folder: Path, typed: Command) -> Path:
    """Make a diary that is read-only, in a folder that is."""
    path = folder / "anna.crampdiary"
    assert typed("--diary", path, "log", "cramp", "--night", "2015-01-30", own=True).status == 0
    # All that commands need is loaded once while it can be read.
    assert typed("--diary", path, "summary", own=True).status == 0
    path.chmod(0o444)
    folder.chmod(0o555)
    return path


def test_it_can_be_read(kept: Path, typed: Command) -> None:
    with without_power():
        result = typed("--diary", kept, "nights", own=True)

    assert result.out == "Fri 30 Jan 2015: 1 cramp\n"
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_nothing_can_be_written_and_it_is_said(kept: Path, typed: Command, sheet: Sheet) -> None:
    before = kept.read_bytes()
    path = sheet("night,cramps", "2015-01-31,1")
    table = kept.parent / "table.csv"
    with without_power():
        for words in (("log", "quiet", "--night", "2015-01-29"), ("backup", table)):
            result = typed("--diary", kept, *words, own=True)
            assert (result.status, result.out) == (1, "")
            assert "cannot be written" in result.err
            assert result.err.count("\n") == 1
        result = typed("--diary", kept, "export", table, own=True)
        assert "cannot be written" in result.err
        result = typed("--diary", kept.with_name("new"), "import", path, own=True)
        assert (result.status, result.out) == (1, "")

    assert kept.read_bytes() == before
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_a_backup_needs_a_place(kept: Path, typed: Command) -> None:
    with without_power():
        result = typed("--diary", kept, "backup", own=True)

    assert result.status == 1
    assert "cannot be written" in result.err
    assert result.err.count("\n") == 1


def test_a_file_that_may_not_be_read_is_told(folder: Path, typed: Command) -> None:
    for name in ("anna.crampdiary", "sheet.csv"):
        (folder / name).write_bytes(b"x")
        (folder / name).chmod(0)
    with without_power():
        reading = typed("--diary", folder / "anna.crampdiary", "summary", own=True)

    assert reading.status == 1
    assert "cannot be read" in reading.err


def test_a_diary_in_a_folder_that_cannot_be_entered_is_told_plainly(
    folder: Path, typed: Command, sheet: Sheet
) -> None:
    table = sheet("night,cramps", "2015-01-30,1")
    folder.chmod(0o700)
    if os.geteuid():
        folder.chmod(0o000)
    path = folder / "anna.crampdiary"
    commands = (
        ("log", "quiet"),
        ("summary",),
        ("check",),
        ("backup",),
        ("import", table, "--dry-run"),
    )
    for words in commands:
        with without_power():
            result = typed("--diary", path, *words, own=True)
        assert (result.status, result.out) == (1, "")
        assert result.err == f"{path} cannot be read. You may not have permission to open it.\n"
