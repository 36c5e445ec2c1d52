"""The entry that starts the reminders with the session, as text and as a file."""

import plistlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.ui.reminders.autostart import LABEL, desktop_entry, launch_agent, run_value
from cramp_diary.ui.reminders.starting import Autostart, own_command

ANYTHING = st.lists(
    st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1, max_size=12),
    min_size=1,
    max_size=4,
)


WORD = re.compile(r'"((?:\\.|[^"\\])*)"|([^" ]+)')
ESCAPED = re.compile(r"\\(.)")


def exec_of(entry: str) -> list[str]:
    """Read the key as a desktop does: first the value, then the words, then the field codes."""
    (line,) = [line for line in entry.split("\n") if line.startswith("Exec=")]
    value = ESCAPED.sub(r"\1", line.removeprefix("Exec="))
    words = [ESCAPED.sub(r"\1", quoted) or plain for quoted, plain in WORD.findall(value)]
    return [word.replace("%%", "%") for word in words]


@given(command=ANYTHING)
def test_a_desktop_reads_the_command_as_it_was_meant(command: list[str]) -> None:
    entry = desktop_entry(command, "Cramp Diary", "Time for your diary")
    assert exec_of(entry) == command
    assert entry.startswith("[Desktop Entry]\nType=Application\n")


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/python3", "/usr/bin/python3"),
        ("/home/ruth/my diary", '"/home/ruth/my diary"'),
        ("50%", "50%%"),
        ("$HOME", '"\\\\$HOME"'),
        ("back\\slash", '"back\\\\\\\\slash"'),
    ],
)
def test_words_with_a_meaning_of_their_own_are_quoted(word: str, written: str) -> None:
    assert f"Exec={written}\n" in desktop_entry([word], "Diary", "")


def test_a_name_stays_on_its_line() -> None:
    entry = desktop_entry(["x"], "Two\nlines", "A\\B")
    assert "Name=Two\\nlines\n" in entry
    assert "Comment=A\\\\B\n" in entry


@given(command=ANYTHING)
def test_macos_reads_the_command_as_it_was_meant(command: list[str]) -> None:
    agent = plistlib.loads(launch_agent(command))
    assert agent == {"Label": LABEL, "ProgramArguments": command, "RunAtLoad": True}


def test_windows_gets_one_line() -> None:
    command = (r"C:\Program Files\Python\pythonw.exe", "-m", "cramp_diary", "remind")
    assert run_value(command) == r'"C:\Program Files\Python\pythonw.exe" -m cramp_diary remind'


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def test_the_file_comes_and_goes_and_follows_the_program(config: Path) -> None:
    file = config / "autostart" / "cramp-diary.desktop"
    autostart = Autostart(own_command("remind"), "linux")
    autostart.remove()
    autostart.write()
    assert exec_of(file.read_text("utf-8"))[-3:] == ["-m", "cramp_diary", "remind"]
    Autostart(("/elsewhere/cramp-diary", "remind"), "linux").write()
    assert exec_of(file.read_text("utf-8")) == ["/elsewhere/cramp-diary", "remind"]
    autostart.remove()
    assert not file.exists()


def test_macos_keeps_it_among_the_agents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    autostart = Autostart(("cramp-diary", "remind"), "darwin")
    autostart.write()
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(file.read_bytes())["ProgramArguments"] == ["cramp-diary", "remind"]
    autostart.remove()
    assert not file.exists()


def test_where_it_cannot_be_written_it_says_so(config: Path) -> None:
    config.write_text("not a folder", "utf-8")
    with pytest.raises(OSError, match="autostart"):
        Autostart(("x",), "linux").write()
