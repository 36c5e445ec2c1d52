"""The one widget that shows a matplotlib figure: as a picture with a sentence behind it."""

from collections.abc import Callable
from io import BytesIO
from typing import Final

from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QRectF, QSize, QTimer
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look

__all__ = ["Figure", "FigureView"]

PIXELS_AN_INCH: Final = 100
SETTLED_MS: Final = 60
SMALLEST: Final = (240, 80)


class FigureView(QWidget):
    """Draws a figure for the width it has and shows it until the width or the figure changes.

    The picture is made for the pixels of the screen, so that it is sharp at any scaling. While
    the window is being pulled the last picture is stretched; it is drawn anew once that rests.
    """

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._draw: Callable[[int], Figure] | None = None
        self._image: QImage | None = None
        self._drawn_for: tuple[int, float] | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._redraw)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_figure(self, draw: Callable[[int], Figure], sentence: str) -> None:
        """Show what `draw` makes for a width in pixels; `sentence` says it in words."""
        self._draw = draw
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self._drawn_for = None
        if self.isVisible():
            self._redraw()

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        if self._image is None:
            return QSize(*SMALLEST)
        ratio = self._image.devicePixelRatio()
        return QSize(SMALLEST[0], round(self._image.height() / ratio))

    def minimumSizeHint(self) -> QSize:
        """Return the picture's height at the least width."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when the width rests; at once for the first time."""
        super().resizeEvent(event)
        if self._image is None:
            self._redraw()
        else:
            self._settled.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on a screen with other pixels."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._redraw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        if self._drawn_for is None and self._draw is not None:
            self._settled.start(0)
        if self._image is not None:
            ratio = self._image.devicePixelRatio()
            height = self._image.height() / ratio
            painter = QPainter(self)
            painter.drawImage(QRectF(0, 0, self.width(), height), self._image)
            painter.end()

    def _look_changed(self) -> None:
        self._drawn_for = None
        if self.isVisible():
            self._redraw()

    def _redraw(self) -> None:
        wanted = (self.width(), self.devicePixelRatioF())
        if self._draw is None or wanted == self._drawn_for or self.width() < SMALLEST[0]:
            return
        self._drawn_for = wanted
        self._image = _picture(self._draw(self.width()), self.devicePixelRatioF())
        self.updateGeometry()
        self.update()


def _picture(figure: Figure, ratio: float) -> QImage:
    figure.set_dpi(PIXELS_AN_INCH * ratio)
    # With its size inside: a width of 402 pixels has no exact number in inches, and a raw picture
    # read with a width that is one pixel less would be sheared.
    pixels = BytesIO()
    figure.savefig(
        pixels,
        format="png",
        dpi="figure",
        facecolor=figure.get_facecolor(),
        pil_kwargs={"compress_level": 0},
    )
    image = QImage.fromData(pixels.getvalue())
    image.setDevicePixelRatio(ratio)
    return image
