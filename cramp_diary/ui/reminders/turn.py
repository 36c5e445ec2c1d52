"""Whose turn it is to remind: of the window and the small program only one at a time."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

__all__ = ["Turn"]


class Turn:
    """A lock beside others of its kind; one that was left by a crash is no obstacle."""

    def __init__(self, path: Path) -> None:
        """Take turns by a file at `path`."""
        self._folder = path.parent
        self._lock = QLockFile(str(path))
        # A holder that lives keeps it however long; Qt looks whether the process still runs.
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Return whether it is our turn, which it stays until `give_up`; does not wait."""
        if self._lock.isLocked():
            return True
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._lock.tryLock(0)

    def give_up(self) -> None:
        """Let somebody else have the turn."""
        self._lock.unlock()
