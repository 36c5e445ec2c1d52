"""What a person typed, made to fit a column: with places to break a line."""

import unicodedata
from typing import Final

__all__ = ["breakable"]

LONGEST_RUN: Final = 24
BREAK: Final = "\u200b"
JOINER: Final = "\u200d"


def breakable(words: str) -> str:
    """Return a text in which no run without a space is too long for a column.

    An invisible place to break is put before every 24th letter of such a run, never before a
    mark of the letter before.
    """
    if max(map(len, words.split(" ")), default=0) <= LONGEST_RUN:
        return words
    made, run, before = [], 0, ""
    for char in words:
        joined = unicodedata.category(char).startswith("M") or JOINER in {char, before}
        if char.isspace():
            run = 0
        elif run >= LONGEST_RUN and not joined:
            made.append(BREAK)
            run = 1
        else:
            run += 1
        made.append(char)
        before = char
    return "".join(made)
