"""Shapes that several widgets draw alike: rounded paths, dashed outlines, hatching."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

__all__ = ["hatch", "outline_dashed", "rounded"]

DASH = 4.0
DASH_GAP = 3.0


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """Return the path of a rounded rectangle; the radius never exceeds half the short side."""
    path = QPainterPath()
    fitting = min(radius, rect.width() / 2, rect.height() / 2)
    path.addRoundedRect(rect, fitting, fitting)
    return path


def outline_dashed(
    painter: QPainter, rect: QRectF, radius: float, color: QColor, width: float
) -> None:
    """Draw a dashed line of `width` pixels along the inside of a rounded rectangle."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([DASH / width, DASH_GAP / width])
    inset = width / 2
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.strokePath(rounded(inner, radius - inset), pen)


def hatch(
    painter: QPainter, path: QPainterPath, pen: QPen, pitch: float, *, falling: bool = False
) -> None:
    """Draw lines at 45 degrees inside `path`, `pitch` pixels apart along the horizontal.

    Lines rise from bottom left to top right, or fall from top left.
    """
    box = path.boundingRect()
    reach = box.height()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    x = box.left() - reach + pitch / 2
    while x < box.right():
        ends = (box.top(), box.bottom()) if falling else (box.bottom(), box.top())
        painter.drawLine(QPointF(x, ends[0]), QPointF(x + reach, ends[1]))
        x += pitch
    painter.restore()
