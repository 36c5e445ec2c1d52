"""A layout that puts things side by side and goes on in the next line."""

from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

__all__ = ["FlowLayout"]

BETWEEN: Final = 10


class FlowLayout(QLayout):
    """Left to right, level in the `middle` or at their tops, then down.

    It is never wider than its widest item demands.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = BETWEEN, *, middle: bool = True
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._middle = middle
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items in their places."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return everything in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        if not hints:
            return QSize(0, 0)
        width = sum(hint.width() for hint in hints) + self.spacing() * (len(hints) - 1)
        return QSize(width, max(hint.height() for hint in hints))

    def minimumSize(self) -> QSize:
        """Return the room of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            left = rect.left()
            for item, size in line:
                if move:
                    drop = (height - size.height()) // 2 if self._middle else 0
                    self._put(item, QRect(QPoint(left, top + drop), size))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - rect.top() - self.spacing())

    def _put(self, item: QLayoutItem, rect: QRect) -> None:
        item.setGeometry(rect)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = _size_in(item, width)
            if lines and used + self.spacing() + size.width() <= width:
                lines[-1].append((item, size))
                used += self.spacing() + size.width()
            else:
                lines.append([(item, size)])
                used = size.width()
        return lines


def _size_in(item: QLayoutItem, width: int) -> QSize:
    """Return an item's size, its words wrapped where it is alone too wide for a line."""
    hint = item.sizeHint()
    if not item.hasHeightForWidth():
        return hint
    if hint.width() <= width:
        return QSize(hint.width(), item.heightForWidth(hint.width()))
    narrow = max(width, item.minimumSize().width())
    return QSize(narrow, item.heightForWidth(narrow))
