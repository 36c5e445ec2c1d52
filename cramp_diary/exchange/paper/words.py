"""The words of a paper record, in the person's language and in plain English, also begun only."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from cramp_diary.domain.entries import Muscle, PartOfNight, Side, Waking
from cramp_diary.exchange.night_sheet.words import (
    muscle_names,
    muscle_of,
    side_of,
    waking_of,
    yes_or_no,
)
from cramp_diary.wording.entries import part_short
from cramp_diary.wording.labels import label, place
from cramp_diary.wording.language import chosen_locale
from cramp_diary.wording.sheet_values import (
    no_word,
    none_word,
    place_words,
    waking_word,
    yes_word,
)

__all__ = ["Place", "means_none", "part_meant", "place_meant", "waking_meant", "yes_no_meant"]

_Meaning = TypeVar("_Meaning")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cramp was, at least one of the two known."""

    muscle: Muscle | None = None
    side: Side | None = None


def place_meant(text: str) -> Place | None:
    """Read "calf r", "left calf", "l" or "calf, right"; None where it is no place."""
    words = plain(text)
    if not words:
        return None
    whole = _places(chosen_locale()).get(words)
    if whole is not None:
        return whole
    tokens = words.split()
    for cut in range(len(tokens) + 1):
        before, after = " ".join(tokens[:cut]), " ".join(tokens[cut:])
        for side_words, muscle_words in ((after, before), (before, after)):
            side = _side(side_words) if side_words else None
            muscle = _muscle(muscle_words) if muscle_words else None
            read = bool(side) == bool(side_words) and bool(muscle) == bool(muscle_words)
            if read and (side or muscle):
                return Place(muscle, side)
    return None


def part_meant(text: str) -> PartOfNight | None:
    """Read early, middle or late, or the beginning of one of them."""
    parts = (PartOfNight.EARLY, PartOfNight.MIDDLE, PartOfNight.LATE)
    names: dict[str, PartOfNight] = {part.value: part for part in parts}
    names |= {plain(part_short(part)): part for part in parts}
    return _begun(plain(text), names)


def waking_meant(text: str) -> Waking | None:
    """Read yes or no, or one of the other ways in which a cramp meets sleep."""
    words = plain(text)
    own = {plain(waking_word(waking)): waking for waking in Waking}
    own |= {plain(label(waking)): waking for waking in Waking}
    answer = yes_no_meant(words)
    if answer is not None:
        return Waking.WOKE if answer else Waking.AWAKE
    return own.get(words) or waking_of(words) or _begun(words, own)


def yes_no_meant(text: str) -> bool | None:
    """Read yes, y, no, n, true, false, 1 and 0, and yes and no in the person's language."""
    words = plain(text)
    own = {plain(yes_word()): True, plain(no_word()): False}
    answer = own.get(words)
    if answer is None:
        answer = yes_or_no(words)
    return _begun(words, own) if answer is None else answer


def means_none(text: str) -> bool:
    """Return whether "none" or "no" is meant."""
    return plain(text) in {"none", "no", plain(none_word()), plain(no_word())}


def plain(text: str) -> str:
    """Return words as they are compared: lower case, single spaces, nothing between them."""
    spaced = "".join(" " if letter in ",;/-_–" else letter for letter in text.casefold())
    return " ".join(word.rstrip(".") for word in spaced.split() if word != "the")


@lru_cache(maxsize=4)
def _places(locale: str) -> dict[str, Place]:
    """Return every place by how the diary writes it in the language of a locale."""
    del locale
    found: dict[str, Place] = {}
    for muscle in (None, *Muscle):
        for side in (None, *Side):
            if muscle or side:
                found[plain(place(muscle, side))] = Place(muscle, side)
                found[plain(place_words(muscle, side))] = Place(muscle, side)
    return found


def _side(words: str) -> Side | None:
    own = {plain(label(side)): side for side in Side}
    own |= {plain(place(None, side)): side for side in Side}
    return own.get(words) or side_of(words) or _begun(words, own)


def _muscle(words: str) -> Muscle | None:
    own = {plain(label(muscle)): muscle for muscle in Muscle}
    return own.get(words) or muscle_of(words) or _begun(words, {**muscle_names(), **own})


def _begun(words: str, names: Mapping[str, _Meaning]) -> _Meaning | None:
    """Return what is meant by a word begun, where only one thing can be."""
    meant = {meaning for name, meaning in names.items() if words and name.startswith(words)}
    return meant.pop() if len(meant) == 1 else None
