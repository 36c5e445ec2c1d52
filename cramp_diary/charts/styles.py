"""How shapes and words are drawn, all lengths in the units of the theme."""

from dataclasses import dataclass
from typing import Literal

from cramp_diary.charts.fonts import Weight

__all__ = ["Fill", "Lettering", "Pen"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A filled shape; `edge` outlines it ("" for none), `radius` rounds its top corners."""

    color: str
    edge: str = ""
    edge_width: float = 1.0
    radius: float = 0.0
    order: float = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """A line; `dashes` are the lengths of a dash and a gap, in widths of the line."""

    color: str
    width: float
    dashes: tuple[float, float] | None = None
    cap: Literal["butt", "round"] = "butt"
    order: float = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """A line of words; `across` and `along` say which point of it is meant by its place.

    `ground` is a colour behind it, `name` an id by which it can be found again.
    """

    color: str
    size: float
    weight: Weight = Weight.REGULAR
    across: Literal["left", "center", "right"] = "left"
    along: Literal["top", "center", "bottom", "baseline"] = "center"
    ground: str = ""
    name: str = "words"
