"""The programs themselves: two windows of one diary, and the small one that reminds."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import create_services
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.reminders.asking import ask_apart
from cramp_diary.ui.reminders.doorbell import Doorbell
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.wording.reminders import ReminderWords
from tests.ui.reminders.fake_desktop import NO_BUS, Hand, desktop_on, private_bus

PATIENCE_MS = 20_000
LAUNCH = (sys.executable, "-m", "cramp_diary")


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Have an empty computer, with a folder of the session whose name is short."""
    with TemporaryDirectory(dir="/tmp") as folder:
        for variable in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            monkeypatch.setenv(variable, folder)
        monkeypatch.setenv("CRAMP_DIARY", f"{folder}/diary")
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
        yield Path(folder)


def begin(*words: str, **variables: str) -> subprocess.Popen[bytes]:
    environment: Mapping[str, str] = {**os.environ, **variables}
    return subprocess.Popen(  # noqa: S603 - our own command
        [*LAUNCH, *words], env=environment, stderr=subprocess.DEVNULL
    )


def listens(folder: Path) -> bool:
    return any(file.is_socket() for file in folder.glob("cramp-diary-*"))


def wait_for(qtbot: QtBot, process: subprocess.Popen[bytes], folder: Path) -> None:
    qtbot.waitUntil(lambda: listens(folder) or process.poll() is not None, timeout=PATIENCE_MS)
    assert process.poll() is None


def test_a_second_start_is_over_soon_and_one_after_a_kill_opens_a_window(
    qtbot: QtBot, place: Path
) -> None:
    window = begin()
    try:
        wait_for(qtbot, window, place)
        for words in ((), ("gui", "--at", "morning"), ("--diary", str(place / "diary"), "gui")):
            assert begin(*words).wait(PATIENCE_MS / 1000) == 0
        assert window.poll() is None
    finally:
        window.kill()
        window.wait()
    assert listens(place)
    again = begin()
    try:
        time.sleep(1)
        assert again.poll() is None
    finally:
        again.kill()
        again.wait()


def test_another_diary_has_a_window_of_its_own(qtbot: QtBot, place: Path) -> None:
    bell = Doorbell()
    assert bell.hang_up(place / "diary")
    other = begin("--diary", str(place / "other"))
    try:
        with qtbot.assertNotEmitted(bell.rung, wait=1000):
            assert other.poll() is None
    finally:
        other.kill()
        other.wait()
        bell.take_down()


def test_whether_a_reminder_is_called_for_is_found_out_apart(place: Path) -> None:
    services = create_services(place / "diary")
    services.journal.say(services.library.last_night(), Stated.QUIET)
    services.close()
    assert not ask_apart(Reminder.MORNING, place / "diary")
    assert ask_apart(Reminder.MORNING, place / "none")
    assert not (place / "none").exists()


def test_the_small_program_ends_where_nobody_wants_it(place: Path) -> None:
    asked = subprocess.run(  # noqa: S603 - our own command
        [*LAUNCH, "remind"], check=False, capture_output=True, text=True, timeout=PATIENCE_MS
    )
    assert (asked.returncode, asked.stdout) == (1, "")
    assert asked.stderr == f"{ReminderWords.off}\n"
    assert place


@pytest.mark.skipif(NO_BUS, reason="there is no dbus-daemon here")
def test_without_a_window_it_reminds_once_and_rings_for_the_right_card(
    qtbot: QtBot, place: Path
) -> None:
    (place / "Cramp Diary").mkdir()
    ago = datetime.now().astimezone() - timedelta(minutes=2)
    (place / "Cramp Diary" / "preferences.ini").write_text(
        f"[General]\nremind_closed=on\nremind_morning=on\nremind_morning_at={ago:%H:%M}\n", "utf-8"
    )
    bell = Doorbell()
    assert bell.hang_up(place / "diary")
    with private_bus() as address, desktop_on(address):
        hand = Hand(QDBusConnection.connectToBus(address, "hand of programs"))
        small = begin("remind", DBUS_SESSION_BUS_ADDRESS=address)
        try:
            qtbot.waitUntil(lambda: bool(hand.shown()), timeout=PATIENCE_MS)
            assert begin("remind", DBUS_SESSION_BUS_ADDRESS=address).wait(PATIENCE_MS / 1000) == 0
            with qtbot.waitSignal(bell.rung, timeout=PATIENCE_MS) as heard:
                hand.press(41, "open", "token-1")
            assert heard.args == ["morning", "token-1"]
            assert [one.words[0] for one in hand.shown()] == ["Time for your diary"]
            assert not (place / "diary").exists()
        finally:
            small.kill()
            small.wait()
            QDBusConnection.disconnectFromBus("hand of programs")
            bell.take_down()
