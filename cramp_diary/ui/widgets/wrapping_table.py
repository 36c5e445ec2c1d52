"""A table whose long words wrap before it is scrolled sideways."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtGui import QFontMetrics, QResizeEvent

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.table_view import TableView

__all__ = ["WrappingTable", "narrowed"]

NARROWEST: Final = 120


def narrowed(widths: Sequence[int], least: Mapping[int, int], room: int) -> list[int]:
    """Return widths that fit into `room`, the widest of the columns in `least` giving way first.

    None of them gets narrower than its least width, also where the room is too small for that.
    """

    def capped(cap: int) -> list[int]:
        return [
            min(width, max(cap, least[column])) if column in least else width
            for column, width in enumerate(widths)
        ]

    low, high = 0, max(widths, default=0)
    while low < high:
        cap = (low + high + 1) // 2
        low, high = (cap, high) if sum(capped(cap)) <= room else (low, cap - 1)
    return capped(low)


class WrappingTable(TableView):
    """The words of some columns, counted from 0, wrap where they would leave others no room."""

    def __init__(self, look: Look, wrapping: Collection[int], name: str = "") -> None:
        super().__init__(look, name)
        self._wrapping = frozenset(wrapping)
        self._wrapped: dict[int, int] = {}

    def wrapped_width(self, column: int) -> int:
        """Return the width of a column whose words wrap, or 0."""
        return self._wrapped.get(column, 0)

    def fit_columns(self) -> None:
        """Give each column the width of its words as far as there is room, each row its lines."""
        self._wrapped = {}
        super().fit_columns()
        header = self.horizontalHeader()
        widths = [header.sectionSize(column) for column in range(header.count())]
        room = self.viewport().width()
        if sum(widths) > room:
            least = {column: self._least_width(column) for column in self._wrapping}
            fitting = narrowed(widths, least, room)
            header.setStretchLastSection(False)
            for column, width in enumerate(fitting):
                if width < widths[column]:
                    self._wrapped[column] = width
                    header.resizeSection(column, width)
        self._fit_rows()
        # At once, lest a bar that is not needed any more be seen to come and go.
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew at another width."""
        super().resizeEvent(event)
        if self.model() and event.size().width() != event.oldSize().width():
            self.fit_columns()

    def _fit_rows(self) -> None:
        for row in range(self.model().rowCount()):
            height = max(self._look.control_height(), self.sizeHintForRow(row))
            self.verticalHeader().resizeSection(row, height)

    def _least_width(self, column: int) -> int:
        metrics: QFontMetrics = self.words_metrics()
        model = self.model()
        texts = (str(model.index(row, column).data() or "") for row in range(model.rowCount()))
        longest = max(
            (metrics.horizontalAdvance(word) for text in texts for word in text.split()), default=0
        )
        narrowest = self._look.scaled(NARROWEST)
        return max(self.title_width(column), min(longest + self.room_around(), 2 * narrowest))
