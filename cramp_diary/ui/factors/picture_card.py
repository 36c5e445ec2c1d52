"""A chart with its sentence below it, and its table behind it."""

from collections.abc import Callable

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.chart_card import ChartCard
from cramp_diary.ui.widgets.figure_view import Figure
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.charts import ChartTable

__all__ = ["PictureCard"]

UNDER_PICTURE = 1


class PictureCard(ChartCard):
    """Shows a figure or its table, and in both cases what it says.

    `note` takes the place of what it says where all of that is written in the picture.
    """

    def __init__(self, look: Look, note: str = "") -> None:
        super().__init__(look)
        self._note = note
        self.said = Label(look, note, Step.SMALL, muted=True)
        self.body.insertWidget(UNDER_PICTURE, self.said)

    def show_chart(
        self,
        title: str,
        draw: Callable[[int], Figure],
        sentence: str,
        numbers: Callable[[], ChartTable],
        words: int = 2,
    ) -> None:
        """Show what `draw` makes for a width in pixels, `sentence` in words, and `numbers`."""
        super().show_chart(title, draw, sentence, numbers, words)
        self.said.set_text(self._note or sentence)
