"""Line icons, tinted before they are drawn."""

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cramp_diary.assets import resources

__all__ = ["icon_pixmap"]

TINT: Final = b"currentColor"


def icon_pixmap(name: str, color: str, px: int, dpr: float) -> QPixmap:
    """Return resources/icons/`name`.svg in `color` (#RRGGBB), `px` logical pixels wide and high.

    Qt's renderer does not know `currentColor` and would draw black, so it is replaced first.
    """
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes().replace(TINT, color.encode())
    pixmap = QPixmap(round(px * dpr), round(px * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, px, px))
    painter.end()
    return pixmap
