"""What belongs to this computer and not to the diary: theme, text size, units, language."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings

from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["Preferences", "PreferencesFile", "Theme"]


class Theme(StrEnum):
    """Which palette is used; SYSTEM follows the desktop's light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices of one person on one computer; `scale` is the text size, 1.0 to 2.0.

    `day_theme` is what the night palette gives way to. `diary` is the file opened last.
    """

    theme: Theme = Theme.SYSTEM
    day_theme: Theme = Theme.SYSTEM
    scale: float = 1.0
    volumes: VolumeUnit = VolumeUnit.ML
    language: str = ""
    diary: str = ""


class PreferencesFile:
    """Keeps Preferences in an INI file; what cannot be read falls back to the default."""

    def __init__(self, path: Path) -> None:
        """Read from and write to `path`."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def read(self) -> Preferences:
        """Return what was chosen last."""
        default = Preferences()
        return Preferences(
            theme=_theme(self._text("theme"), default.theme),
            day_theme=_theme(self._text("day_theme"), default.day_theme),
            scale=_scale(self._text("scale")),
            volumes=_volumes(self._text("volumes"), default.volumes),
            language=self._text("language"),
            diary=self._text("diary"),
        )

    def write(self, preferences: Preferences) -> None:
        """Keep a choice, at once."""
        self._settings.setValue("theme", preferences.theme.value)
        self._settings.setValue("day_theme", preferences.day_theme.value)
        self._settings.setValue("scale", f"{preferences.scale:.2f}")
        self._settings.setValue("volumes", preferences.volumes.value)
        self._settings.setValue("language", preferences.language)
        self._settings.setValue("diary", preferences.diary)
        self._settings.sync()

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, ""))


def _theme(text: str, default: Theme) -> Theme:
    return Theme(text) if text in set(Theme) else default


def _volumes(text: str, default: VolumeUnit) -> VolumeUnit:
    return VolumeUnit(text) if text in set(VolumeUnit) else default


def _scale(text: str) -> float:
    try:
        return min(2.0, max(1.0, float(text)))
    except ValueError:
        return 1.0
