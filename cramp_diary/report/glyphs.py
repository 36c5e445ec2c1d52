"""Which characters the shipped fonts can show, so that no text makes a page impossible."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Self

from fontTools.ttLib import TTFont

__all__ = ["SUBSTITUTE", "Glyphs"]

SUBSTITUTE: Final = "\ufffd"
_SPACES: Final = frozenset({"Zs", "Zl", "Zp"})
_NO_TEXT: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS: Final = frozenset("\u200c\u200d")
"""Persian words and joined emoji are spelled with them; no other invisible sign is needed."""


class Glyphs:
    """The characters of each shipped font family.

    PDF/A refuses a page with a character that has no glyph, so every text a person typed passes
    through `shown` first.
    """

    def __init__(self, families: tuple[frozenset[str], ...]) -> None:
        """Know the characters of each family, in any order."""
        self._families = families
        self._all = frozenset().union(*families)
        self._simple = frozenset(filter(_stands_alone, self._all))

    @classmethod
    def of_folder(cls, fonts: Path) -> Self:
        """Read the font files of a folder; a family has what all its weights have."""
        families: dict[str, frozenset[str]] = {}
        for file in sorted(fonts.glob("*.ttf")):
            name = file.stem.partition("-")[0]
            with TTFont(file, lazy=True) as font:
                found = frozenset(map(chr, font["cmap"].getBestCmap()))
            families[name] = families.get(name, found) & found
        return cls(tuple(families.values()))

    def shown(self, text: str) -> str:
        """Return a text that the fonts can show.

        Line ends and other controls become one space, invisible signs go, a character that no
        font has becomes SUBSTITUTE.
        """
        if not self._simple.issuperset(text):
            text = "".join(self._characters(text))
        return " ".join(filter(None, text.split(" ")))

    def _characters(self, text: str) -> Iterator[str]:
        home = self._families
        for char in text:
            category = unicodedata.category(char)
            if category in _SPACES or char in "\t\n\r\v\f":
                yield char if char in self._all and category == "Zs" else " "
            elif category in _NO_TEXT and char not in _JOINERS:
                yield from ()
            elif category.startswith("M"):
                # A mark is drawn by the font of its letter or not at all.
                nearer = tuple(family for family in home if char in family)
                yield char if nearer else ""
                home = nearer or home
                continue
            else:
                yield char if char in self._all else SUBSTITUTE
            home = tuple(family for family in self._families if char in family) or home


def _stands_alone(char: str) -> bool:
    """Return whether a character is shown as it is, whatever stands beside it."""
    category = unicodedata.category(char)
    return category == "Zs" or category[0] in "LNPS"
