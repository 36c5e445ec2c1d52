"""What belongs to this computer and not to the diary: theme, text size, units, language."""

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings

from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.shell.night_hours import NightHours, Turned
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

    `day_theme` is what the night palette gives way to. `turned` is what was chosen by hand while
    the palette follows the clock. `diary` is the file opened last.
    """

    theme: Theme = Theme.SYSTEM
    day_theme: Theme = Theme.SYSTEM
    scale: float = 1.0
    volumes: VolumeUnit = VolumeUnit.ML
    language: str = ""
    diary: str = ""
    night_hours: NightHours = field(default_factory=NightHours)
    turned: Turned | None = None
    reminders: Reminders = field(default_factory=Reminders)


class PreferencesFile:
    """Keeps Preferences in an INI file; what cannot be read falls back to the default."""

    def __init__(self, path: Path) -> None:
        """Read from and write to `path`."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def read(self) -> Preferences:
        """Return what was chosen last."""
        default = Preferences()
        self._settings.sync()
        return Preferences(
            theme=_theme(self._text("theme"), default.theme),
            day_theme=_theme(self._text("day_theme"), default.day_theme),
            scale=_scale(self._text("scale")),
            volumes=_volumes(self._text("volumes"), default.volumes),
            language=self._text("language"),
            diary=self._text("diary"),
            night_hours=self._night_hours(),
            turned=_turned(self._text("turned")),
            reminders=self._reminders(),
        )

    def write(self, preferences: Preferences) -> None:
        """Keep a choice, at once."""
        self._settings.setValue("theme", preferences.theme.value)
        self._settings.setValue("day_theme", preferences.day_theme.value)
        self._settings.setValue("scale", f"{preferences.scale:.2f}")
        self._settings.setValue("volumes", preferences.volumes.value)
        self._settings.setValue("language", preferences.language)
        self._settings.setValue("diary", preferences.diary)
        self._write_times(preferences)
        self._settings.sync()

    def _write_times(self, preferences: Preferences) -> None:
        hours, turned, reminders = (
            preferences.night_hours,
            preferences.turned,
            preferences.reminders,
        )
        values = {
            "night_hours": _switch(on=hours.on),
            "night_begins": _clock(hours.begins),
            "night_ends": _clock(hours.ends),
            "turned": _text_of(turned),
            "remind_morning": _switch(on=reminders.morning),
            "remind_morning_at": _clock(reminders.morning_at),
            "remind_tablets": _switch(on=reminders.tablets),
            "remind_tablets_at": _clock(reminders.tablets_at),
            "remind_closed": _switch(on=reminders.when_closed),
        }
        for key, value in values.items():
            self._settings.setValue(key, value)

    def _night_hours(self) -> NightHours:
        default = NightHours()
        return NightHours(
            on=self._is_on("night_hours"),
            begins=_time(self._text("night_begins"), default.begins),
            ends=_time(self._text("night_ends"), default.ends),
        )

    def _reminders(self) -> Reminders:
        default = Reminders()
        return Reminders(
            morning=self._is_on("remind_morning"),
            morning_at=_time(self._text("remind_morning_at"), default.morning_at),
            tablets=self._is_on("remind_tablets"),
            tablets_at=_time(self._text("remind_tablets_at"), default.tablets_at),
            when_closed=self._is_on("remind_closed"),
        )

    def _is_on(self, key: str) -> bool:
        return self._text(key) == _switch(on=True)

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


def _switch(*, on: bool) -> str:
    return "on" if on else "off"


def _clock(at: time) -> str:
    return f"{at:%H:%M}"


def _time(text: str, default: time) -> time:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return default


def _text_of(turned: Turned | None) -> str:
    if turned is None:
        return ""
    return f"{'night' if turned.to_night else 'day'} {turned.until:%Y-%m-%dT%H:%M}"


def _turned(text: str) -> Turned | None:
    kind, _space, until = text.partition(" ")
    try:
        wall = datetime.fromisoformat(until).replace(tzinfo=None)
    except ValueError:
        return None
    return Turned(kind == "night", wall)
