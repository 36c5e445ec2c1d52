"""Where the window and the small program of the reminders find each other."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCryptographicHash

from cramp_diary.ui.shell.folders import data_folder

__all__ = ["bell_name", "meeting_folder", "reminding", "running"]

LONGEST: Final = 100
"""Bytes in the address of a local socket: the smallest limit in use is 104, with the end."""


def meeting_folder() -> Path:
    """Return a folder of this person alone: the one of the session, else that of the diary."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_dir():
        return Path(runtime)
    return data_folder()


def bell_name(diary: Path) -> str:
    """Return by what name the window of a diary is rung; "" where its address would be too long.

    The same file has the same name by whatever way it is reached.
    """
    key = f"{os.environ.get('USERNAME', '')}\n{os.path.realpath(diary)}"
    digest = QCryptographicHash.hash(key.encode(), QCryptographicHash.Algorithm.Sha256)
    name = f"cramp-diary-{bytes(digest.data()).hex()[:16]}"
    if sys.platform.startswith("win"):
        return name
    path = str(meeting_folder() / name)
    return path if len(os.fsencode(path)) <= LONGEST else ""


def reminding() -> Path:
    """Return the lock of whoever reminds."""
    return meeting_folder() / "cramp-diary-reminding.lock"


def running() -> Path:
    """Return the lock of the small program, of which one is enough."""
    return meeting_folder() / "cramp-diary-remind.lock"
