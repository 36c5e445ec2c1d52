"""The three palettes: paper by day, dark, and ember for the night.

In every palette further from the background means more cramps.
"""

from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["DARK", "LIGHT", "NIGHT", "Palette", "PaletteName", "contrast"]

PaletteName = Literal["light", "dark", "night"]
Four = tuple[str, str, str, str]
Six = tuple[str, str, str, str, str, str]

_LINEAR_BELOW: Final = 0.04045


@dataclass(frozen=True, eq=False, repr=False)
class Palette:
    """One colour, written #RRGGBB, for every role."""

    name: PaletteName
    window: str
    card: str
    sunken: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    focus: str
    cramp: Four
    on_cramp: Four
    quiet: str
    hatch: str
    hatch_ground: str
    away: str
    away_ground: str
    medicine: Six
    warning: str
    warning_ground: str
    band: str
    disabled: str

    def role(self, name: str) -> str:
        """Return the colour of a role; of a series by number: `cramp_1`, `medicine_6`."""
        series, _, number = name.rpartition("_")
        value = (
            getattr(self, series)[int(number) - 1] if number.isdecimal() else getattr(self, name)
        )
        return str(value)

    @property
    def chosen_words(self) -> str:
        """Return the colour of words on `accent_soft`; by night the lit area stays small."""
        return self.text if self.name == "night" else self.accent


LIGHT: Final = Palette(
    name="light",
    window="#F4F1EA",
    card="#FFFFFF",
    sunken="#ECE8DE",
    line="#D5CFC2",
    edge="#7F7A6E",
    text="#1C262C",
    muted="#525C62",
    accent="#1E5670",
    accent_hover="#17475D",
    accent_pressed="#10384B",
    on_accent="#FFFFFF",
    accent_soft="#DDEAF0",
    focus="#0A66C2",
    cramp=("#CC8326", "#B2561A", "#8B3526", "#571A2E"),
    on_cramp=("#1C1208", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    quiet="#6B7A80",
    hatch="#857F73",
    hatch_ground="#F0ECE3",
    away="#6F7480",
    away_ground="#E4E5E9",
    medicine=("#17486C", "#8446BD", "#3F6E5D", "#7D7A22", "#B2758F", "#34373A"),
    warning="#8A4B00",
    warning_ground="#FBEBD3",
    band="#E6E3DB",
    disabled="#8B8F8E",
)

DARK: Final = Palette(
    name="dark",
    window="#12171B",
    card="#1A2127",
    sunken="#0D1114",
    line="#333E46",
    edge="#7D8B94",
    text="#E7ECEE",
    muted="#A9B5BC",
    accent="#86BFD9",
    accent_hover="#9CCDE3",
    accent_pressed="#6FAAC6",
    on_accent="#08202C",
    accent_soft="#20343F",
    focus="#A9D8FF",
    cramp=("#A66C31", "#CF8A45", "#EDB374", "#FCE3C2"),
    on_cramp=("#0E0904", "#180D03", "#241303", "#2A1705"),
    quiet="#93A2AA",
    hatch="#77848C",
    hatch_ground="#151B20",
    away="#98A0AE",
    away_ground="#262C35",
    medicine=("#4A93C4", "#DAC1F0", "#79C8AB", "#A9A65A", "#D9467F", "#8897A6"),
    warning="#F0B45E",
    warning_ground="#33270F",
    band="#272F36",
    disabled="#6B767D",
)

NIGHT: Final = Palette(
    name="night",
    window="#0A0605",
    card="#120B08",
    sunken="#050302",
    line="#3A2318",
    edge="#8A5030",
    text="#CF8552",
    muted="#B47349",
    accent="#C96A36",
    accent_hover="#D27744",
    accent_pressed="#C0642F",
    on_accent="#0A0402",
    accent_soft="#26120A",
    focus="#F0B88A",
    cramp=("#8F4E2C", "#BC6A3A", "#D98C55", "#F0B88A"),
    on_cramp=("#FADCC4", "#0A0402", "#0A0402", "#0A0402"),
    quiet="#8A5030",
    hatch="#8A5030",
    hatch_ground="#0C0705",
    away="#8A5A3C",
    away_ground="#1C120C",
    medicine=("#B5642F", "#8F5A33", "#C98A4A", "#9C4A2C", "#D27B4E", "#80553A"),
    warning="#DB8A3A",
    warning_ground="#241305",
    band="#1E130D",
    disabled="#6A4029",
)


def contrast(a: str, b: str) -> float:
    """Return the contrast ratio, 1 to 21, of two #RRGGBB colours (WCAG 2.2, 1.4.3)."""
    bright, dim = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(color: str) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, definitions)."""
    red, green, blue = (_linear(int(color[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= _LINEAR_BELOW:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
