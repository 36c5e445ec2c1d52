"""What a person typed, cut where only the beginning of it has room."""

from typing import Final

__all__ = ["LONGEST_NOTE", "beginning", "shortened"]

LONGEST_NOTE: Final = 240
MOST_LINES: Final = 4


def shortened(words: str, most: int) -> str:
    """Return at most `most` characters, ending in "…" where something is missing.

    A word is not cut if it begins in the last quarter.
    """
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    space = cut.rfind(" ")
    if space > most * 3 // 4:
        cut = cut[:space]
    return cut.rstrip() + "…"


def beginning(note: str) -> str:
    """Return a note as far as it is shown in a list: four lines, LONGEST_NOTE characters."""
    lines = note.strip().splitlines()
    shown = shortened("\n".join(lines[:MOST_LINES]), LONGEST_NOTE)
    cut = len(lines) > MOST_LINES and not shown.endswith("…")
    return f"{shown}…" if cut else shown
