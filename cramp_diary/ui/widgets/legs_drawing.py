"""The outlines of the legs, read from their picture, and which place a point belongs to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QSizeF, QXmlStreamReader
from PySide6.QtGui import QPainterPath

from cramp_diary.domain.entries import Muscle, Side

__all__ = ["MUSCLES", "SIZE", "LegsDrawing", "Place", "read_legs"]

Place = tuple[Muscle, Side]

SIZE: Final = QSizeF(440, 490)

MUSCLES: Final = (
    Muscle.CALF,
    Muscle.SOLE,
    Muscle.BACK_THIGH,
    Muscle.SHIN,
    Muscle.TOP_OF_FOOT,
    Muscle.TOES,
    Muscle.FRONT_THIGH,
)

NAMES: Final = {
    "calf": Muscle.CALF,
    "foot-sole": Muscle.SOLE,
    "hamstring": Muscle.BACK_THIGH,
    "shin": Muscle.SHIN,
    "foot": Muscle.TOP_OF_FOOT,
    "toes": Muscle.TOES,
    "thigh": Muscle.FRONT_THIGH,
}
COMMAND: Final = re.compile(r"([MCZ])([^MCZ]*)")


@dataclass(frozen=True)
class LegsDrawing:
    """Paths in the picture's own units, 440 by 490: places to pick, knees, and fine lines."""

    places: Mapping[Place, QPainterPath]
    joints: tuple[QPainterPath, ...]
    lines: tuple[QPainterPath, ...]

    def place_at(self, point: QPointF, within: float) -> Place | None:
        """Return the place at a point, or else the nearest one no further than `within`."""
        away = {place: _distance(path, point) for place, path in self.places.items()}
        nearest = min(away, key=lambda place: away[place])
        return nearest if away[nearest] <= within else None


def read_legs(picture: Path) -> LegsDrawing:
    """Read legs.svg, whose paths are made of absolute M, C and Z alone."""
    places: dict[Place, QPainterPath] = {}
    others: dict[str, list[QPainterPath]] = {"joint": [], "lines": []}
    for name, kind, outline in _paths(picture.read_text("utf-8")):
        if kind == "region":
            _, side, part = name.split("-", maxsplit=2)
            places[NAMES[part], Side(side)] = _path(outline)
        else:
            others[kind].append(_path(outline))
    return LegsDrawing(places, tuple(others["joint"]), tuple(others["lines"]))


def _paths(svg: str) -> Iterator[tuple[str, str, str]]:
    reader = QXmlStreamReader(svg)
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "path":
            given = reader.attributes()
            yield str(given.value("id")), str(given.value("class")), str(given.value("d"))


def _path(outline: str) -> QPainterPath:
    path = QPainterPath()
    for command, numbers in COMMAND.findall(outline):
        values = [float(number) for number in numbers.split()]
        points = [QPointF(*pair) for pair in zip(values[::2], values[1::2], strict=True)]
        if command == "M":
            path.moveTo(points[0])
        elif command == "Z":
            path.closeSubpath()
        else:
            for first, second, end in zip(points[::3], points[1::3], points[2::3], strict=True):
                path.cubicTo(first, second, end)
    return path


def _distance(path: QPainterPath, point: QPointF) -> float:
    if path.contains(point):
        return 0.0
    corners = path.toFillPolygon().toList()
    return min(_to_segment(QLineF(a, b), point) for a, b in pairwise(corners))


def _to_segment(segment: QLineF, point: QPointF) -> float:
    along = segment.p2() - segment.p1()
    length = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(point - segment.p1(), along) / length if length else 0.0
    return QLineF(segment.pointAt(min(1.0, max(0.0, share))), point).length()
