"""Where the focus ring goes around a widget."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

__all__ = ["Ring"]


@dataclass(frozen=True)
class Ring:
    """Where a ring goes: around `rect` of a widget, `distance` away; negative for inside."""

    rect: QRect
    radius: float
    distance: int = 2
    role: str = "focus"
