"""The file as pictures of its pages."""

from typing import Final

import pypdfium2
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.wording.report_page import ReportPageWords

__all__ = ["Preview"]

CLOSEST: Final = 3.0
STEP: Final = 1.25
AROUND: Final = 14
POINTS_AN_INCH: Final = 72


class Preview(QScrollArea):
    """Shows one page of a PDF, as large as there is room, or closer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheet = _Sheet(look)
        self._document: pypdfium2.PdfDocument | None = None
        self._page = 0
        self._closeness = 1.0
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        self.viewport().setAutoFillBackground(False)
        self._sheet.setAccessibleName(ReportPageWords.preview)
        self.setAccessibleName(ReportPageWords.preview)

    @property
    def pages(self) -> int:
        """How many pages the file has."""
        return 0 if self._document is None else len(self._document)

    @property
    def page(self) -> int:
        """Which page is shown, counted from 0."""
        return self._page

    def show_pdf(self, pdf: bytes) -> None:
        """Show a file, the same page of it where it has one."""
        self.put_away()
        self._document = pypdfium2.PdfDocument(pdf)
        self._page = min(self._page, self.pages - 1)
        self._render()

    def put_away(self) -> None:
        """Let go of the file."""
        if self._document is not None:
            self._document.close()
            self._document = None

    def turn_to(self, page: int) -> None:
        """Show another page."""
        self._page = max(0, min(page, self.pages - 1))
        self._render()

    def come_closer(self, steps: int) -> None:
        """Show the page larger, or smaller for negative steps; never smaller than whole."""
        self._closeness = min(CLOSEST, max(1.0, self._closeness * STEP**steps))
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new room."""
        super().resizeEvent(event)
        self._render()

    def _render(self) -> None:
        if self._document is None:
            return
        page = self._document[self._page]
        width, height = page.get_size()
        room = self.viewport().size()
        fit = min((room.width() - AROUND) / width, (room.height() - AROUND) / height)
        scale = max(fit, 0.2) * self._closeness
        ratio = self.devicePixelRatioF()
        bitmap = page.render(scale=scale * ratio, rev_byteorder=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            _FORMATS[bitmap.n_channels],
        ).copy()
        image.setDevicePixelRatio(ratio)
        self._sheet.show_image(image)


_FORMATS: Final = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888,
}


class _Sheet(QWidget):
    """White paper with a hairline; it stays white in every palette, for it is paper."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show another picture of a page."""
        self._image = image
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the page."""
        return self._image.deviceIndependentSize().toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(self._look.color("edge"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
