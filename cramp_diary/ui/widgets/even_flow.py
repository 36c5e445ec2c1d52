"""A layout of equally wide columns, fewer of them where there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from cramp_diary.ui.widgets.flow import BETWEEN, FlowLayout

__all__ = ["EvenFlow"]


class EvenFlow(FlowLayout):
    """As many columns as the first number of `across` that has room for every item.

    With `wrapping` the longest word has to have room, otherwise all words in one line. With
    `set_even(even=False)` it is an ordinary flow.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = BETWEEN,
        *,
        across: Sequence[int],
        wrapping: bool = False,
    ) -> None:
        super().__init__(parent, spacing)
        self._across = tuple(across)
        self._wrapping = wrapping
        self._even = True

    def set_even(self, *, even: bool) -> None:
        """Make the columns equally wide, or let every item have its own width."""
        if even != self._even:
            self._even = even
            self.invalidate()

    def sizeHint(self) -> QSize:
        """Return the most columns, each as wide as the widest item."""
        items = self._shown()
        if not self._even or not items:
            return super().sizeHint()
        columns = min(self._across[0], len(items))
        widest = max(item.sizeHint().width() for item in items)
        width = columns * widest + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        items = self._shown()
        if not self._even or not items:
            return super()._lines(width)
        across = self._columns(items, width)
        column = self._column(across, width)
        rows = [items[start : start + across] for start in range(0, len(items), across)]
        heights = [max(_height(item, column) for item in row) for row in rows]
        return [
            [(item, QSize(column, height)) for item in row]
            for row, height in zip(rows, heights, strict=True)
        ]

    def _put(self, item: QLayoutItem, rect: QRect) -> None:
        widget = item.widget()
        if self._even and widget is not None:
            # Past the item, which would keep a button as small as its words.
            widget.setGeometry(rect)
        else:
            super()._put(item, rect)

    def _columns(self, items: Sequence[QLayoutItem], width: int) -> int:
        needed = max(
            (item.minimumSize() if self._wrapping else item.sizeHint()).width() for item in items
        )
        fitting = (n for n in self._across if needed <= self._column(n, width))
        return next(fitting, self._across[-1])

    def _column(self, columns: int, width: int) -> int:
        return (width - self.spacing() * (columns - 1)) // columns


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
