"""A column that scrolls within its card when it is taller than the card."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

__all__ = ["ROOM_FOR_BAR", "ROOM_FOR_RING", "ScrollColumn"]

ROOM_FOR_RING: Final = 6
BAR: Final = 14
ROOM_FOR_BAR: Final = ROOM_FOR_RING + BAR
LEAST_HEIGHT: Final = 240
AROUND_FOCUS: Final = 24


class ScrollColumn(QScrollArea):
    """A scrolling `column`; focus rings and the scroll bar have room beside what is in it.

    The column is equally wide with and without the bar, so that nothing moves when it comes.
    Where the page scrolls, `set_free` makes it as high as what is in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_free = False
        self._content = _Content()
        self.column = QVBoxLayout(self._content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewport(QWidget())
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._content.asked.connect(self._grow)
        self._leave_room()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def set_free(self, *, free: bool) -> None:
        """Leave the scrolling to the page, or do it within the card."""
        if free != self._is_free:
            self._is_free = free
            policy = Qt.ScrollBarPolicy
            bar = policy.ScrollBarAlwaysOff if free else policy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(bar)
            size = self.sizePolicy()
            size.setHeightForWidth(free)
            self.setSizePolicy(size)

    def minimumSizeHint(self) -> QSize:
        """Return the widest thing in it and a height that still shows something."""
        margins = self.column.contentsMargins()
        inner = self._content.minimumSizeHint().width() - margins.left() - margins.right()
        return QSize(inner + ROOM_FOR_RING + ROOM_FOR_BAR, LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """Return whether the page scrolls, so that it is as high as what is in it."""
        return self._is_free

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is in it."""
        return max(LEAST_HEIGHT, self.column.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """Return the least size: it takes the room that its card has, and asks for no more."""
        return self.minimumSizeHint()

    def _grow(self) -> None:
        if self._is_free:
            self.updateGeometry()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Show what the keyboard came to: groups that leave the tab key by themselves included."""
        if now is None or not self._content.isAncestorOf(now):
            return
        area = self._page() if self._is_free else self
        if area is not None:
            area.ensureWidgetVisible(now, 0, AROUND_FOCUS)

    def _page(self) -> QScrollArea | None:
        """Return what scrolls around it."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _leave_room(self) -> None:
        bar = self.verticalScrollBar().maximum() > 0
        right = ROOM_FOR_RING if bar else ROOM_FOR_BAR
        self.column.setContentsMargins(ROOM_FOR_RING, ROOM_FOR_RING, right, ROOM_FOR_RING)


class _Content(QWidget):
    """Tells when something in it asks for another size."""

    asked = Signal()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.asked.emit()
        return answer
