"""A chart in a card, with its table behind it."""

from collections.abc import Callable
from operator import itemgetter

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.figure_view import Figure, FigureView
from cramp_diary.ui.widgets.numbers_table import NumbersTable
from cramp_diary.ui.widgets.table import Column, ReadOnlyTable, TableView
from cramp_diary.wording.charts import ChartTable
from cramp_diary.wording.trends import TrendsWords

__all__ = ["ChartCard"]

Row = tuple[str, ...]


class ChartCard(Card):
    """Shows a figure, or the same numbers as a table."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._numbers: Callable[[], ChartTable] = _nothing
        self._words = 0
        self.figure = FigureView(look, "")
        self.table: TableView | None = None
        self.turn = LinkButton(look, TrendsWords.show_table)
        self.head.addWidget(self.turn)
        self.body.addWidget(self.figure)
        self.body.addStretch(1)
        self.turn.clicked.connect(self._turn)

    def show_chart(
        self,
        title: str,
        draw: Callable[[int], Figure],
        sentence: str,
        numbers: Callable[[], ChartTable],
        words: int = 2,
    ) -> None:
        """Show what `draw` makes for a width in pixels, `sentence` in words, and `numbers`.

        The numbers are asked for once they are wanted. Of their table so many columns, from the
        first on, hold words.
        """
        self.set_title(title)
        self._numbers, self._words = numbers, words
        self.figure.setAccessibleName(title)
        self.figure.show_figure(draw, sentence)
        if self.table is not None:
            self._fill(self.table)

    def _turn(self) -> None:
        if self.table is None:
            self.table = NumbersTable(self._look, self._words)
            self.table.hide()
            self.body.insertWidget(1, self.table)
            self._fill(self.table)
        shown = self.table.isHidden()
        self.table.setVisible(shown)
        self.figure.setVisible(not shown)
        self.turn.set_words(TrendsWords.show_chart if shown else TrendsWords.show_table)

    def _fill(self, table: TableView) -> None:
        numbers = self._numbers()
        table.setAccessibleName(self.title_label.text())
        model: ReadOnlyTable[Row] = ReadOnlyTable(_columns(numbers.header, self._words), table)
        model.set_rows(numbers.rows)
        table.setModel(model)
        table.fit_columns()


def _nothing() -> ChartTable:
    return ChartTable((), ())


def _columns(header: tuple[str, ...], words: int) -> tuple[Column[Row], ...]:
    return tuple(
        Column(title, itemgetter(place), right=place >= words) for place, title in enumerate(header)
    )
