"""Narrow, normal or wide: chosen by the width of the window divided by the text size."""

from enum import StrEnum
from typing import Final

__all__ = ["Arrangement", "arrangement"]

NORMAL_FROM: Final = 1000
WIDE_FROM: Final = 1600


class Arrangement(StrEnum):
    """How many columns a page has."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"


def arrangement(width: int, scale: float) -> Arrangement:
    """Return the arrangement of a window `width` pixels wide at a text size of 1.0 to 2.0."""
    units = width / scale
    if units < NORMAL_FROM:
        return Arrangement.NARROW
    return Arrangement.WIDE if units >= WIDE_FROM else Arrangement.NORMAL
