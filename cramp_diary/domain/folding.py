"""Words as they are compared: without capitals and accents."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

__all__ = ["folded", "occurrences", "words_of"]

_PLAIN: Final = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ħ": "h",
        "\u0131": "i",  # the i without a dot
        "æ": "ae",
        "œ": "oe",
        "\u2018": "'",
        "\u2019": "'",
        "\u2013": "-",
    }
)
"""What Unicode does not take apart, and signs that a keyboard has in one form only."""


def folded(text: str) -> str:
    """Return a text without capitals and accents: "Crème à l’Été" is "creme a l'ete"."""
    return text.lower() if text.isascii() else "".join(map(_folded_letter, text))


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    apart = unicodedata.normalize("NFKD", letter)
    plain = unicodedata.normalize("NFKD", apart.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(_PLAIN)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of what was typed to be looked for, folded, each once."""
    return tuple(dict.fromkeys(folded(text).split()))


def occurrences(text: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Return where folded words stand in a text: first and one past the last character of each.

    Places that touch or overlap are one.
    """
    letters, origin = _with_origin(text)
    found = sorted(place for word in words for place in _places(letters, word))
    joined: list[tuple[int, int]] = []
    for first, last in found:
        start, end = origin[first], origin[last] + 1
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _with_origin(text: str) -> tuple[str, list[int]]:
    """Return a text folded, and for each of its characters which one of the text it is from."""
    parts = list(map(_folded_letter, text))
    return "".join(parts), [place for place, part in enumerate(parts) for _ in part]


def _places(letters: str, word: str) -> Iterator[tuple[int, int]]:
    start = letters.find(word) if word else -1
    while start >= 0:
        yield start, start + len(word) - 1
        start = letters.find(word, start + 1)
