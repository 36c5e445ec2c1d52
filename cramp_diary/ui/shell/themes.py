"""Which palette the choices of a person mean on this desktop, now."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT, Palette
from cramp_diary.ui.shell.night_hours import Turned, night_asked
from cramp_diary.ui.shell.preferences import Preferences, Theme

__all__ = ["palette_for", "palette_now", "theme_chosen", "turned_over"]


def palette_for(theme: Theme) -> Palette:
    """Return the palette of a theme; SYSTEM asks the desktop for light or dark."""
    if theme is Theme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.NIGHT: NIGHT}[theme]


def palette_now(chosen: Preferences, wall: datetime) -> Palette:
    """Return the palette in force at a wall time, which the clock or a hand may have chosen."""
    asked = night_asked(chosen.night_hours, chosen.turned, wall)
    if asked is None:
        return palette_for(chosen.theme)
    by_day = chosen.day_theme if chosen.theme is Theme.NIGHT else chosen.theme
    return NIGHT if asked else palette_for(by_day)


def turned_over(chosen: Preferences, wall: datetime) -> Preferences:
    """Return the choices after the palettes of night and day were changed by hand.

    Where the palette follows the clock this counts until its next change, otherwise for good.
    """
    to_night = palette_now(chosen, wall) is not NIGHT
    if chosen.night_hours.on:
        return replace(chosen, turned=_until_change(chosen, wall, to_night=to_night))
    if to_night:
        return replace(chosen, theme=Theme.NIGHT, day_theme=chosen.theme)
    return replace(chosen, theme=chosen.day_theme)


def theme_chosen(chosen: Preferences, theme: Theme, wall: datetime) -> Preferences:
    """Return the choices after a theme was picked: it is seen at once, whatever the clock says."""
    by_night = theme is Theme.NIGHT
    turned = _until_change(chosen, wall, to_night=by_night) if chosen.night_hours.on else None
    day = chosen.day_theme if by_night else theme
    return replace(chosen, theme=theme, day_theme=day, turned=turned)


def _until_change(chosen: Preferences, wall: datetime, *, to_night: bool) -> Turned:
    return Turned(to_night, chosen.night_hours.next_change(wall))
