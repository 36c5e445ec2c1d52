"""Which texts a diary can keep."""

import re
from typing import Final

__all__ = ["is_sound"]

_UNSOUND: Final = re.compile("[\\0\\ud800-\\udfff]")


def is_sound(text: str) -> bool:
    """Return whether a text can be stored and written: no NUL, no half of a character."""
    return not _UNSOUND.search(text)
