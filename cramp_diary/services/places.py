"""Where diary and preferences lie when nobody names a place."""

import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_path, user_state_path

__all__ = ["data_folder", "default_diary", "state_folder"]

PROGRAM: Final = "Cramp Diary"
VARIABLE: Final = "CRAMP_DIARY"


def default_diary() -> Path:
    """Return the diary named by CRAMP_DIARY, else the one in the platform's data folder."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else data_folder() / "diary.crampdiary"


def data_folder() -> Path:
    """Return the platform's folder for what a program keeps; it may not exist yet."""
    return user_data_path(PROGRAM, appauthor=False)


def state_folder() -> Path:
    """Return the platform's folder for notes of what went wrong; it may not exist yet."""
    return user_state_path(PROGRAM, appauthor=False)
