"""The program as other programs meet it: exit status, one sentence, no traceback."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cramp_diary.__main__ import main
from cramp_diary.cli import upkeep
from tests.cli.conftest import Command

SCHEMA_VERSION = slice(60, 64)
"""Where SQLite keeps user_version in the header of a file."""

COMMANDS = [
    ("summary",),
    ("nights", "--json"),
    ("log", "cramp", "--night", "2015-01-31"),
    ("log", "--stream"),
    ("import", "SHEET"),
    ("export", "OUT.json"),
    ("chart", "hours", "-o", "OUT.svg"),
]


@pytest.fixture
def ask(typed: Command, sheet: Callable[..., Path], tmp_path: Path) -> Callable[..., str]:
    """Run a command that must fail, and return its one sentence."""

    def run(words: tuple[str, ...], on: Path) -> str:
        sheet("night,cramps", "2015-01-31,1")
        places = {"SHEET": str(tmp_path / "sheet.csv"), "OUT": str(tmp_path / "out")}
        for name, place in places.items():
            words = tuple(word.replace(name, place) for word in words)
        result = typed("--diary", on, *words, own=True)
        assert result.status == 1
        assert result.out == ""
        assert result.err.count("\n") == 1
        return result.err

    return run


def test_a_file_that_is_no_diary_is_left_as_it_is(ask: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"my own notes\n" * 100)
    for words in COMMANDS:
        assert "is not a diary of this program" in ask(words, path)
    assert path.read_bytes() == b"my own notes\n" * 100


def test_a_newer_diary_is_left_as_it_is(
    ask: Callable[..., str], typed: Command, diary: Path, tmp_path: Path
) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    content = bytearray(diary.read_bytes())
    content[SCHEMA_VERSION] = (99).to_bytes(4, "big")
    diary.write_bytes(content)
    for words in COMMANDS:
        assert "newer version" in ask(words, diary)
    assert diary.read_bytes() == content
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(f"{diary.name}-")]


def test_a_folder_that_is_not_there_is_told(ask: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "gone" / "anna.crampdiary"
    for words in COMMANDS:
        writes = words[0] in {"log", "import"}
        sentence = ask(words, path)
        assert ("does not exist" if writes else "There is no diary at") in sentence
    assert not path.parent.exists()


def test_wrong_usage_is_told_apart(typed: Command) -> None:
    for words in (("dance",), ("summary", "--from", "soon"), ("import",), ("--colour", "blue")):
        result = typed(*words)
        assert (result.status, result.out) == (2, "")
        assert result.err


def test_a_process_of_its_own_ends_with_the_same_status(program: Command, tmp_path: Path) -> None:
    path = tmp_path / "gone" / "anna.crampdiary"
    result = program("log", "quiet", on=path)

    assert (result.status, result.out) == (1, "")
    assert result.err == (
        f"The folder {path.parent} does not exist. Make it first, or choose another.\n"
    )
    assert program("summary", "--from", "soon").status == 2


def test_a_reader_that_goes_away_is_no_mistake(program: Command, diary: Path) -> None:
    program("demo", diary, "--nights", "2000")
    with subprocess.Popen(  # noqa: S603 - the command is this Python
        [sys.executable, "-m", "cramp_diary", "--diary", diary, "nights"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait()


def test_a_mistake_of_the_program_is_told_without_a_word_of_the_diary(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], diary: Path
) -> None:
    def fail(_path: Path) -> tuple[str, ...]:
        message = "canary: slept badly"
        raise RuntimeError(message)

    monkeypatch.setattr(upkeep, "check_file", fail)
    assert main(["--diary", str(diary), "check"]) == 1
    printed = capsys.readouterr()
    (log,) = home.rglob("errors.log")
    written = log.read_text("utf-8")

    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert str(log) in printed.err
    assert "RuntimeError\n" in written
    assert "upkeep.py" in written
    assert "canary" not in printed.err + written
    assert log.stat().st_mode & 0o777 == 0o600


def test_a_summary_loads_neither_window_nor_charts(program: Command, diary: Path) -> None:
    program("log", "quiet", "--night", "2015-01-30")
    code = (
        "import sys; from cramp_diary.__main__ import main; "
        f"main(['--diary', {str(diary)!r}, 'summary']); "
        "print(sorted({name.split('.')[0] for name in sys.modules}"
        " & {'PySide6', 'matplotlib', 'typst', 'alembic', 'pypdfium2', 'scipy'}))"
    )
    done = subprocess.run(  # noqa: S603 - the command is this Python and the text above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == "[]"


def test_typing_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from cramp_diary.cli.arguments import parse; parse(['summary']); "
        "print(sorted({name.split('.')[0] for name in sys.modules}"
        " & {'sqlalchemy', 'numpy', 'babel', 'PySide6', 'matplotlib'}))"
    )
    done = subprocess.run(  # noqa: S603 - the command is this Python and the text above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout == "[]\n"
