"""Which palette a chosen theme means on this desktop, now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT, Palette
from cramp_diary.ui.shell.preferences import Theme

__all__ = ["palette_for"]


def palette_for(theme: Theme) -> Palette:
    """Return the palette of a theme; SYSTEM asks the desktop for light or dark."""
    if theme is Theme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.NIGHT: NIGHT}[theme]
