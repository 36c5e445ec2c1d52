"""Where the lines of an axis of counts stand."""

from itertools import count
from typing import Final

__all__ = ["count_steps"]

MOST_LINES: Final = 5
LEAST_TOP: Final = 2


def count_steps(highest: int) -> tuple[int, ...]:
    """Return whole numbers from 0 to one that is no smaller than `highest`, evenly apart."""
    top = max(highest, LEAST_TOP)
    step = next(
        factor * 10**power
        for power in count()
        for factor in (1, 2, 5)
        if factor * 10**power * (MOST_LINES - 1) >= top
    )
    return tuple(range(0, top + step, step)) if top % step else tuple(range(0, top + 1, step))
