"""Where the entries of a key stand, one after the other in rows."""

from collections.abc import Iterable, Iterator

__all__ = ["in_rows", "rows_needed"]


def in_rows(widths: Iterable[float], room: float, between: float) -> Iterator[tuple[float, int]]:
    """Yield the left edge and the row, counted from 0, of entries of these widths."""
    x, row = 0.0, 0
    for width in widths:
        if x and x + width > room:
            x, row = 0.0, row + 1
        yield x, row
        x += width + between


def rows_needed(widths: Iterable[float], room: float, between: float) -> int:
    """Return how many rows the entries take, 1 without any."""
    return max((row for _, row in in_rows(widths, room, between)), default=0) + 1
