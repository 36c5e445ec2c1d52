"""A figure whose layout is computed once, in units from its top left corner."""

from dataclasses import dataclass
from typing import Final, Self

from matplotlib.figure import Figure

from cramp_diary.charts.fonts import Weight, text_width
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Point
from cramp_diary.charts.styles import Lettering
from cramp_diary.charts.theme import ChartTheme

__all__ = ["Frame", "Size", "width_of"]

POINTS_AN_INCH: Final = 72
PIXELS_AN_INCH: Final = 100
MM_AN_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a figure in inches."""

    width: float
    height: float

    @classmethod
    def pixels(cls, width: float, height: float) -> Self:
        """Return a size given in pixels of the screen at 100 %."""
        return cls(width / PIXELS_AN_INCH, height / PIXELS_AN_INCH)

    @classmethod
    def millimetres(cls, width: float, height: float) -> Self:
        """Return a size given in millimetres of paper."""
        return cls(width / MM_AN_INCH, height / MM_AN_INCH)

    @classmethod
    def units(cls, width: float, height: float, theme: ChartTheme) -> Self:
        """Return a size given in the units of a theme."""
        inch = POINTS_AN_INCH / theme.unit
        return cls(width / inch, height / inch)


class Frame:
    """A figure; `width` and `height` are its size in units, `page` the whole of it as a panel.

    Places on the page are units to the right of its left and below its top edge.
    """

    def __init__(self, theme: ChartTheme, size: Size) -> None:
        self.theme = theme
        self.width = size.width * POINTS_AN_INCH / theme.unit
        self.height = size.height * POINTS_AN_INCH / theme.unit
        self.figure = Figure(figsize=(size.width, size.height), dpi=PIXELS_AN_INCH)
        self.figure.set_facecolor(theme.ground)
        whole = (self.width, self.height)
        self.page = self.panel((0, 0), whole, x=(0, self.width), y=(self.height, 0))
        # Words of the page keep clear of the lines of its panels.
        self.page.axes.set_zorder(1)

    def panel(self, corner: Point, size: Point, *, x: Point, y: Point) -> Panel:
        """Add a panel by its top left corner and its size; its data run from x[0] to x[1]."""
        left, top = corner
        width, height = max(size[0], 1.0), max(size[1], 1.0)
        axes = self.figure.add_axes(
            (
                left / self.width,
                1 - (top + height) / self.height,
                width / self.width,
                height / self.height,
            ),
        )
        axes.set_axis_off()
        axes.set_xlim(*x)
        axes.set_ylim(*y)
        return Panel(axes, self.theme.unit, (x[1] - x[0]) / width, (y[1] - y[0]) / height)

    def lettering(self, color: str = "", weight: Weight = Weight.REGULAR) -> Lettering:
        """Return the lettering of the theme, to be altered where needed."""
        return Lettering(color=color or self.theme.ink, size=self.theme.text, weight=weight)


def width_of(words: str, theme: ChartTheme, weight: Weight = Weight.REGULAR) -> float:
    """Return how many units wide a line of words is in the size of the theme."""
    return text_width(words, theme.text, weight)
