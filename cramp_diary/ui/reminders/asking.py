"""Whether a reminder is called for, found out in a process of its own.

What reads a diary takes three times the memory of what waits for the time of a reminder, and
would keep it all day.
"""

import subprocess
from pathlib import Path
from typing import Final

from cramp_diary.domain.moment import Clock
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.starting import own_command

__all__ = ["NOTHING_TO_DO", "answer", "ask_apart"]

NOTHING_TO_DO: Final = 3
"""The exit status that says so; anything else, a crash among it, is a reason to remind."""

PATIENCE_S: Final = 60


def ask_apart(reminder: Reminder, diary: Path) -> bool:
    """Return whether what a reminder is about is still to be done; yes where nobody can tell."""
    command = own_command("--diary", str(diary), "remind", "--ask", reminder.value)
    try:
        asked = subprocess.run(  # noqa: S603 - our own command
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return True
    return asked.returncode != NOTHING_TO_DO


def answer(reminder: Reminder, diary: Path, clock: Clock) -> int:
    """Return the exit status that answers `ask_apart`."""
    from cramp_diary.ui.reminders.questions import is_asked_in  # noqa: PLC0415 - see above

    return 0 if is_asked_in(reminder, diary, clock) else NOTHING_TO_DO
