"""A second start and the answer to a reminder find the window that is open."""

import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.reminders.bell import ring
from cramp_diary.ui.reminders.doorbell import Doorbell
from cramp_diary.ui.reminders.places import bell_name, meeting_folder


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Have a folder for this session whose name is short, as an address has to be."""
    with TemporaryDirectory(dir="/tmp") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
        yield Path(folder)


@pytest.fixture
def bell(qtbot: QtBot) -> Iterator[Doorbell]:
    assert qtbot
    bell = Doorbell()
    yield bell
    bell.take_down()


def test_whoever_rings_is_heard_with_the_card_that_is_wanted(
    qtbot: QtBot, bell: Doorbell, tmp_path: Path
) -> None:
    assert bell.hang_up(tmp_path / "diary")
    for at, token in (("", ""), ("tablets", ""), ("morning", "token-1")):
        with qtbot.waitSignal(bell.rung) as heard:
            assert ring(tmp_path / "diary", at, token)
        assert heard.args == [at, token]


def test_the_token_of_the_desktop_is_handed_on(
    qtbot: QtBot, bell: Doorbell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bell.hang_up(tmp_path / "diary")
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from-the-menu")
    with qtbot.waitSignal(bell.rung) as heard:
        assert ring(tmp_path / "diary")
    assert heard.args == ["", "from-the-menu"]


def test_where_nobody_is_it_is_known_at_once(runtime: Path, tmp_path: Path) -> None:
    assert list(runtime.iterdir()) == []
    assert not ring(tmp_path / "diary")


def test_what_a_killed_window_left_is_no_obstacle(
    qtbot: QtBot, bell: Doorbell, tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(bell_name(tmp_path / "diary"))
    assert not ring(tmp_path / "diary")
    assert bell.hang_up(tmp_path / "diary")
    with qtbot.waitSignal(bell.rung):
        assert ring(tmp_path / "diary")


def test_a_second_window_leaves_the_bell_to_the_first(
    qtbot: QtBot, bell: Doorbell, tmp_path: Path
) -> None:
    second = Doorbell()
    assert bell.hang_up(tmp_path / "diary")
    assert not second.hang_up(tmp_path / "diary")
    with qtbot.waitSignal(bell.rung):
        assert ring(tmp_path / "diary")
    assert second.hang_up(tmp_path / "another")


def test_it_moves_along_to_another_diary(bell: Doorbell, tmp_path: Path) -> None:
    bell.hang_up(tmp_path / "one")
    assert bell.hang_up(tmp_path / "two")
    assert not ring(tmp_path / "one")
    assert ring(tmp_path / "two")
    bell.take_down()
    assert not ring(tmp_path / "two")


def test_the_same_file_is_found_by_whatever_way(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    direct = bell_name(tmp_path / "folder" / "diary")
    assert bell_name(tmp_path / "link" / ".." / "link" / "diary") == direct
    assert bell_name(tmp_path / "folder" / "other") != direct


def test_nobody_else_may_ring(bell: Doorbell, tmp_path: Path) -> None:
    bell.hang_up(tmp_path / "diary")
    mode = stat.S_IMODE(Path(bell_name(tmp_path / "diary")).stat().st_mode)
    assert mode & (stat.S_IRWXG | stat.S_IRWXO) == 0


def test_without_a_folder_of_the_session_they_meet_where_the_diaries_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert meeting_folder() == tmp_path / "Cramp Diary"


def test_an_address_that_is_too_long_is_none(
    bell: Doorbell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert bell_name(tmp_path / "diary") == ""
    assert not bell.hang_up(tmp_path / "diary")
    assert not ring(tmp_path / "diary")


@pytest.mark.parametrize("said", [b"", b"no end of line", b"\xff\xfe\n", b"x" * 5000])
def test_nonsense_at_the_door_opens_nothing_that_is_not_there(
    qtbot: QtBot, bell: Doorbell, tmp_path: Path, said: bytes
) -> None:
    bell.hang_up(tmp_path / "diary")
    heard: list[str] = []
    bell.rung.connect(lambda at, _token: heard.append(at))
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(bell_name(tmp_path / "diary"))
        stranger.sendall(said)
    qtbot.wait(30)
    assert [at for at in heard if at in {"morning", "tablets"}] == []
    with qtbot.waitSignal(bell.rung):
        assert ring(tmp_path / "diary", "morning")
    assert os.environ.get("XDG_ACTIVATION_TOKEN") is None
