"""The typeface and its seven sizes."""

from enum import StrEnum
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from cramp_diary.assets import resources

__all__ = [
    "BOLD",
    "FAMILY",
    "REGULAR",
    "SEMIBOLD",
    "Step",
    "font",
    "load_first_fonts",
    "load_fonts",
    "load_more_fonts",
    "load_other_scripts",
]

FAMILY: Final = "Atkinson Hyperlegible Next"
REGULAR: Final = 400
SEMIBOLD: Final = 600
BOLD: Final = 700


class Step(StrEnum):
    """A size of type; nothing on screen is smaller than SMALL."""

    SMALL = "small"
    BODY = "body"
    NAV = "nav"
    SECTION = "section"
    FIGURE = "figure"
    TITLE = "title"
    BIG = "big"

    @property
    def px(self) -> int:
        """Return the size in pixels at 100 %."""
        return _SIZES[self][0]

    @property
    def line(self) -> int:
        """Return the height of a line in pixels at 100 %."""
        return _SIZES[self][1]


_SIZES: Final = {
    Step.SMALL: (14, 20),
    Step.BODY: (16, 24),
    Step.NAV: (17, 24),
    Step.SECTION: (20, 28),
    Step.FIGURE: (26, 32),
    Step.TITLE: (30, 36),
    Step.BIG: (36, 44),
}


def load_first_fonts() -> tuple[str, ...]:
    """Give Qt the two weights that the first window is painted with; return their families.

    A file that cannot be read leaves the system's sans in its place.
    """
    return _load(f"{FAMILY.replace(' ', '')}-[RB]*.ttf")


def load_fonts() -> tuple[str, ...]:
    """Give Qt all weights of our typeface, once; return the families they hold."""
    return (*load_first_fonts(), *_load(f"{FAMILY.replace(' ', '')}-[!RB]*.ttf"))


def load_more_fonts() -> tuple[str, ...]:
    """Give Qt the weights that the first window did without, and letters of other scripts."""
    return (*_load(f"{FAMILY.replace(' ', '')}-[!RB]*.ttf"), *load_other_scripts())


def load_other_scripts() -> tuple[str, ...]:
    """Give Qt the fonts for letters that ours lacks, after the first paint; return families.

    A name in Greek, Hebrew or Arabic is then shown on a system without fonts of its own.
    """
    return _load("Noto*.ttf")


def _load(pattern: str) -> tuple[str, ...]:
    files = sorted((resources() / "fonts").glob(pattern))
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    families = {f for n in numbers if n >= 0 for f in QFontDatabase.applicationFontFamilies(n)}
    return tuple(sorted(families))


def font(step: Step, weight: int = REGULAR, scale: float = 1.0, *, tabular: bool = False) -> QFont:
    """Return the font of a step; `tabular` for columns of digits, `scale` 1.0 to 2.0."""
    result = QFont(FAMILY)
    result.setStyleHint(QFont.StyleHint.SansSerif)
    result.setPixelSize(round(step.px * scale))
    result.setWeight(QFont.Weight(weight))
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result
