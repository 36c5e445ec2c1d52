"""The page with the charts: one period for all of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.hours import OnsetHours
from cramp_diary.analysis.weeks import Weeks
from cramp_diary.charts.frame import Size
from cramp_diary.charts.onset import onset_figure, onset_size
from cramp_diary.charts.theme import ChartTheme, screen_theme
from cramp_diary.charts.weekly import weekly_figure, weekly_size
from cramp_diary.domain.nights import Period
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.trends.numbers import TrendNumbers, trend_numbers
from cramp_diary.ui.trends.places_card import PlacesCard
from cramp_diary.ui.widgets.chart_card import ChartCard
from cramp_diary.ui.widgets.empty_card import EmptyCard
from cramp_diary.ui.widgets.figure_view import Figure
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.tiles import Tiles
from cramp_diary.wording import charts as chart_words
from cramp_diary.wording.trends import TrendsWords, period_line, tiles

__all__ = ["TrendsPage"]

FOUR_WEEKS: Final = 28
TWELVE_WEEKS: Final = 84
HALF_YEAR: Final = 182
ALL: Final = 0


class TrendsPage(DiaryPage):
    """Numbers, weeks with medicines, hours and places of a period."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, TrendsWords.title)
        look = session.look
        self.chooser = Segmented(
            look,
            (
                (TrendsWords.four_weeks, FOUR_WEEKS),
                (TrendsWords.three_months, TWELVE_WEEKS),
                (TrendsWords.half_year, HALF_YEAR),
                (TrendsWords.all, ALL),
            ),
            name=TrendsWords.period,
        )
        self.chooser.set_value(HALF_YEAR)
        self.tiles = Tiles(look)
        self.weeks_card = ChartCard(look)
        self.hours_card = ChartCard(look)
        self.places_card = PlacesCard(look)
        words = TrendsWords
        self.nothing = EmptyCard(look, words.nothing_title, words.nothing, words.begin, "moon")
        self._below = QWidget()
        self._lay_out()
        self.chooser.chosen.connect(self.refresh)
        self.nothing.pressed.connect(lambda: session.page_wanted.emit("tonight"))
        self.arrangement_changed.connect(self._arrange_cards)

    def _lay_out(self) -> None:
        self.actions.addWidget(self.chooser)
        self._row = QHBoxLayout(self._below)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self.hours_card, 3)
        self._row.addWidget(self.places_card, 2)
        for part in (self.nothing, self.tiles, self.weeks_card, self._below):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._show_parts(something=False)

    def first_stop(self) -> QWidget | None:
        """Return the chosen period."""
        return next((part for part in self.chooser.members() if part.isChecked()), None)

    def period(self, counted: Period) -> Period:
        """Return the chosen of the nights that are counted: the last so many, or all."""
        length = self.chooser.value()
        if not isinstance(length, int) or length == ALL:
            return counted
        first = counted.last - timedelta(days=length - 1)
        return Period(max(counted.first, first), counted.last)

    def reload(self) -> None:
        """Draw the chosen period anew."""
        library = self.session.services.library
        counted = library.counted()
        self._show_parts(something=counted is not None)
        if counted is None:
            self.set_subtitle("")
            return
        period = self.period(counted)
        self.set_subtitle(period_line(period))
        services = self.session.services
        self._show(trend_numbers(library, services.courses, services.products, period))

    def _show(self, numbers: TrendNumbers) -> None:
        look = self.session.look

        def theme() -> ChartTheme:
            return screen_theme(look.palette.role, look.scale)

        weeks, lanes, hours = numbers.weeks, numbers.lanes, numbers.hours
        self.tiles.show_numbers(tiles(numbers.summary))
        self.weeks_card.show_chart(
            chart_words.weeks_title(weeks.length),
            lambda width: _weeks(width, weeks, lanes, theme()),
            " ".join(
                filter(None, (chart_words.describe_weeks(weeks), chart_words.describe_lanes(lanes)))
            ),
            lambda: chart_words.weeks_table(weeks),
        )
        self.places_card.show_places(numbers.summary.places)
        self.hours_card.show_chart(
            chart_words.ChartWords.hours_title,
            lambda width: _hours(width, hours, theme(), self._height_beside()),
            chart_words.describe_hours(hours),
            lambda: chart_words.hours_table(hours),
        )

    def _height_beside(self) -> int:
        """Return how high the card of places is inside, where the hours stand beside it."""
        return 0 if self.is_narrow() else self.places_card.height_inside()

    def _show_parts(self, *, something: bool) -> None:
        self.nothing.setVisible(not something)
        for part in (self.chooser, self.tiles, self.weeks_card, self._below):
            part.setVisible(something)

    def _arrange_cards(self) -> None:
        self._row.setDirection(
            QHBoxLayout.Direction.TopToBottom
            if self.is_narrow()
            else QHBoxLayout.Direction.LeftToRight
        )


def _weeks(width: int, weeks: Weeks, lanes: Sequence[Lane], theme: ChartTheme) -> Figure:
    return weekly_figure(weeks, lanes, theme, weekly_size(width, weeks, lanes, theme))


def _hours(width: int, hours: OnsetHours, theme: ChartTheme, least: int) -> Figure:
    size = onset_size(width, theme)
    height = max(size.height, Size.pixels(width, least).height)
    return onset_figure(hours, theme, replace(size, height=height))
