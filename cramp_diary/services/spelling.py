"""Finds names that were typed in part, in another order, or with a mistake."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.fuzz import ratio

__all__ = ["Findable", "best_match", "matches"]

LEAST_LIKE: Final = 74.0
"""In percent of the letters. Below it other medicines begin to look like a slip of the finger."""
SURE_LIKE: Final = 80.0
SHORTEST: Final = 3
"""Letters from which on a mistake can be told from a beginning."""


@dataclass(frozen=True, slots=True)
class Findable:
    """A name, and the others under which it is to be found too."""

    name: str
    also: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """All of them in small letters, the name first."""
        return tuple(term.casefold() for term in (self.name, *self.also))


def matches(typed: str, findables: Iterable[Findable], most: int = 12) -> tuple[str, ...]:
    """Return the names that are meant by what was typed, the likeliest first.

    Names whose words begin as typed come first, then those that hold it; what is only like it
    is offered where there is neither.
    """
    wanted = _tidy(typed)
    if not wanted:
        return ()
    offered = tuple(findables)
    begun = [one for one in offered if any(_begins(wanted, term) for term in one.terms)]
    begun.sort(key=lambda one: not _begins(wanted, one.terms[0]))
    held = [one for one in offered if any(wanted in term for term in one.terms)]
    found = [*begun, *(one for one in held if one not in begun)]
    return tuple(one.name for one in (found or _alike(wanted, offered))[:most])


def best_match(typed: str, findables: Iterable[Findable]) -> str | None:
    """Return the one name that was probably meant by a whole name with a mistake in it, if any."""
    wanted, offered = _tidy(typed), tuple(findables)
    beginning = any(wanted in term for one in offered for term in one.terms)
    if beginning or len(wanted) < SHORTEST:
        return None
    likeness, name = max(
        ((max(ratio(wanted, term) for term in one.terms), one.name) for one in offered),
        default=(0.0, ""),
    )
    return name if likeness >= SURE_LIKE else None


def _tidy(typed: str) -> str:
    return " ".join(typed.casefold().split())


def _begins(wanted: str, term: str) -> bool:
    """Return whether each word that was typed begins another word of a name."""
    words = _words(term)
    for part in wanted.split():
        place = next((n for n, word in enumerate(words) if word.startswith(part)), None)
        if place is None:
            return False
        del words[place]
    return True


def _words(term: str) -> list[str]:
    return term.replace("(", " ").replace(")", " ").replace("/", " ").replace("-", " ").split()


def _alike(wanted: str, offered: Sequence[Findable]) -> list[Findable]:
    if len(wanted) < SHORTEST:
        return []
    scored = [(max(_like(wanted, term) for term in one.terms), one) for one in offered]
    return [one for score, one in sorted(scored, key=lambda pair: -pair[0]) if score >= LEAST_LIKE]


def _like(wanted: str, term: str) -> float:
    """Return how like a name is to what was typed of it so far, from 0 to 100."""
    return max(ratio(wanted, term), ratio(wanted, term[: len(wanted)]))
