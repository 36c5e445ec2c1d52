"""Starting the small program of the reminders: with the session, or now."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess, QSettings

from cramp_diary.ui.reminders.autostart import LABEL, desktop_entry, launch_agent, run_value
from cramp_diary.ui.shell.folders import config_folder
from cramp_diary.wording.reminders import ReminderWords
from cramp_diary.wording.window import WindowWords

__all__ = ["Autostart", "own_command", "start_apart"]

RUN_KEY: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


def own_command(*words: str) -> tuple[str, ...]:
    """Return the command that starts this program as it was started, with other words."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *words)
    return (sys.executable, "-m", "cramp_diary", *words)


def start_apart(command: Sequence[str]) -> bool:
    """Start a command that outlives us; return whether it began."""
    started = QProcess.startDetached(command[0], list(command[1:]))
    return bool(started[0] if isinstance(started, tuple) else started)


class Autostart:
    """The entry by which the system starts a command with the session."""

    def __init__(self, command: Sequence[str], platform: str = sys.platform) -> None:
        """Start `command`; `platform` is told as in sys.platform."""
        self._command = tuple(command)
        self._platform = platform

    @property
    def file(self) -> Path | None:
        """Where the entry is; None where the system keeps it in no file."""
        if self._platform.startswith("win"):
            return None
        if self._platform == "darwin":
            return Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        return config_folder().parent / "autostart" / "cramp-diary.desktop"

    def write(self) -> None:
        """Write the entry, or write it anew; raises OSError where it cannot be."""
        file = self.file
        if file is None:
            QSettings(RUN_KEY, QSettings.Format.NativeFormat).setValue(
                LABEL, run_value(self._command)
            )
            return
        content = self._content()
        if not file.is_file() or file.read_bytes() != content:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.write_bytes(content)

    def remove(self) -> None:
        """Take the entry away if there is one; raises OSError where it cannot be."""
        file = self.file
        if file is None:
            QSettings(RUN_KEY, QSettings.Format.NativeFormat).remove(LABEL)
        else:
            file.unlink(missing_ok=True)

    def _content(self) -> bytes:
        if self._platform == "darwin":
            return launch_agent(self._command)
        name, comment = WindowWords.program, ReminderWords.title
        return desktop_entry(self._command, name, comment).encode()
