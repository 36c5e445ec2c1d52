"""The program's typeface in matplotlib, with fallbacks for names in other scripts."""

from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Final

from matplotlib.font_manager import FontProperties, fontManager, get_font

from cramp_diary.assets import resources

__all__ = ["Weight", "drawable", "font", "in_main_face", "shortened", "text_width"]

FAMILY: Final = "Atkinson Hyperlegible Next"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji")
POINTS_AN_INCH: Final = 72
SUBPIXELS: Final = 64
MAGNIFIED: Final = 8
"""Letters are measured larger than they are drawn: small ones come in whole points."""
MISSING: Final = "?"


class Weight(IntEnum):
    """How bold."""

    REGULAR = 400
    BOLD = 700


_FILES: Final = {
    Weight.REGULAR: "AtkinsonHyperlegibleNext-Regular.ttf",
    Weight.BOLD: "AtkinsonHyperlegibleNext-Bold.ttf",
}


def font(points: float, weight: Weight = Weight.REGULAR) -> FontProperties:
    """Return the typeface at a size in points."""
    _make_known()
    return FontProperties(family=FAMILY, weight=int(weight), size=points)


def fallback_font(points: float) -> FontProperties:
    """Return the typeface with those of other scripts behind it; they come in one weight."""
    _make_known()
    return FontProperties(family=[FAMILY, *FALLBACKS], size=points)


def in_main_face(text: str) -> bool:
    """Return whether the program's own typeface has every character."""
    return _characters_of(_folder() / _FILES[Weight.REGULAR]).issuperset(map(ord, text))


def drawable(text: str) -> str:
    """Return a text with a question mark for each character that no shipped font has."""
    if in_main_face(text):
        return text
    known = frozenset().union(*(_characters_of(file) for file in _all_files()))
    return "".join(char if ord(char) in known else MISSING for char in text)


def text_width(text: str, points: float, weight: Weight = Weight.REGULAR) -> float:
    """Return how wide a line of text is as it is drawn, in points."""
    face = get_font([_folder() / _FILES[weight], *_fallback_files()])
    face.set_size(points * MAGNIFIED, POINTS_AN_INCH)
    face.set_text(drawable(text))
    width, _height = face.get_width_height()
    return float(width) / SUBPIXELS / MAGNIFIED


def shortened(text: str, width: float, points: float, weight: Weight = Weight.REGULAR) -> str:
    """Return a text cut to a width in points, with three dots where something is missing."""
    if text_width(text, points, weight) <= width:
        return text
    for end in range(len(text) - 1, 0, -1):
        cut = text[:end].rstrip() + "..."
        if text_width(cut, points, weight) <= width:
            return cut
    return ""


@lru_cache(maxsize=1)
def _make_known() -> None:
    # Only the list of known files grows: no setting of matplotlib is touched.
    for file in _all_files():
        fontManager.addfont(file)


def _all_files() -> tuple[Path, ...]:
    return (*(_folder() / name for name in _FILES.values()), *_fallback_files())


@lru_cache(maxsize=1)
def _fallback_files() -> tuple[Path, ...]:
    return tuple(sorted(_folder().glob("Noto*-Regular.ttf")))


@lru_cache(maxsize=8)
def _characters_of(file: Path) -> frozenset[int]:
    return frozenset(get_font(file).get_charmap())


def _folder() -> Path:
    return resources() / "fonts"
