"""Many pictures on one sheet, for a person who looks at all of them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

__all__ = ["lay_out"]

ACROSS: Final = 3
CELL: Final = (640, 440)
CAPTION: Final = 24
GAP: Final = 12
GROUND: Final = QColor("#808080")


def lay_out(pictures: Sequence[Path], sheet: Path) -> None:
    """Put pictures side by side, each with its name, and save the sheet."""
    width, height = CELL[0] + GAP, CELL[1] + CAPTION + GAP
    rows = -(-len(pictures) // ACROSS)
    image = QImage(ACROSS * width + GAP, rows * height + GAP, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.setPen(QColor("#FFFFFF"))
    for number, path in enumerate(pictures):
        corner = QPoint(GAP + number % ACROSS * width, GAP + number // ACROSS * height)
        painter.drawText(QRect(corner.x(), corner.y(), CELL[0], CAPTION), 0, path.stem)
        smooth = Qt.TransformationMode.SmoothTransformation
        whole = Qt.AspectRatioMode.KeepAspectRatio
        picture = QImage(str(path)).scaled(*CELL, whole, smooth)
        painter.drawImage(corner + QPoint(0, CAPTION), picture)
    painter.end()
    image.save(str(sheet))
