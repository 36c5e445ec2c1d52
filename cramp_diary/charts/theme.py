"""The colours, sizes and lines of a chart, for a screen palette or for paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

__all__ = ["ChartTheme", "paper_theme", "screen_theme"]

PIXEL: Final = 0.72
"""Points a pixel: figures for the screen have 100 pixels an inch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartTheme:
    """How a chart looks.

    All lengths of a chart are in units: pixels of the screen at 100 %, points on paper; `unit`
    is the points of one. `text` is the size of all words. Colours are `#RRGGBB`. `bar` fills
    the bar of cramps, `bar_edge` outlines it ("" for none), `nights` marks nights with a cramp.
    `medicine` are the bars of the lanes in order, `bar_text` words inside them, `change` a
    change of medicine, `supplement` the ground of a supplement's bar on paper.
    """

    paper: bool
    unit: float
    text: float
    ground: str
    ink: str
    muted: str
    axis: str
    grid: str
    bar: str
    bar_edge: str
    nights: str
    quiet: str
    hatch: str
    hatch_ground: str
    medicine: tuple[str, ...]
    bar_text: str
    supplement: str = "#FFFFFF"
    change: str = "#000000"
    tick: str = "#1A1A1A"

    def points(self, units: float) -> float:
        """Return a length in points."""
        return units * self.unit

    def units(self, points: float) -> float:
        """Return a length given in points in units."""
        return points / self.unit


def screen_theme(role: Callable[[str], str], scale: float = 1.0) -> ChartTheme:
    """Return the theme of a screen palette.

    `role` gives the colour of a role by its name, `cramp_1` and `medicine_6` for the numbered
    ones; `scale` is the size of text, 1.0 to 2.0.
    """
    return ChartTheme(
        paper=False,
        unit=PIXEL,
        text=14 * scale,
        ground=role("card"),
        ink=role("text"),
        muted=role("muted"),
        axis=role("edge"),
        grid=role("line"),
        bar=role("cramp_2"),
        bar_edge="",
        nights=role("text"),
        quiet=role("quiet"),
        hatch=role("hatch"),
        hatch_ground=role("hatch_ground"),
        medicine=tuple(role(f"medicine_{number}") for number in range(1, 7)),
        bar_text=role("card"),
    )


def paper_theme(*, mono: bool = False, text: float = 8.5) -> ChartTheme:
    """Return the theme of the printed page; `mono` for black and white, `text` in points."""
    color = ChartTheme(
        paper=True,
        unit=1.0,
        text=text,
        ground="#FFFFFF",
        ink="#1A1A1A",
        muted="#4A4A4A",
        axis="#1A1A1A",
        grid="#C4C4C4",
        bar="#A9CBE6",
        bar_edge="#1B4F7E",
        nights="#1B4F7E",
        quiet="#1A1A1A",
        hatch="#8A8A8A",
        hatch_ground="#FFFFFF",
        medicine=("#6B6B6B",),
        bar_text="#FFFFFF",
        change="#9C3C00",
    )
    if not mono:
        return color
    return replace(
        color,
        ink="#000000",
        muted="#404040",
        grid="#BDBDBD",
        bar="#C9C9C9",
        bar_edge="#1A1A1A",
        nights="#1A1A1A",
        change="#000000",
        tick="#000000",
    )
