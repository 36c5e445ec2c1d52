"""Boxes and lines in the data of a panel."""

from matplotlib.path import Path

__all__ = ["Box", "Line", "Point", "rounded"]

Point = tuple[float, float]
Line = tuple[Point, Point]
Box = tuple[float, float, float, float]
"""Left, right, bottom and top."""


def rounded(box: Box, x: float, y: float) -> Path:
    """Return the outline of a box, its top corners rounded by `x` across and `y` along."""
    left, right, bottom, top = box
    if not x:
        return Path(
            [(left, bottom), (left, top), (right, top), (right, bottom), (left, bottom)],
            closed=True,
        )
    y = min(y, top - bottom, key=abs)
    x = min(x, (right - left) / 2)
    return Path(
        [
            (left, bottom),
            (left, top - y),
            (left, top),
            (left + x, top),
            (right - x, top),
            (right, top),
            (right, top - y),
            (right, bottom),
            (left, bottom),
        ],
        [
            Path.MOVETO,
            Path.LINETO,
            *(Path.CURVE3,) * 2,
            Path.LINETO,
            *(Path.CURVE3,) * 2,
            Path.LINETO,
            Path.CLOSEPOLY,
        ],
    )
