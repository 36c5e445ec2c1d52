"""A part of a figure with its own data, drawn on by shapes whose size is known in units."""

from collections.abc import Iterable, Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.collections import Collection, LineCollection, PathCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from cramp_diary.charts.fonts import drawable, fallback_font, font, in_main_face
from cramp_diary.charts.shapes import Box, Line, Point, rounded
from cramp_diary.charts.styles import Fill, Lettering, Pen

__all__ = ["Panel"]

HALF_A_CAPITAL: Final = 0.33
"""Half the height of a capital of the typeface, in sizes of type."""


class Panel:
    """Draws on `axes`; `across` and `along` are the data of one unit to the right and upwards.

    `unit` is the points of a unit. Shapes are grouped under a name, kept as their id, so that
    they can be found again.
    """

    def __init__(self, axes: Axes, unit: float, across: float, along: float) -> None:
        self.axes = axes
        self.across = across
        self.along = along
        self._unit = unit

    def fill(self, boxes: Sequence[Box], look: Fill, name: str) -> None:
        """Fill boxes."""
        x, y = look.radius * self.across, look.radius * self.along
        group = PathCollection(
            [rounded(box, x, y) for box in boxes],
            facecolors=look.color,
            edgecolors=look.edge or "none",
            linewidths=look.edge_width * self._unit if look.edge else 0,
            zorder=look.order,
        )
        self._add(group, name)

    def draw(self, lines: Iterable[Line], pen: Pen, name: str) -> None:
        """Draw straight lines."""
        group = LineCollection(
            [list(line) for line in lines],
            colors=pen.color,
            linewidths=pen.width * self._unit,
            linestyles=(0, pen.dashes) if pen.dashes else "solid",
            capstyle=pen.cap,
            zorder=pen.order,
        )
        self._add(group, name)

    def discs(self, centres: Iterable[Point], size: float, look: Fill, name: str) -> None:
        """Fill discs of a diameter in units."""
        group = PathCollection(
            self._circles(centres, size), facecolors=look.color, linewidths=0, zorder=look.order
        )
        self._add(group, name)

    def rings(self, centres: Iterable[Point], size: float, pen: Pen, name: str) -> None:
        """Draw rings of a diameter in units."""
        group = PathCollection(
            self._circles(centres, size),
            facecolors="none",
            edgecolors=pen.color,
            linewidths=pen.width * self._unit,
            zorder=pen.order,
        )
        self._add(group, name)

    def _circles(self, centres: Iterable[Point], size: float) -> list[Path]:
        scaled = Affine2D().scale(size / 2 * self.across, size / 2 * self.along)
        circle = Path.unit_circle().transformed(scaled)
        return [circle.transformed(Affine2D().translate(*centre)) for centre in centres]

    def write(self, at: Point, words: str, look: Lettering, shift: Point = (0.0, 0.0)) -> None:
        """Write one line at a place in the data, `shift` units to the right and upwards."""
        x, y = at[0] + shift[0] * self.across, at[1] + shift[1] * self.along
        shown = drawable(words)
        if in_main_face(shown):
            self._text((x, y), shown, look)
        else:
            self._outline((x, y), shown, look)

    def _text(self, at: Point, words: str, look: Lettering) -> None:
        x, y = at
        if look.along == "center":
            # The middle of a capital, so that words with and without descenders stand in a row.
            y -= HALF_A_CAPITAL * look.size * self.along
        text = self.axes.text(
            x,
            y,
            words,
            color=look.color,
            fontproperties=font(look.size * self._unit, look.weight),
            ha=look.across,
            va="baseline" if look.along == "center" else look.along,
            parse_math=False,
            zorder=6,
        )
        text.set_gid(look.name)
        if look.ground:
            text.set_bbox({"facecolor": look.ground, "edgecolor": "none", "pad": 0.6})

    def _outline(self, at: Point, words: str, look: Lettering) -> None:
        # Words of other scripts stand as outlines: a typesetter of the SVG may not manage
        # letters that run from the right.
        path = TextPath((0, 0), words, prop=fallback_font(look.size))
        box = path.get_extents()
        left = {"left": box.x0, "center": (box.x0 + box.x1) / 2, "right": box.x1}[look.across]
        place = Affine2D().translate(-left, -HALF_A_CAPITAL * look.size)
        place = place.scale(self.across, self.along).translate(*at)
        patch = PathPatch(path.transformed(place), facecolor=look.color, edgecolor="none", zorder=6)
        patch.set_gid(look.name)
        patch.set_clip_on(False)
        self.axes.add_artist(patch)

    def _add(self, group: Collection, name: str) -> None:
        group.set_gid(name)
        # Shapes also stand at the edge of a panel; nothing is given that lies outside.
        group.set_clip_on(False)
        self.axes.add_collection(group, autolim=False)
