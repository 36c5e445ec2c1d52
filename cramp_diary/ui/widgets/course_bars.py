"""What is taken regularly, as bars over the months."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cramp_diary.domain.nights import Period
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.course_lane import CourseLane
from cramp_diary.ui.widgets.course_plan import Axis, Lane, Segment
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.words import words_in
from cramp_diary.wording.courses_drawn import CourseBarsWords, month_tick

__all__ = ["CourseBars", "Lane", "Segment"]

BELOW_MONTHS: Final = 8
BESIDE_TICK: Final = 6
BETWEEN_MONTHS: Final = 12


class CourseBars(ArrowGroup):
    """A row for each product; one is chosen. One stop of the tab key, arrows go along the rows."""

    lane_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(CourseBarsWords.name)
        self._look = look
        self._shown: tuple[tuple[Lane, ...], Period] | None = None
        self._chosen: object = None
        self._rows: list[CourseLane] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_lanes(self, lanes: tuple[Lane, ...], period: Period) -> None:
        """Show rows in the given order, over the days of a period; the chosen one stays chosen."""
        if (lanes, period) == self._shown:
            return
        self._shown = (lanes, period)
        held = next((row.lane.key for row in self._rows if row.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [CourseLane(self._look, lanes, i, period) for i in range(len(lanes))]
        self._members = list(self._rows)
        self._column.addWidget(_Months(self._look, lanes, period))
        for row in self._rows:
            row.clicked.connect(partial(self._row_clicked, row))
            self._column.addWidget(row)
            if held is not None and row.lane.key == held:
                row.show()  # only what is to be seen takes the keyboard
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_chosen(self._chosen)

    def set_chosen(self, key: object) -> None:
        """Mark the row of a key, without a signal; None marks none."""
        self._chosen = key
        for row in self._rows:
            row.setChecked(key is not None and row.lane.key == key)

    def chosen(self) -> object:
        """Return the key of the chosen row, None for none."""
        return self._chosen

    def rows(self) -> tuple[CourseLane, ...]:
        """Return the rows in order."""
        return tuple(self._rows)

    def _row_clicked(self, row: CourseLane) -> None:
        self.set_chosen(row.lane.key)
        self.lane_chosen.emit(row.lane.key)


class _Months(QWidget):
    """The names of the months above their lines."""

    def __init__(self, look: Look, lanes: tuple[Lane, ...], period: Period) -> None:
        super().__init__()
        self._look = look
        self._lanes = lanes
        self._period = period
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return one line of small words with a little room below."""
        return QSize(1, self._look.line_height(Step.SMALL) + BELOW_MONTHS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many names as have room, the year with a January and where it is in doubt."""
        painter, height = QPainter(self), self._look.line_height(Step.SMALL)
        axis = Axis.beside_names(self._look, self._lanes, self._period, self.width())
        years = self._period.first.year != self._period.last.year
        free_from = 0.0
        for number, (month, x) in enumerate(axis.months()):
            painter.fillRect(QRectF(round(x), height, 1, BELOW_MONTHS), self._look.color("line"))
            with_year = years and (month.month == 1 or number == 0)
            words = words_in(self._look, month_tick(month, with_year=with_year), Step.SMALL)
            room = QRectF(x + BESIDE_TICK, 0, words.natural_width + 1, height)
            if room.left() >= free_from and room.right() <= self.width():
                words.paint(painter, room, self._look.color("muted"))
                free_from = room.right() + BETWEEN_MONTHS
        painter.end()
