"""The rounded box that cards, buttons and fields are drawn as."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

__all__ = ["paint_box"]


def paint_box(  # noqa: PLR0913 - the parts of a box, each of them named at the call
    painter: QPainter,
    rect: QRectF,
    *,
    radius: float,
    ground: QColor | None = None,
    edge: QColor | None = None,
    line: float = 1,
) -> None:
    """Fill and outline a rounded box; the outline, `line` pixels wide, stays inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, line) if edge else Qt.PenStyle.NoPen)
    inset = line / 2 if edge else 0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    corner = min(radius, rect.height() / 2) - inset
    painter.drawRoundedRect(inner, corner, corner)
    painter.restore()
