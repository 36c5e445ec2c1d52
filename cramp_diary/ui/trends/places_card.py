"""Muscles and legs with their counts."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from cramp_diary.analysis.places import Places
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.words import RIGHT
from cramp_diary.wording.trends import TrendsWords, place_rows, places_known

__all__ = ["PlacesCard"]

BAR_COLUMN = 3


class PlacesCard(Card):
    """One row a muscle: left, right, and a bar as long as its share."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, TrendsWords.where)
        self._look = look
        self._holder: QWidget | None = None

    def height_inside(self) -> int:
        """Return how many pixels high the rows are together."""
        return 0 if self._holder is None else self._holder.sizeHint().height()

    def show_places(self, places: Places) -> None:
        """Show the counts of a period."""
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(BAR_COLUMN, 1)
        for column, words in ((1, TrendsWords.left), (2, TrendsWords.right)):
            title = Label(self._look, words, Step.SMALL, muted=True, align=RIGHT)
            grid.addWidget(title, 0, column)
        most = max((row.cramps for row in places.named), default=0)
        for line, row in enumerate(place_rows(places), start=1):
            grid.addWidget(Label(self._look, row.words), line, 0)
            grid.addWidget(Label(self._look, row.left, align=RIGHT), line, 1)
            grid.addWidget(Label(self._look, row.right, align=RIGHT), line, 2)
            grid.addWidget(_Bar(self._look, row.cramps / most), line, BAR_COLUMN)
        self.body.insertWidget(0, self._holder)
        note = Label(self._look, places_known(places), Step.SMALL, muted=True)
        grid.addWidget(note, grid.rowCount(), 0, 1, BAR_COLUMN + 1)
        grid.setRowStretch(grid.rowCount(), 1)


class _Bar(QWidget):
    def __init__(self, look: Look, share: float) -> None:
        super().__init__()
        self._look = look
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a thin bar."""
        return QSize(60, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the share of the widest row."""
        painter = QPainter(self)
        width = max(3.0, self._share * self.width())
        rect = QRectF(0, 1, width, self.height() - 2)
        paint_box(painter, rect, radius=2, ground=self._look.color("cramp_2"))
        painter.end()
