"""What makes a system start the reminders with the session; as texts, without touching it."""

import plistlib
import re
import subprocess
from collections.abc import Sequence
from typing import Final

__all__ = ["LABEL", "desktop_entry", "launch_agent", "run_value"]

LABEL: Final = "cramp-diary.reminders"
_PLAIN: Final = re.compile(r"[A-Za-z0-9_./:@+=,-]+")


def desktop_entry(command: Sequence[str], name: str, comment: str) -> str:
    """Return the file for ~/.config/autostart of a free desktop.

    (specifications.freedesktop.org: Desktop Application Autostart, Desktop Entry)
    """
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={_value(name)}",
        f"Comment={_value(comment)}",
        f"Exec={_value(' '.join(_argument(word) for word in command))}",
        "Terminal=false",
        "NoDisplay=true",
    )
    return "\n".join(lines) + "\n"


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the property list for ~/Library/LaunchAgents of macOS (launchd.plist(5))."""
    agent = {"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
    return plistlib.dumps(agent)


def run_value(command: Sequence[str]) -> str:
    """Return the value for the key Run of Windows, which is one command line."""
    return subprocess.list2cmdline(command)


def _argument(word: str) -> str:
    """Return a word as one argument of Exec: quoted where need be, no field code in it."""
    word = word.replace("%", "%%")
    if _PLAIN.fullmatch(word.replace("%%", "")):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def _value(text: str) -> str:
    """Return a text as the value of a key: on one line, its backslashes doubled."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
