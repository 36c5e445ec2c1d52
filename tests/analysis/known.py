"""Two small diaries and what the method says of them.

The numbers were computed apart from this program, with dense matrices in statsmodels. The first
night of both is a Monday.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

__all__ = ["A", "Known", "Z", "nights_from"]

MONDAY: Final = date(2026, 6, 1)


def nights_from(first: date, nights: int) -> list[date]:
    """Return consecutive nights."""
    return [first + timedelta(days=day) for day in range(nights)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Cramps and a yes-or-no factor of consecutive nights, and the published result."""

    cramps: tuple[int, ...]
    factor: tuple[int, ...]
    rate_ratio: float
    low: float
    high: float
    p: float

    @property
    def nights(self) -> list[date]:
        """The nights, the first a Monday."""
        return nights_from(MONDAY, len(self.cramps))


def _digits(digits: str) -> tuple[int, ...]:
    return tuple(int(digit) for digit in digits)


A: Final = Known(
    cramps=_digits("1020013210001002110000102312010000100121"),
    factor=_digits("0001110000111110000111100000111111001100"),
    rate_ratio=0.19974,
    low=0.08264,
    high=0.48362,
    p=0.00073,
)
Z: Final = Known(
    cramps=_digits("10200001120000010130000002110001"),
    factor=_digits("00011100001111100001100110001100"),
    rate_ratio=0.03843,
    low=0.00165,
    high=0.89456,
    p=0.04292,
)
"""Not one cramp on the nights with the factor."""
