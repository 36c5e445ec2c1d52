"""Which reminders were shown, for whoever has the turn next."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from cramp_diary.ui.reminders.kinds import Reminder

__all__ = ["Memory"]

KEPT: Final = 16


class Memory:
    """Keeps the last wall times of each reminder in an INI file; what cannot be read is empty."""

    def __init__(self, path: Path) -> None:
        """Read from and write to `path`."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def shown(self, reminder: Reminder) -> tuple[datetime, ...]:
        """Return the wall times for which a reminder was shown, the last one last."""
        self._settings.sync()
        text = str(self._settings.value(reminder.value, ""))
        return tuple(_read(text.split()))

    def keep(self, reminder: Reminder, wall: datetime) -> None:
        """Remember at once that a reminder was shown."""
        times = (*self.shown(reminder), wall)[-KEPT:]
        text = " ".join(f"{time:%Y-%m-%dT%H:%M}" for time in times)
        self._settings.setValue(reminder.value, text)
        self._settings.sync()


def _read(words: Iterable[str]) -> Iterable[datetime]:
    for word in words:
        try:
            wall = datetime.fromisoformat(word)
        except ValueError:
            continue
        if wall.tzinfo is None:
            yield wall
