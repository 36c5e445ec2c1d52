"""Copies of the diary that are known to open, and the way back to one."""

from datetime import datetime
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import AlreadyThereError, CannotWriteError
from cramp_diary.domain.moment import Clock
from cramp_diary.storage.backup import back_up, restore

__all__ = ["FOLDER", "Backups"]

FOLDER: Final = "backups"
ENDING: Final = ".crampdiary"


class Backups:
    """Makes a verified copy of a diary and restores one."""

    def __init__(self, diary: Path, clock: Clock) -> None:
        """Look after the diary at a path; it may be open."""
        self._diary = diary
        self._clock = clock

    def default_target(self) -> Path:
        """Return where the next copy goes when nobody says otherwise."""
        when = datetime.strftime(self._clock.now().wall, "%Y-%m-%d %H%M%S")
        return self._diary.parent / FOLDER / f"{self._diary.stem} {when}{ENDING}"

    def make(self, target: Path | None = None) -> Path:
        """Write a copy, open it again, compare it, and only then give it its name.

        Raises AlreadyThereError when `target` is there: it may be the diary of somebody else.
        """
        if target is None:
            target = self.default_target()
            try:
                target.parent.mkdir(mode=0o700, exist_ok=True)
            except OSError as error:
                raise CannotWriteError(target) from error
        elif target.is_file():
            raise AlreadyThereError(target)
        back_up(self._diary, target)
        return target

    def restore(self, source: Path) -> Path | None:
        """Put a copy in the diary's place; return where the replaced diary is kept.

        The diary must be closed. None when there was no diary to replace.
        """
        return restore(source, self._diary, self._clock)
