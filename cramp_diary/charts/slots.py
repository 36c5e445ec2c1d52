"""Where the bar of each stretch stands on a time axis counted in nights from the first."""

from collections.abc import Iterator

from cramp_diary.analysis.weeks import Stretch, Weeks

__all__ = ["slots"]


def slots(
    weeks: Weeks, share: float = 1.0, widest: float = float("inf")
) -> Iterator[tuple[float, float, Stretch]]:
    """Give left and right of the middle `share` of every stretch, at most `widest` nights wide."""
    for stretch in weeks.stretches:
        middle = (stretch.first - weeks.first).days + stretch.nights / 2
        half = min(stretch.nights * share, widest) / 2
        yield middle - half, middle + half, stretch
