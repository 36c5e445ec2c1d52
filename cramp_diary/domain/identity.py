"""Names that are never given twice."""

import os
from collections.abc import Callable
from datetime import datetime
from typing import Final, NewType, Protocol

__all__ = ["EntryId", "IdMaker", "SortableIds"]

EntryId = NewType("EntryId", str)
"""Unique among all entries of all diaries, in order of writing, never given twice."""

_ALPHABET: Final = "0123456789abcdefghjkmnpqrstvwxyz"
_TIME_DIGITS: Final = 10
_RANDOM_BITS: Final = 80


class IdMaker(Protocol):
    """Whatever gives the next identity."""

    def __call__(self, instant: datetime) -> EntryId:
        """Return a new identity for something written at `instant`."""
        ...


class SortableIds:
    """Identities of 26 characters: the millisecond of writing, then 80 random bits.

    They sort in order of writing, so that a table keyed by them grows at its end, and two
    diaries can be brought together without one entry taking the place of another. The layout
    is that of ULID (github.com/ulid/spec), in lower case; within one millisecond the random
    part counts upwards.
    """

    def __init__(self, random_bits: Callable[[int], int] | None = None) -> None:
        """Draw the random part from `random_bits`, by default the system's source.

        A seeded source gives the same identities.
        """
        self._random_bits = random_bits or _system_bits
        self._last = 0

    def __call__(self, instant: datetime) -> EntryId:
        """Return the next identity."""
        millisecond = int(instant.timestamp() * 1000)
        fresh = (millisecond << _RANDOM_BITS) | self._random_bits(_RANDOM_BITS - 1)
        self._last = fresh if fresh > self._last else self._last + 1
        return EntryId(_base32(self._last))


def _base32(number: int) -> str:
    digits = _TIME_DIGITS + _RANDOM_BITS // 5
    return "".join(_ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(digits)))


def _system_bits(count: int) -> int:
    # What secrets.randbits() does, without what else that module loads before the first window.
    return int.from_bytes(os.urandom((count + 7) // 8)) & ((1 << count) - 1)
