"""Rings at a window that shows the diary already; for a second start, before anything heavy."""

import os
import sys
from pathlib import Path
from typing import Final

from cramp_diary.ui.reminders.places import bell_name
from cramp_diary.ui.shell.folders import config_folder, default_diary
from cramp_diary.ui.shell.preferences import Preferences, PreferencesFile

__all__ = ["BELL_MS", "preferences_file", "ring", "wanted_diary"]

BELL_MS: Final = 100


def preferences_file() -> PreferencesFile:
    """Return the choices of this person."""
    return PreferencesFile(config_folder() / "preferences.ini")


def wanted_diary(named: Path | None, chosen: Preferences) -> Path:
    """Return the diary that is meant: the one named, else the one opened last, else the usual."""
    return named or (Path(chosen.diary) if chosen.diary else default_diary())


def ring(diary: Path, at: str = "", token: str = "") -> bool:
    """Ask the window of a diary to come forward; return whether there is one.

    `at` is the card it should show, "" for none; `token` is what the desktop gave to let it come
    forward. Waits at most BELL_MS, and not at all where no window was opened.
    """
    name = bell_name(diary)
    if not name or not (sys.platform.startswith("win") or Path(name).exists()):
        return False
    # Only now: most starts find nobody, and the window is painted sooner without it.
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

    bell = QLocalSocket()
    bell.connectToServer(name)
    # Who was ended while its window was open left an address where nobody is.
    if not bell.waitForConnected(BELL_MS):
        return False
    token = token or os.environ.get("XDG_ACTIVATION_TOKEN", "")
    bell.write(f"{at} {token}\n".encode())
    heard = bell.waitForBytesWritten(BELL_MS) or not bell.bytesToWrite()
    bell.disconnectFromServer()
    return heard
