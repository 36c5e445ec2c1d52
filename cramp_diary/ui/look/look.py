"""The look in use: one palette and one text size, handed to every widget."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap

from cramp_diary.ui.look.icons import icon_pixmap
from cramp_diary.ui.look.palettes import LIGHT, Palette
from cramp_diary.ui.look.type import REGULAR, Step, font

__all__ = ["Look"]

SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0
ROOM_IN_A_CONTROL = 16
MOST_KEPT = 2000

Made = TypeVar("Made")


class Look(QObject):
    """Palette and text size; widgets repaint and lay themselves out again on `changed`."""

    changed = Signal()

    def __init__(self, palette: Palette = LIGHT, scale: float = 1.0) -> None:
        super().__init__()
        self._palette = palette
        self._scale = _allowed(scale)
        self._kept: dict[Hashable, object] = {}

    @property
    def palette(self) -> Palette:
        """Return the colours in use."""
        return self._palette

    @property
    def scale(self) -> float:
        """Return the text size, 1.0 to 2.0."""
        return self._scale

    def set_palette(self, palette: Palette) -> None:
        """Use other colours from now on."""
        if palette != self._palette:
            self._palette = palette
            self._kept.clear()
            self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Use another text size from now on, kept within 1.0 to 2.0."""
        if _allowed(scale) != self._scale:
            self._scale = _allowed(scale)
            self._kept.clear()
            self.changed.emit()

    def color(self, role: str) -> QColor:
        """Return the colour of a role of the palette, such as `text`, `cramp_1`, `medicine_6`."""
        return QColor(self._palette.role(role))

    def font(self, step: Step, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
        """Return a step's font at the text size in use."""
        key = (step, weight, tabular)
        return self.keep(key, lambda: font(step, weight, self._scale, tabular=tabular))

    def line_height(self, step: Step) -> int:
        """Return the height of a line of text in pixels."""
        return round(step.line * self._scale)

    def control_height(self, token: int = 40) -> int:
        """Return the height of a control of `token` pixels; it grows with its words."""
        return max(token, self.line_height(Step.BODY) + ROOM_IN_A_CONTROL)

    def scaled(self, px: int) -> int:
        """Return a size that follows the text, such as an icon's."""
        return round(px * self._scale)

    def icon(self, name: str, role: str = "text", px: int = 20) -> QPixmap:
        """Return an icon in the colour of a role, `px` times the text size wide and high."""
        dpr = _screen_ratio()
        key = (name, self._palette.role(role), self.scaled(px), dpr)
        return self.keep(key, lambda: icon_pixmap(*key))

    def keep(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """Return what was made for a key since the look last changed, or make it now.

        The key has to say what kind of thing it is for.
        """
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = make()
        return cast("Made", self._kept[key])


def _allowed(scale: float) -> float:
    return min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
