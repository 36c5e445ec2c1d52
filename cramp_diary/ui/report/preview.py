"""The file as pictures of its pages."""

from collections.abc import Iterator
from typing import Final

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.report.sheets import BETWEEN, Sheets
from cramp_diary.wording.report_page import ReportPageWords

__all__ = ["Preview"]

CLOSEST: Final = 3.0
STEP: Final = 1.25
AROUND: Final = 14
SMALLEST: Final = 0.2
UNLIMITED: Final = 16_777_215


class Preview(QScrollArea):
    """Shows a page of a PDF, or two side by side, as large as there is room, or closer."""

    spoken_role = QAccessible.Role.Document

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheets = Sheets(look)
        self._document: pypdfium2.PdfDocument | None = None
        self._page = 0
        self._across = 1
        self._to_width = False
        self._closeness = 1.0
        self._drawn: tuple[int, int, float] | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A ground of its own, or the stock colour would shine through.
        self.setViewport(QWidget())
        self.setWidget(self._sheets)
        self._sheets.setAccessibleName(ReportPageWords.preview)
        self.setAccessibleName(ReportPageWords.preview)

    @property
    def pages(self) -> int:
        """How many pages the file has."""
        return 0 if self._document is None else len(self._document)

    @property
    def page(self) -> int:
        """Which page is shown, the first of two, counted from 0."""
        return self._page

    @property
    def last_page(self) -> int:
        """Which page is shown last."""
        return min(self._page + self._across, self.pages) - 1

    def show_pdf(self, pdf: bytes) -> None:
        """Show a file, the same page of it where it has one."""
        self.put_away()
        self._document = pypdfium2.PdfDocument(pdf)
        self._page = min(self._page, self.pages - 1)
        self._render()

    def put_away(self) -> None:
        """Let go of the file and of the pictures of it."""
        if self._document is not None:
            self._document.close()
            self._document = None
            self._drawn = None
        self._sheets.show_images(())

    def arrange(self, *, across: int, to_width: bool) -> None:
        """Show `across` pages beside each other; `to_width` as wide as there is room.

        As wide as there is room, the page itself is scrolled with what is around it.
        """
        self._across, self._to_width = across, to_width
        if not to_width:
            self.setMinimumHeight(0)
            self.setMaximumHeight(UNLIMITED)
        self._render()

    def turn(self, *, forward: bool) -> None:
        """Show the next page or the one before; two at a time where two are shown."""
        page = self._page + (self._across if forward else -self._across)
        if page < self.pages:
            self._page = max(0, page)
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
        scale = self._scale(*self._document[self._page].get_size()) * self._closeness
        wanted = (self._page, self.last_page, scale)
        if wanted != self._drawn:
            self._drawn = wanted
            self._sheets.show_images(tuple(self._images(self._document, scale)))

    def _images(self, document: pypdfium2.PdfDocument, scale: float) -> Iterator[QImage]:
        ratio = self.devicePixelRatioF()
        for number in range(self._page, self.last_page + 1):
            bitmap = document[number].render(scale=scale * ratio, rev_byteorder=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                _FORMATS[bitmap.n_channels],
            ).copy()
            image.setDevicePixelRatio(ratio)
            yield image

    def _scale(self, width: float, height: float) -> float:
        across = min(self._across, self.pages)
        room = self.width() - AROUND - BETWEEN * (across - 1)
        beside = room / (width * across)
        if self._to_width:
            self.setFixedHeight(round(height * beside) + AROUND)
            return max(beside, SMALLEST)
        return max(min(beside, (self.height() - AROUND) / height), SMALLEST)


_FORMATS: Final = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888,
}
