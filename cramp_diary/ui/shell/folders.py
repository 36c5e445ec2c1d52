"""Where the window finds diary and preferences, by Qt: asking another library takes longer."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths

__all__ = ["config_folder", "data_folder", "default_diary"]

PROGRAM: Final = "Cramp Diary"
Place = QStandardPaths.StandardLocation


def default_diary() -> Path:
    """Return the diary that the terminal would use: CRAMP_DIARY, else the usual place."""
    named = os.environ.get("CRAMP_DIARY")
    return Path(named) if named else data_folder() / "diary.crampdiary"


def data_folder() -> Path:
    """Return the platform's folder for what a program keeps; it may not exist yet."""
    return Path(QStandardPaths.writableLocation(Place.GenericDataLocation)) / PROGRAM


def config_folder() -> Path:
    """Return the platform's folder for choices; it may not exist yet."""
    return Path(QStandardPaths.writableLocation(Place.GenericConfigLocation)) / PROGRAM
