"""The lines of hatched boxes, cut to their boxes, so that every file format shows the same."""

from collections.abc import Iterable, Iterator

from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Box, Line, Point

__all__ = ["crossed", "dots", "lengthwise", "slanted"]


def slanted(panel: Panel, boxes: Iterable[Box], gap: float, *, back: bool = False) -> list[Line]:
    """Return lines at 45 degrees, `gap` units apart across, `back` leaning to the left.

    The lines of neighbouring boxes run into each other.
    """
    return [line for box in boxes for line in _slanted(panel, box, gap, back=back)]


def crossed(panel: Panel, boxes: Iterable[Box], gap: float) -> list[Line]:
    """Return lines in both directions."""
    known = list(boxes)
    return slanted(panel, known, gap) + slanted(panel, known, gap, back=True)


def lengthwise(boxes: Iterable[Box]) -> list[Line]:
    """Return one line through the middle of the length of each box."""
    return [
        ((left, (bottom + top) / 2), (right, (bottom + top) / 2))
        for left, right, bottom, top in boxes
    ]


def dots(panel: Panel, boxes: Iterable[Box], gap: float) -> list[Point]:
    """Return places `gap` units apart along the middle of each box."""
    step = gap * panel.across
    return [
        (left + (number + 0.5) * step, (bottom + top) / 2)
        for left, right, bottom, top in boxes
        for number in range(int((right - left) / step))
    ]


def _slanted(panel: Panel, box: Box, gap: float, *, back: bool) -> Iterator[Line]:
    """Cut each line x + y = n gap (or x - y) of the plane of units to the box."""
    left, right = box[0] / panel.across, box[1] / panel.across
    bottom, top = sorted((box[2] / panel.along, box[3] / panel.along))
    sign = 1 if back else -1
    low, high = sorted((sign * bottom, sign * top))
    for n in range(int((left + low) // gap), int((right + high) // gap) + 2):
        start, end = max(left, n * gap - high), min(right, n * gap - low)
        if start < end:
            yield tuple(  # type: ignore[misc]  # a tuple of two, which a generator hides
                (x * panel.across, sign * (n * gap - x) * panel.along) for x in (start, end)
            )
